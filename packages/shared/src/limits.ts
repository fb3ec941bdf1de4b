/** Upper bounds of everything people may hand in; the screens show them, the contracts enforce them. */
export const LIMITS = {
  claims: 20,
  statementCharacters: 5_000,
  reasonsCharacters: 5_000,
  noteCharacters: 5_000,
  referenceCharacters: 200,
  evidencePerSide: 100,
  filesPerEvidence: 10,
  findingsPerClaim: 20,
  openQuestions: 10,
  batch: 20,
  page: 100,
  fileBytes: 20 * 1024 * 1024,
  filePixels: 50_000_000,
  quantity: 1_000_000,
} as const;
