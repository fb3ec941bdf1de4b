import { describe, expect, it } from 'vitest';
import { fileProblem, sizeText } from './file-checks.ts';

const limits = { types: ['image/*', 'application/pdf'], maxBytes: 10_000_000, maxFiles: 3 };

describe('a chosen file', () => {
  it('of a wanted type and size is fine', () => {
    expect(fileProblem({ type: 'image/heic', size: 10_000_000 }, 2, limits)).toBeNull();
    expect(fileProblem({ type: 'application/pdf', size: 0 }, 0, limits)).toBeNull();
  });

  it('is told why it cannot be sent', () => {
    expect(fileProblem({ type: 'image/png', size: 10_000_001 }, 0, limits)).toBe('tooLarge');
    expect(fileProblem({ type: 'text/html', size: 1 }, 0, limits)).toBe('wrongType');
    expect(fileProblem({ type: '', size: 1 }, 0, limits)).toBe('wrongType');
    expect(fileProblem({ type: 'image/png', size: 1 }, 3, limits)).toBe('tooMany');
  });
});

describe('a size', () => {
  it('is told in megabytes, small ones in kilobytes', () => {
    expect(sizeText(25_000_000, 'en')).toBe('25 MB');
    expect(sizeText(1_250_000, 'en')).toBe('1.3 MB');
    expect(sizeText(12_000, 'en')).toBe('12 kB');
  });
});
