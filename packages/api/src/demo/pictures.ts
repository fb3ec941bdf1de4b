import { Readable } from 'node:stream';
import sharp from 'sharp';

const WIDTH = 640;
const HEIGHT = 480;

const drawn = new Map<string, Promise<Buffer>>();

/** A drawn plate on a table, whole or cracked, in a colour of its own: nobody's photograph. */
export async function drawPlate(hue: number, cracked: boolean): Promise<Readable> {
  const name = `${hue} ${cracked}`;
  const picture = drawn.get(name) ?? draw(hue, cracked);
  drawn.set(name, picture);
  return Readable.from([await picture]);
}

function draw(hue: number, cracked: boolean): Promise<Buffer> {
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 3);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) pixels.set(colourAt(x, y, hue, cracked), (y * WIDTH + x) * 3);
  const picture = sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } });
  return picture.jpeg({ quality: 82 }).toBuffer();
}

type Colour = [number, number, number];

function colourAt(x: number, y: number, hue: number, cracked: boolean): Colour {
  const away = Math.hypot(x - WIDTH / 2, (y - HEIGHT / 2) * 1.15);
  if (away > 200) return table(y, Math.max(0, 60 - (away - 200)));
  if (cracked && Math.abs(x - crackAt(y)) < 2 + Math.abs(Math.sin(y / 23)) * 3) return [52, 44, 40];
  const rim = away > 175 ? 0.86 : 1;
  const light = 0.94 + 0.06 * Math.cos((x - y) / 260);
  return tint(hue, rim * light);
}

/** A jagged line from top to bottom. */
function crackAt(y: number): number {
  return WIDTH / 2 + 40 * Math.sin(y / 61) + 22 * Math.sin(y / 17) + 9 * Math.sin(y / 5);
}

/** Wood, darker in the shadow of the plate. */
function table(y: number, shadow: number): Colour {
  const grain = 10 * Math.sin(y / 9 + Math.sin(y / 31) * 3) - shadow * 0.9;
  return [clamp(196 + grain), clamp(168 + grain), clamp(134 + grain)];
}

function tint(hue: number, light: number): Colour {
  const channel = (turn: number) => clamp((206 + 38 * Math.cos(((hue + turn) * Math.PI) / 180)) * light);
  return [channel(0), channel(-120), channel(120)];
}

function clamp(value: number): number {
  return Math.max(0, Math.min(255, Math.round(value)));
}
