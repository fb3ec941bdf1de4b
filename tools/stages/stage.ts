/** What a stage found. `skipped` tests count neither way but are told. */
export interface Tally {
  passed: number;
  failed: number;
  skipped?: number;
}

export interface Stage {
  name: string;
  run(): Promise<Tally>;
}
