import { httpCommands } from './http-commands.ts';
console.log(await httpCommands('packs'));
