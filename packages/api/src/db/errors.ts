/** One view of what two drivers, and Drizzle around them, throw. */
type Failure = { code?: unknown; message: string; constraint?: unknown; table?: unknown; detail?: unknown };

export interface UniqueViolation {
  /** The constraint's name, where the database tells it. */
  readonly constraint: string | undefined;
  /** As the database calls them: snake_case. */
  readonly columns: readonly string[];
}

const sqliteUnique = new Set(['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY']);
const checks = new Set(['SQLITE_CONSTRAINT_CHECK', 'SQLITE_CONSTRAINT_TRIGGER', '23514']);
const full = /^SQLITE_FULL|^SQLITE_IOERR|^53100$/;
const busyCodes = /^SQLITE_BUSY|^SQLITE_LOCKED|^55P03$|^40001$|^40P01$|^57014$/;
const gone = /^ECONN|^EPIPE$|^ETIMEDOUT$|^ENOTFOUND$|^08|^57P0|^53300$|^25P03$|^SQLITE_CANTOPEN/;
const goneWords =
  /Connection terminated|Client has encountered|timeout exceeded when trying to connect|is closed|not open|after calling end on the pool/;

export function uniqueViolation(error: unknown): UniqueViolation | undefined {
  const failure = find(error, (code) => sqliteUnique.has(code) || code === '23505');
  if (failure === undefined) return undefined;
  if (failure.code === '23505') {
    const columns = /^Key \((.+?)\)=/.exec(String(failure.detail))?.[1] ?? '';
    return {
      constraint: String(failure.constraint),
      columns: columns.split(', ').map((column) => column.replaceAll('"', '')),
    };
  }
  const columns = /failed: (.+)$/.exec(failure.message)?.[1] ?? '';
  return {
    constraint: undefined,
    columns: columns.split(', ').map((column) => column.replace(/^.*\./, '')),
  };
}

/** The name of the CHECK, or of the rule a trigger keeps, that refused; the same in both databases. */
export function checkViolation(error: unknown): string | undefined {
  const failure = find(error, (code) => checks.has(code));
  if (failure === undefined) return undefined;
  if (failure.code === '23514') return String(failure.constraint);
  return failure.message.replace(/^CHECK constraint failed: /, '');
}

/** No room, or the disk refuses: nothing of the work was kept. */
export function databaseFull(error: unknown): boolean {
  return find(error, (code) => full.test(code)) !== undefined;
}

/** Worth trying again soon. */
export function busy(error: unknown): boolean {
  return find(error, (code) => busyCodes.test(code)) !== undefined;
}

/** Not reachable, shutting down, or closed. */
export function unavailable(error: unknown): boolean {
  return causes(error).some(
    ({ code, message }) => (typeof code === 'string' && gone.test(code)) || goneWords.test(message),
  );
}

export function sqlState(error: unknown): string | undefined {
  return find(error, () => true)?.code as string | undefined;
}

function find(error: unknown, matches: (code: string) => boolean): Failure | undefined {
  return causes(error).find(({ code }) => typeof code === 'string' && matches(code));
}

function causes(error: unknown): Failure[] {
  const chain: Failure[] = [];
  for (let at: unknown = error; at instanceof Error && chain.length < 8; at = at.cause) {
    chain.push(at);
    if (at instanceof AggregateError) chain.push(...(at.errors as Failure[]));
  }
  return chain;
}
