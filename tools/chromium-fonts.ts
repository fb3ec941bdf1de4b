import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './surroundings.mjs';

/** A fontconfig file that adds a Chinese font to what the machine has. Returns its path. */
export function fontConfiguration(): string {
  const home = join(root, 'node_modules', '.cache', 'fonts');
  mkdirSync(home, { recursive: true });
  const file = join(home, 'fonts.conf');
  writeFileSync(file, configuration(home));
  return file;
}

function configuration(home: string): string {
  const notoSansSc = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans-sc')));
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(notoSansSc, '400Regular')}</dir>
  <cachedir>${join(home, 'cache')}</cachedir>
</fontconfig>
`;
}
