import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { enterResume, resumesChanged, type Target, uploadForms } from '../api';
import { type Upload, UploadQueue } from './queue';
import { send } from './send';

export interface Uploads {
  uploads: readonly Upload[];
  add: (files: File[]) => void;
  retry: (key: number) => void;
  stop: () => void;
}

/** Sends files for a job or a candidate. What is under way when the page goes, is stopped. */
export function useUploads(target: () => Target): Uploads {
  const client = useQueryClient();
  const wanted = useRef(target);
  wanted.current = target;
  const [queue] = useState(
    () =>
      new UploadQueue({
        forms: uploadForms,
        send,
        enter: async (form, file) => {
          const resume = await enterResume(wanted.current())(form, file);
          void resumesChanged(client);
          return resume;
        },
      }),
  );
  useEffect(() => () => queue.stop(), [queue]);
  const uploads = useSyncExternalStore(queue.subscribe, queue.snapshot);
  return {
    uploads,
    add: (files) => void queue.add(files),
    retry: (key) => void queue.retry(key),
    stop: () => queue.stop(),
  };
}
