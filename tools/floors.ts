import { arrowViolations } from './floors/arrows.ts';
import { cycleViolations } from './floors/cycles.ts';
import { purityViolations } from './floors/purity.ts';
import { shapeViolations } from './floors/shape.ts';
import { readSources } from './floors/source.ts';
import { sentence } from './floors/violation.ts';
import { root } from './surroundings.mjs';

const sources = readSources(root);
const violations = [arrowViolations, cycleViolations, purityViolations, shapeViolations].flatMap((find) =>
  find(sources),
);

const sentences = new Set(violations.map(sentence));
for (const each of sentences) console.log(each);
console.log(`${sources.length} files, ${sentences.size} violations`);
process.exitCode = sentences.size > 0 ? 1 : 0;
