import { Button, FileButton } from '@mantine/core';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { Icon } from '@/components/Icon';
import { accepted } from './file';
import classes from './Imports.module.css';

/** A place to drop a file, and a button for everybody who does not drag. */
export function DropZone({ onFile }: { onFile: (file: File) => void }) {
  const [over, setOver] = useState(false);
  const reset = useRef<() => void>(null);
  useNoNavigationByDrop();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  const choose = (file: File | null) => {
    // The same file may be chosen again after it was repaired.
    reset.current?.();
    if (file) onFile(file);
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
      <p className={classes.zoneTitle}>Drop a list of candidates here</p>
      <FileButton onChange={choose} accept={accepted} resetRef={reset}>
        {(props) => <Button {...props}>Choose a file…</Button>}
      </FileButton>
      <p className="muted">
        CSV or Excel (.xlsx), at most 4 MB, 5,000 rows and 60 columns. The first row holds the
        headings.
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
