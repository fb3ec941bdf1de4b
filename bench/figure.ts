/** One line of the table: what was measured, beside the limit measured in the same run. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** What the machine can do at best, in the same unit; null where the goal is absolute. */
  limit: number | null;
  ratio: number | null;
  goal: string;
  met: boolean;
}

/** A speed that should reach a share of its limit. */
export function share(name: string, unit: string, value: number, limit: number, atLeast: number): Figure {
  const ratio = value / limit;
  return {
    name,
    value: round(value),
    unit,
    limit: round(limit),
    ratio: round(ratio),
    goal: `≥ ${atLeast} × limit`,
    met: ratio >= atLeast,
  };
}

/** A cost that should stay below a bound. */
export function below(name: string, unit: string, value: number, bound: number): Figure {
  return { name, value: round(value), unit, limit: null, ratio: null, goal: `≤ ${bound} ${unit}`, met: value <= bound };
}

/** A value that is only told. */
export function told(name: string, unit: string, value: number): Figure {
  return { name, value: round(value), unit, limit: null, ratio: null, goal: 'told', met: true };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

function round(value: number): number {
  return value >= 100 ? Math.round(value) : Math.round(value * 100) / 100;
}
