import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { importsOf } from './imports.ts';
import type { Import } from './imports.ts';
import { ground, plan } from './plan.ts';

export interface Source {
  /** From the root of the repository, with `/`. */
  path: string;
  /** shared, api or web. */
  package: string;
  room: string;
  text: string;
  imports: (Import & { path: string | undefined })[];
  isTest: boolean;
  isGenerated: boolean;
}

/** Every TypeScript file of the packages below `root`. */
export function readSources(root: string): Source[] {
  const paths = globSync('packages/*/src/**/*.{ts,tsx}', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  return paths.toSorted().map((path) => sourceOf(path, readFileSync(join(root, path), 'utf8')));
}

export function sourceOf(path: string, text: string): Source {
  const [, name = '', , ...rest] = path.split('/');
  return {
    path,
    package: name,
    room: roomOf(name, rest),
    text,
    imports: importsOf(text).map((each) => ({ ...each, path: resolveImport(path, each.specifier) })),
    isTest: /\.test\.tsx?$|\/testing(\/|\.tsx?$)/.test(path),
    isGenerated: path.includes('.gen.'),
  };
}

function roomOf(name: string, rest: string[]): string {
  const [first = ''] = rest;
  if (rest.length > 1) return first;
  const file = first.replace(/(\.test)?\.tsx?$/, '');
  return plan[name]?.floors.some(({ rooms }) => rooms.includes(file)) ? file : ground;
}

function resolveImport(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier);
  const [, name, entry] = /^@redress\/(\w+)\/(.+)$/.exec(specifier) ?? [];
  return name && `packages/${name}/src/${entry}.ts`;
}
