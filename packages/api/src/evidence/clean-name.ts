const BYTES = 255;
// Controls, line and paragraph ends, and marks nobody sees: among them those that turn the direction of writing.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu;

/** A file's name as it may be shown: never a path, nothing in it that hides or turns what it says. */
export function cleanName(given: string): string {
  const last = given.toWellFormed().split(/[/\\]/).at(-1) ?? '';
  const name = last.normalize('NFC').replaceAll(UNSEEN, '').replaceAll(/\s+/gu, ' ').trim();
  return atMost(BYTES, /^\.*$/.test(name) ? 'picture' : name);
}

function atMost(bytes: number, name: string): string {
  let length = 0;
  let kept = '';
  for (const character of name) {
    length += Buffer.byteLength(character);
    if (length > bytes) break;
    kept += character;
  }
  return kept.trim();
}
