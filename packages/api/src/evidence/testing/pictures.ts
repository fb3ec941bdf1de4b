import sharp from 'sharp';

const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;

/** Noise, so that half a file is half a picture. */
export function picture(width = 64, height = 48) {
  return sharp({ create: { width, height, channels: 3, background: '#808080', noise } });
}

/** As a phone takes it: lying on its side, with the place and the camera's owner in it. */
export function phonePhoto(): Promise<Buffer> {
  return picture(80, 40)
    .jpeg()
    .withExif({
      IFD0: { Artist: 'Mei Lin', Make: 'Lantern' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '38/1 43/1 20/1', GPSLongitudeRef: 'W', GPSLongitude: '9/1 8/1 22/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret>Mei Lin</secret></x:xmpmeta>')
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

/** A header that promises more pixels than anybody could hold. */
export function floodOfPixels(): Buffer {
  const header = Buffer.from('89504e470d0a1a0a0000000d494844520000fde80000fde8080200000000000000', 'hex');
  header.writeUInt32BE(crc(header.subarray(12, 29)), 29);
  const data = Buffer.from('0000000049444154', 'hex');
  return Buffer.concat([header, data, Buffer.from([0x35, 0xaf, 0x06, 0x1e])]);
}

function crc(bytes: Buffer): number {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
}
