// Sends a file. XMLHttpRequest, because `fetch` does not tell how much has been sent.

import { Problem, problemFrom } from '@/api/problem';
import type { Import } from '@/api/types';
import { typeOf } from './file';

interface Options {
  /** From 0 to 1. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

export function uploadImport(file: File, { onProgress, signal }: Options): Promise<Import> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/candidates/imports?${new URLSearchParams({ name: file.name })}`);
    request.setRequestHeader('Content-Type', typeOf(file) ?? 'application/octet-stream');
    request.setRequestHeader('Accept', 'application/json');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onload = () => {
      const body = json(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(body as Import);
      else reject(problemFrom(request.status, body, request.getResponseHeader('retry-after')));
    };
    request.onerror = () => reject(new Problem({ status: 0, code: 'offline', write: true }));
    request.onabort = () => reject(new Problem({ status: 0, code: 'stopped' }));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
