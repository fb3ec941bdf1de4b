import type { Send } from './ui/use-uploads.ts';

/** An upload with progress, which fetch does not tell. The answer is read by the caller's schema. */
export function fileSender<Sent>(url: string, read: (answer: unknown) => Sent): Send<Sent> {
  return (file, { onProgress, signal }) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      const form = new FormData();
      form.append('file', file);
      request.responseType = 'json';
      request.upload.addEventListener('progress', ({ loaded, total }) =>
        onProgress(Math.floor((loaded / total) * 100)),
      );
      request.addEventListener('error', () => reject(new TypeError('the connection broke')));
      request.addEventListener('abort', () => reject(new DOMException('removed', 'AbortError')));
      request.addEventListener('load', () => {
        if (request.status < 400) resolve(read(request.response));
        else reject(Object.assign(new Error('the file was refused'), { data: request.response as object }));
      });
      signal.addEventListener('abort', () => request.abort());
      request.open('POST', url);
      request.send(form);
    });
}
