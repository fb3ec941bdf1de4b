export interface Import {
  specifier: string;
  /** Nothing of it remains at run time. */
  typeOnly: boolean;
}

const from = /^[ \t]*(?:import|export)\s+(type\s)?([\w\s{},*$]*?)\s*from\s*['"]([^'"]+)['"]/gm;
const bare = /^[ \t]*import\s*['"]([^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]/g;

/** The imports and re-exports of a module, read from its text. */
export function importsOf(text: string): Import[] {
  const code = withoutComments(text);
  return [
    ...[...code.matchAll(from)].map(([, type, names, specifier]) => ({
      specifier: specifier!,
      typeOnly: type !== undefined || onlyTypes(names!),
    })),
    ...[...code.matchAll(bare)].map(([, specifier]) => ({ specifier: specifier!, typeOnly: false })),
    ...[...code.matchAll(dynamic)].map(([, specifier]) => ({ specifier: specifier!, typeOnly: false })),
  ];
}

function onlyTypes(names: string): boolean {
  const inBraces = /^\s*\{([^}]*)\}\s*$/.exec(names)?.[1];
  const parts = inBraces?.split(',').filter((part) => part.trim() !== '') ?? [];
  return parts.length > 0 && parts.every((part) => /^\s*type\s/.test(part));
}

/** Text without its comments, line numbers kept. Strings are respected, so `https://` is no comment. */
export function withoutComments(text: string): string {
  return text.replace(tokens, (token) => (token.startsWith('/') ? token.replace(/[^\n]/g, '') : token));
}

/** Text without comments and without what strings say. */
export function withoutProse(text: string): string {
  return text.replace(tokens, (token) => token.replace(/[^\n]/g, ''));
}

const tokens = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;
