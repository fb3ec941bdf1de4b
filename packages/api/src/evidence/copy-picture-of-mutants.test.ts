import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { refusalOf } from '../refused.ts';
import { copyPicture } from './copy-picture.ts';
import { picture } from './testing/pictures.ts';

const directory = mkdtempSync(join(tmpdir(), 'redress-mutants-'));
afterAll(() => rmSync(directory, { recursive: true }));

const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 });

test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)(
  'a %s with any bytes changed is copied or refused, and nothing else happens',
  async (format) => {
    const whole = await picture(48, 32)[format]().toBuffer();
    const path = join(directory, format);
    await fc.assert(
      fc.asyncProperty(changes, async (mutations) => {
        const mutant = Buffer.from(whole);
        for (const [at, byte] of mutations) mutant[at % mutant.length] = byte;
        writeFileSync(path, mutant);
        const refusal = await copyPicture(path, 'mei').then(() => undefined, refusalOf);
        expect(['copied', 'fileRefused']).toContain(refusal?.refusal ?? 'copied');
      }),
    );
  },
  600_000,
);
