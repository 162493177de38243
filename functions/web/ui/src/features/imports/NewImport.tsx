import { Button, Progress } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { asProblem, describe } from '@/api/problem';
import { DropZone } from '@/components/DropZone';
import { Notice } from '@/components/Notice';
import { Card } from '@/components/Page';
import { useWarnBeforeUnload } from '@/components/useWarnBeforeUnload';
import { importQuery, importsQuery } from './api';
import { accepted, refusal } from './file';
import classes from './Imports.module.css';
import { fileRefusal } from './refusals';
import { uploadImport } from './upload';

/** Takes a file, checks what can be checked here, sends it, and goes on to its page. */
export function NewImport() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const sending = useRef<AbortController>(null);
  const [refused, setRefused] = useState<{ name: string; why: string } | null>(null);
  const [share, setShare] = useState(0);
  const upload = useMutation({
    mutationFn: (file: File) => {
      setShare(0);
      sending.current = new AbortController();
      return uploadImport(file, { onProgress: setShare, signal: sending.current.signal });
    },
    onSuccess: (made) => {
      client.setQueryData(importQuery(made.id).queryKey, made);
      void client.invalidateQueries({ queryKey: importsQuery.queryKey });
      return navigate({ to: '/candidates/import/$id', params: { id: made.id } });
    },
  });
  useEffect(() => () => sending.current?.abort(), []);
  useWarnBeforeUnload(upload.isPending);

  const take = (file: File) => {
    const why = refusal(file);
    setRefused(why === null ? null : { name: file.name, why });
    upload.reset();
    if (why === null) upload.mutate(file);
  };
  const file = upload.variables;
  return (
    <Card title="New import">
      {upload.isPending && file ? (
        <Sending name={file.name} share={share} stop={() => sending.current?.abort()} />
      ) : (
        <div className={classes.stack}>
          {refused && (
            <Notice
              tone="red"
              icon="warn"
              role="alert"
              title={`“${refused.name}” can’t be imported`}
            >
              {refused.why}
            </Notice>
          )}
          {upload.error && file && (
            <Failed error={upload.error} file={file} again={() => upload.mutate(file)} />
          )}
          <DropZone
            title="Drop a list of candidates here"
            button="Choose a file…"
            accept={accepted}
            onFiles={([file]) => file && take(file)}
          >
            CSV or Excel (.xlsx), at most 4 MB, 5,000 rows and 60 columns. The first row holds the
            headings.
          </DropZone>
        </div>
      )}
    </Card>
  );
}

function Sending({ name, share, stop }: { name: string; share: number; stop: () => void }) {
  const percent = Math.round(share * 100);
  return (
    <div className={classes.stack} data-uploading>
      <div role="status">{percent < 100 ? `Sending “${name}”…` : `Reading “${name}”…`}</div>
      <Progress value={Math.max(percent, 4)} aria-label={`Sending “${name}”`} />
      <div>
        <Button variant="default" onClick={stop}>
          Stop
        </Button>
      </div>
    </div>
  );
}

function Failed({ error, file, again }: { error: unknown; file: File; again: () => void }) {
  const problem = asProblem(error);
  if (problem.code === 'stopped') return null;
  const why = fileRefusal(problem);
  if (why)
    return (
      <Notice tone="red" icon="warn" role="alert" title={`“${file.name}” can’t be imported`}>
        {why}
      </Notice>
    );
  const { title, hint } = describe(problem);
  return (
    <Notice
      tone="red"
      icon="warn"
      role="alert"
      title={title}
      actions={
        <Button size="xs" onClick={again}>
          Send “{file.name}” again
        </Button>
      }
    >
      {hint}
    </Notice>
  );
}
