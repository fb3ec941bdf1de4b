import type { TestHouse } from '../../testing/open-house.ts';
import type { Visitor } from '../../testing/visitor.ts';

export const BOUNDARY = 'redress-boundary';
export const FORM = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };

interface Part {
  readonly name?: string;
  readonly field?: string;
  readonly type?: string;
}

export function part(bytes: Uint8Array, { name = 'lamp.jpg', field = 'file', type = 'image/jpeg' }: Part = {}): Buffer {
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${field}"; filename="${name}"\r\ncontent-type: ${type}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n')]);
}

export function form(...parts: Buffer[]): Buffer {
  return Buffer.concat([...parts, Buffer.from(`--${BOUNDARY}--\r\n`)]);
}

export function upload(person: Pick<Visitor, 'send'>, bytes: Uint8Array, as: Part = {}) {
  return person.send('POST', '/evidence', form(part(bytes, as)), FORM);
}

/** The answer with its headers and bytes, as a browser gets it. */
export function look({ server }: TestHouse, { jar }: Pick<Visitor, 'jar'>, path: string, extra = {}) {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  return server.inject({ url: path, headers: { host: '127.0.0.1', ...(cookie && { cookie }), ...extra } });
}
