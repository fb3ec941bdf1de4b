import { LIMITS } from '@redress/shared/limits';
import type { Sharp } from 'sharp';
import { fileRefused } from './file-refused.ts';
import { takeTurns } from './take-turns.ts';

export interface PictureCopy extends Drawn {
  readonly originalType: string;
}

interface Drawn {
  readonly bytes: Buffer;
  readonly type: 'image/jpeg' | 'image/webp';
  readonly width: number;
  readonly height: number;
  readonly thumb: Buffer;
}

const LONGEST = 4096;
const THUMB = 320;
const SECONDS = 20;

/** What each kind of file must turn out to be when it is decoded. */
const FORMATS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/apng': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/avif': 'heif',
};

// sharp works in Node's pool of four threads: passwords take two at most, and one stays free for files.
const inTurn = takeTurns(1);

/** The picture drawn anew: upright, of bearable size, its first frame alone, with nothing but pixels in it. */
export async function copyPicture(path: string, whose: string): Promise<PictureCopy> {
  const originalType = await typeOf(path);
  return { ...(await inTurn(whose, () => draw(path, FORMATS[originalType]))), originalType };
}

async function typeOf(path: string): Promise<string> {
  const { fileTypeFromFile } = await import('file-type');
  const found = await fileTypeFromFile(path);
  if (found === undefined || FORMATS[found.mime] === undefined) throw fileRefused('type');
  return found.mime;
}

async function draw(path: string, format: string | undefined): Promise<Drawn> {
  const { sharp } = await import('./picture-decoder.ts');
  const { hasAlpha } = await measure(sharp(path, { limitInputPixels: false }), format);
  const source = sharp(path, { limitInputPixels: LIMITS.filePixels, failOn: 'error' }).timeout({ seconds: SECONDS });
  const sized = within(LONGEST, source.autoOrient());
  const { data, info } = await encoded(
    hasAlpha
      ? sized.webp({ quality: 90, smartSubsample: true })
      : sized.jpeg({ quality: 88, chromaSubsampling: '4:4:4' }),
  );
  const thumb = await encoded(within(THUMB, sharp(data)).webp({ quality: 75 }));
  const type = hasAlpha ? 'image/webp' : 'image/jpeg';
  return { bytes: data, type, width: info.width, height: info.height, thumb: thumb.data };
}

/** Reads the header alone, so a flood of pixels is refused before one of them is decoded. */
async function measure(picture: Sharp, format: string | undefined) {
  const found = await picture.metadata().catch(refuseBroken);
  if (found.width * found.height > LIMITS.filePixels) throw fileRefused('pixels');
  if (found.format !== format) throw fileRefused('broken');
  return found;
}

function encoded(picture: Sharp) {
  return picture.toBuffer({ resolveWithObject: true }).catch(refuseBroken);
}

function within(longest: number, picture: Sharp): Sharp {
  return picture.resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true });
}

/** What the decoder stumbles over is the picture: it reads one file and writes to memory. */
function refuseBroken(): never {
  throw fileRefused('broken');
}
