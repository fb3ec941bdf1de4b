import { LIMITS } from '@redress/shared/limits';
import { Refused } from '../refused.ts';

export const PICTURES = 'JPEG, PNG, WebP, GIF, AVIF';
export const STAGED = { files: 100, bytes: 500_000_000 };

const LIMIT = {
  type: PICTURES,
  size: String(LIMITS.fileBytes),
  pixels: String(LIMITS.filePixels),
  broken: '',
  quota: String(STAGED.files),
};

/** Why a file is not taken, with the limit it broke. */
export function fileRefused(why: keyof typeof LIMIT): Refused {
  return new Refused({ refusal: 'fileRefused', why, limit: LIMIT[why] });
}
