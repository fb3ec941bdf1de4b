import { closed, plan } from './plan.ts';
import type { Floor } from './plan.ts';
import type { Source } from './source.ts';
import type { Violation } from './violation.ts';

/** Arrows between packages and between the rooms of one package. Tests may bring rooms together. */
export function arrowViolations(sources: Source[]): Violation[] {
  const known = new Map(sources.map((source) => [source.path, source]));
  return sources
    .filter((source) => !source.isTest && !source.isGenerated)
    .flatMap((source) => [
      ...unknownRoom(source),
      ...source.imports.flatMap((each) => {
        const rule = brokenRule(source, each, known.get(each.path ?? ''));
        return rule ? [{ path: source.path, to: each.path ?? each.specifier, rule }] : [];
      }),
    ]);
}

type Import = Source['imports'][number];

function brokenRule(source: Source, { specifier, path, typeOnly }: Import, target?: Source): string | undefined {
  if (closed[`${source.package}/${source.room}`]?.some((pattern) => pattern.test(specifier)))
    return `${source.package}/${source.room} must not know ${specifier}`;
  const [, toPackage] = path?.split('/') ?? [];
  if (!path?.startsWith('packages/')) return path && 'src may import from packages alone';
  if (toPackage !== source.package) return crossPackage(source.package, toPackage ?? '', specifier, typeOnly);
  if (!target) return undefined;
  if (target.isTest) return 'only tests may import test code';
  return crossRoom(source, target);
}

function crossPackage(from: string, to: string, specifier: string, typeOnly: boolean): string | undefined {
  const use = plan[from]?.uses[to];
  if (!use) return `${from} must not import from ${to}`;
  if (use === 'value') return undefined;
  if (!typeOnly) return `${from} may import only types from ${to}`;
  const entry = specifier.split('/').slice(2).join('/');
  return use.types.includes(entry) ? undefined : `${from} may import from ${to} only: ${use.types.join(', ')}`;
}

function crossRoom(source: Source, target: Source): string | undefined {
  if (source.room === target.room) return undefined;
  const from = levelOf(source);
  const to = levelOf(target);
  if (to < from) return undefined;
  if (to > from) return `${source.room} stands below ${target.room}: arrows only fall`;
  return floorsOf(source)[from]?.open ? undefined : `${source.room} and ${target.room} are neighbours`;
}

function unknownRoom(source: Source): Violation[] {
  if (levelOf(source) >= 0) return [];
  return [{ path: source.path, rule: `room ${source.room} has no place in tools/floors/plan.ts` }];
}

function levelOf(source: Source): number {
  const named = floorsOf(source).findIndex(({ rooms }) => rooms.includes(source.room));
  return named >= 0 ? named : floorsOf(source).findIndex(({ others }) => others);
}

function floorsOf(source: Source): Floor[] {
  return plan[source.package]?.floors ?? [];
}
