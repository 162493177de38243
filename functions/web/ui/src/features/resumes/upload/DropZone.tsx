import { Button, FileButton } from '@mantine/core';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { resumesAtOnce } from '@/api/limits.gen';
import { Icon } from '@/components/Icon';
import classes from './Upload.module.css';

/** For the file dialog only; what a file is, is for the API to say. */
export const accepted = '.pdf,.docx,.txt';

/** A place to drop resumes, and a button for everybody who does not drag. */
export function DropZone({ onFiles }: { onFiles: (files: File[]) => void }) {
  const [over, setOver] = useState(false);
  const reset = useRef<() => void>(null);
  useNoNavigationByDrop();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(files);
  };
  const choose = (files: File[]) => {
    // The same file may be chosen again after it was repaired.
    reset.current?.();
    if (files.length > 0) onFiles(files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra, the button does the same
    <div
      className={classes.zone}
      data-drop
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span className={classes.zoneIcon}>
        <Icon name="upload" size={22} />
      </span>
      <p className={classes.zoneTitle}>Drop resumes here</p>
      <FileButton onChange={choose} accept={accepted} multiple resetRef={reset}>
        {(props) => <Button {...props}>Choose files…</Button>}
      </FileButton>
      <p className="muted">
        PDF, Word (.docx) or text, one person a file, at most {resumesAtOnce} files at once.
      </p>
    </div>
  );
}

/** A file that misses its mark would otherwise replace the app in this tab. */
function useNoNavigationByDrop(): void {
  useEffect(() => {
    const stop = (event: Event) => event.preventDefault();
    window.addEventListener('dragover', stop);
    window.addEventListener('drop', stop);
    return () => {
      window.removeEventListener('dragover', stop);
      window.removeEventListener('drop', stop);
    };
  }, []);
}
