/** The token of a mailed link, as a string even where it looks like a number. */
export function searchToken({ token }: Record<string, unknown>): { token?: string } {
  return typeof token === 'string' || typeof token === 'number' ? { token: String(token) } : {};
}
