import { readDraft, type FilingDraft } from './draft.ts';

/** A device may be shared: what somebody wrote is found again by them alone. */
export function localKey(personId: string, subject: string): string {
  return `redress.draft.${personId}.${subject}`;
}

export function filingSubject(orderId: string): string {
  return `file:${orderId}`;
}

export function readLocal(key: string): FilingDraft | null {
  const kept = localStorage.getItem(key);
  return kept === null ? null : readDraft(JSON.parse(kept));
}

/** Whether it could be kept: a private window or a full device may refuse. */
export function keepLocal(key: string, draft: FilingDraft): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function forgetLocal(key: string): void {
  localStorage.removeItem(key);
}
