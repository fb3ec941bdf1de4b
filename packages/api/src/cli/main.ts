import { ended } from './ended.ts';
import { redress } from './program.ts';

try {
  await redress().parseAsync();
} catch (error) {
  const { say, code } = ended(error);
  if (say !== null) console.error(say);
  process.exitCode = code;
}
