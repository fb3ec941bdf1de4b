/** A device may be shared: what somebody wrote is found again by them alone. */
export function localKey(personId: string, subject: string): string {
  return `redress.draft.${personId}.${subject}`;
}

/** As it was kept, whichever version of the product kept it; null where nothing was. */
export function readLocal(key: string): unknown {
  return JSON.parse(localStorage.getItem(key) ?? 'null');
}

/** Whether it could be kept: a private window or a full device may refuse. */
export function keepLocal(key: string, body: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(body));
    return true;
  } catch {
    return false;
  }
}

export function forgetLocal(key: string): void {
  localStorage.removeItem(key);
}
