// Sends a file to the store. XMLHttpRequest, because `fetch` does not tell how much has been sent.
import { Problem } from '@/api/problem';
import { type Steps, stopped } from './queue';

export const send: Steps['send'] = ({ url, fields }, file, { onProgress, signal }) =>
  new Promise((resolve, reject) => {
    if (signal.aborted) return reject(stopped());
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    // The store reads nothing that comes after the file.
    body.append('file', file);
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onload = () =>
      request.status >= 200 && request.status < 300 ? resolve() : reject(refusal(request));
    request.onerror = () => reject(new Problem({ status: 0, code: 'offline' }));
    request.onabort = () => reject(stopped());
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(body);
  });

/** The store answers in XML; only what is wrong with the file is worth telling apart. */
function refusal({ status, responseText }: XMLHttpRequest): Problem {
  const code = /<Code>(\w+)<\/Code>/.exec(responseText)?.[1];
  if (code === 'EntityTooLarge')
    return new Problem({ status: 409, code: 'too_large', detail: 'This file is too large.' });
  return status >= 500
    ? new Problem({ status, code: 'unavailable' })
    : new Problem({ status: 409, code: 'not_taken', detail: 'The file was not taken.' });
}
