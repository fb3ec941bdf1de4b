/**
 * Lets at most so many works run at a time. Whoever has many waiting comes round once for each of the others,
 * so nobody waits for another's whole pile.
 */
export function takeTurns(atOnce: number) {
  let running = 0;
  const waiting = new Map<string, (() => void)[]>();
  const wait = (whose: string) =>
    new Promise<void>((resume) => waiting.set(whose, [...(waiting.get(whose) ?? []), resume]));
  return async <Result>(whose: string, work: () => Promise<Result>): Promise<Result> => {
    if (running === atOnce) await wait(whose);
    else running++;
    try {
      return await work();
    } finally {
      const next = takeNext(waiting);
      if (next) next();
      else running--;
    }
  };
}

function takeNext(waiting: Map<string, (() => void)[]>): (() => void) | undefined {
  for (const [whose, [first, ...rest]] of waiting) {
    waiting.delete(whose);
    if (rest.length > 0) waiting.set(whose, rest);
    return first;
  }
}
