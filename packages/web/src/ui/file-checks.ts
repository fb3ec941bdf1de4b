export interface FileLimits {
  /** MIME types: "image/jpeg", "image/*". */
  types: readonly string[];
  maxBytes: number;
  maxFiles: number;
}

type FileProblem = 'tooLarge' | 'wrongType' | 'tooMany';

/** What speaks against a chosen file before anything is sent; the server looks again, and closer. */
export function fileProblem(
  file: { type: string; size: number },
  already: number,
  limits: FileLimits,
): FileProblem | null {
  if (already >= limits.maxFiles) return 'tooMany';
  if (file.size > limits.maxBytes) return 'tooLarge';
  return limits.types.some((type) => matches(file.type, type)) ? null : 'wrongType';
}

/** "25 MB", in powers of ten as shops and cameras count. */
export function sizeText(bytes: number, language: string): string {
  const [unit, divisor] = bytes >= 1e6 ? (['megabyte', 1e6] as const) : (['kilobyte', 1e3] as const);
  const format = new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 });
  return format.format(bytes / divisor);
}

function matches(type: string, wanted: string): boolean {
  return wanted.endsWith('/*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted;
}
