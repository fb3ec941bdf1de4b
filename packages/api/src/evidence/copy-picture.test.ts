import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { refusalOf } from '../refused.ts';
import { copyPicture } from './copy-picture.ts';
import { floodOfPixels, phonePhoto, picture } from './testing/pictures.ts';

const directory = mkdtempSync(join(tmpdir(), 'redress-pictures-'));
afterAll(() => rmSync(directory, { recursive: true }));

function copyOf(bytes: Uint8Array, name = 'file') {
  const path = join(directory, name);
  writeFileSync(path, bytes);
  return copyPicture(path, 'mei');
}

async function why(bytes: Uint8Array, name?: string) {
  const refusal = await copyOf(bytes, name).then(
    () => undefined,
    (error: unknown) => refusalOf(error),
  );
  return refusal?.refusal === 'fileRefused' ? refusal.why : refusal;
}

describe('the copy of a picture', () => {
  test('knows neither where it was taken nor by whom', async () => {
    const photo = await phonePhoto();
    expect((await sharp(photo).metadata()).exif?.includes('Mei Lin')).toBe(true);
    const { bytes, thumb } = await copyOf(photo);
    for (const shown of [bytes, thumb]) {
      const { exif, xmp, icc, iptc, orientation } = await sharp(shown).metadata();
      expect({ exif, xmp, icc, iptc, orientation }).toEqual({});
      expect(shown.includes('Mei Lin') || shown.includes('Exif')).toBe(false);
    }
  });

  test('stands upright', async () => {
    expect(await copyOf(await phonePhoto())).toMatchObject({ originalType: 'image/jpeg', width: 40, height: 80 });
  });

  test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)('is made of %s', async (format) => {
    const copy = await copyOf(await picture()[format]().toBuffer());
    expect(copy).toMatchObject({ originalType: `image/${format}`, width: 64, height: 48 });
    expect((await sharp(copy.bytes).metadata()).format).toBe(copy.type.slice('image/'.length));
  });

  test('keeps what is transparent', async () => {
    const copy = await copyOf(await picture().ensureAlpha(0.5).png().toBuffer());
    expect(copy.type).toBe('image/webp');
    expect((await sharp(copy.bytes).metadata()).hasAlpha).toBe(true);
  });

  test('shows the first frame alone', async () => {
    const frames = await Promise.all([picture().png().toBuffer(), picture().png().toBuffer()]);
    const moving = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    expect((await sharp(moving, { animated: true }).metadata()).pages).toBe(2);
    const { bytes, height } = await copyOf(moving);
    expect([height, (await sharp(bytes).metadata()).pages]).toEqual([48, undefined]);
  });

  test('is at most 4096 pixels long, its thumbnail 320', async () => {
    const { width, height, thumb } = await copyOf(await picture(6000, 30).png().toBuffer());
    expect([width, height]).toEqual([4096, 20]);
    expect((await sharp(thumb).metadata()).width).toBe(320);
  });

  test('leaves out what was hidden behind the picture', async () => {
    const page = '<script>alert(document.cookie)</script>';
    const { bytes } = await copyOf(Buffer.concat([await picture().gif().toBuffer(), Buffer.from(page)]));
    expect(bytes.includes('script')).toBe(false);
  });

  test('is drawn beside the event loop', { retry: 2 }, async () => {
    const large = await picture(3000, 2000).jpeg().toBuffer();
    const delay = monitorEventLoopDelay({ resolution: 5 });
    const begun = performance.now();
    delay.enable();
    await copyOf(large);
    delay.disable();
    expect(delay.max / 1e6).toBeLessThan((performance.now() - begun) / 2);
  });
});

describe('no copy is made of', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  test.each([
    ['an SVG with a script', svg],
    ['an SVG behind an XML line', `<?xml version="1.0"?>${svg}`],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['a PDF', '%PDF-1.7\n1 0 obj<<>>endobj'],
    ['a film', '\0\0\0\x20ftypisom\0\0\x02\0isomiso2mp41'],
    ['a HEIC photo', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
    ['an archive', 'PK\x03\x04\x14\0\0\0\0\0'],
    ['EICAR', 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'],
    ['words', 'a picture of a lamp'],
    ['nothing', ''],
  ])('%s, whatever it is called', async (_, text) => {
    expect(await why(Buffer.from(text, 'latin1'), 'lamp.jpg')).toBe('type');
  });

  test('a TIFF', async () => {
    expect(await why(await picture().tiff().toBuffer(), 'lamp.jpg')).toBe('type');
  });

  test('a flood of pixels, which is not decoded', { retry: 2 }, async () => {
    const before = performance.now();
    expect(await why(floodOfPixels())).toBe('pixels');
    expect(performance.now() - before).toBeLessThan(5000);
  });

  test('a picture one row above the limit', async () => {
    const tall = sharp({ create: { width: 10_000, height: 5_001, channels: 3, background: 'red' } });
    expect(await why(await tall.png().toBuffer())).toBe('pixels');
  });

  test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)('half a %s', async (format) => {
    const whole = await picture(200, 200)[format]().toBuffer();
    expect(await why(whole.subarray(0, whole.length / 2))).toBe('broken');
  });

  test('the mere beginning of a picture', async () => {
    expect(await why(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))).not.toBeUndefined();
    expect(await why(Buffer.from('ffd8ffe000104a46494600', 'hex'))).toBe('broken');
  });

  test('a picture inside another kind', async () => {
    expect(await why(Buffer.concat([Buffer.from('%PDF-1.7\n'), await picture().jpeg().toBuffer()]))).toBe('type');
  });
});
