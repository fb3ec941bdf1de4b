import { forbiddenNames, maxLines } from './plan.ts';
import type { Source } from './source.ts';
import type { Violation } from './violation.ts';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Names and sizes of files. */
export function shapeViolations(sources: Source[]): Violation[] {
  return sources
    .filter((source) => !source.isGenerated)
    .flatMap(({ path, text, room }) => {
      const lines = text.trimEnd().split('\n').length;
      const tooLong = lines > maxLines ? [`${lines} lines, at most ${maxLines}`] : [];
      // File names below routes are URLs, which the router reads.
      const names = room === 'routes' ? [] : namesOf(path).flatMap(nameRules);
      return [...tooLong, ...names].map((rule) => ({ path, rule }));
    });
}

function namesOf(path: string): string[] {
  const parts = path.split('/').slice(3);
  return parts.map((part) => part.replace(/(\.quiet)?(\.test|\.bench)?(\.d)?\.tsx?$/, ''));
}

function nameRules(name: string): string[] {
  const words = name.split('-').map((word) => word.replace(/s$/, ''));
  const forbidden = words.find((word) => forbiddenNames.includes(word));
  return [
    ...(name === 'index' ? ['no barrels: import the file itself'] : []),
    ...(forbidden ? [`“${forbidden}” says nothing: name it for what it does`] : []),
    ...(kebab.test(name) ? [] : [`${name} is not kebab-case`]),
  ];
}
