import { CLOCK_EXPIRIES } from './clock-expiries.ts';
import { CLOCKS } from './clock-id.ts';
import { Pack } from './pack.ts';

export interface PackProblem {
  table: string;
  row: string;
  problem: string;
}

/** Reads a pack from its tables: the pack, or every problem with its table and row. */
export function checkPack(tables: unknown): { pack: Pack } | { problems: PackProblem[] } {
  const parsed = Pack.safeParse(tables);
  if (!parsed.success) return { problems: parsed.error.issues.map(shapeProblem) };
  const problems = [missingClocks, impossibleExpiries, doubleRows, unknownRemedies].flatMap((check) =>
    check(parsed.data),
  );
  return problems.length > 0 ? { problems } : { pack: parsed.data };
}

function shapeProblem(issue: { path: PropertyKey[]; message: string }): PackProblem {
  const [table, ...row] = issue.path.map(String);
  return { table: table ?? 'pack', row: row.join('.'), problem: issue.message };
}

function missingClocks(pack: Pack): PackProblem[] {
  const known = new Set(pack.clocks.filter((row) => row.category === null).map((row) => row.id));
  return CLOCKS.filter((id) => !known.has(id)).map((id) => ({ table: 'clocks', row: id, problem: 'is missing' }));
}

function impossibleExpiries(pack: Pack): PackProblem[] {
  return pack.clocks
    .filter(({ id, onExpiry }) => !CLOCK_EXPIRIES[id].includes(onExpiry))
    .map(({ id, onExpiry }) => ({ table: 'clocks', row: id, problem: `cannot end in ${onExpiry}` }));
}

function doubleRows(pack: Pack): PackProblem[] {
  const keys: [string, string[]][] = [
    ['categories', pack.categories.map((row) => row.code)],
    ['remedies', pack.remedies.map((row) => row.code)],
    ['clocks', pack.clocks.map((row) => `${row.id}/${row.category ?? 'all'}`)],
    ['suspensions', pack.suspensions.map((row) => row.ground)],
  ];
  return keys.flatMap(([table, codes]) =>
    codes
      .filter((code, index) => codes.indexOf(code) !== index)
      .map((row) => ({ table, row, problem: 'stands twice' })),
  );
}

function unknownRemedies(pack: Pack): PackProblem[] {
  const known = new Set(pack.remedies.map((row) => row.code));
  return pack.categories.flatMap((category) =>
    category.remedies
      .filter((code) => !known.has(code))
      .map((code) => ({ table: 'categories', row: category.code, problem: `names the remedy ${code} without a row` })),
  );
}
