import { Button, FileButton } from '@mantine/core';
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import classes from './DropZone.module.css';
import { Icon } from './Icon';

interface Props {
  title: string;
  button: string;
  /** For the file dialog only: endings with commas between. What a file is, is for the API to say. */
  accept: string;
  multiple?: boolean;
  onFiles: (files: File[]) => void;
  /** What may be dropped. */
  children: ReactNode;
}

/** A place to drop files, and a button for everybody who does not drag. */
export function DropZone({ title, button, accept, multiple = false, onFiles, children }: Props) {
  const [over, setOver] = useState(false);
  const reset = useRef<() => void>(null);
  useNoNavigationByDrop();
  const take = (files: File[]) => {
    const taken = multiple ? files : files.slice(0, 1);
    if (taken.length > 0) onFiles(taken);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };
  const choose = (chosen: File | File[] | null) => {
    // The same file may be chosen again after it was repaired.
    reset.current?.();
    take([chosen ?? []].flat());
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
      <span className={classes.icon}>
        <Icon name="upload" size={22} />
      </span>
      <p className={classes.title}>{title}</p>
      <FileButton onChange={choose} accept={accept} multiple={multiple} resetRef={reset}>
        {(props) => <Button {...props}>{button}</Button>}
      </FileButton>
      <p className="muted">{children}</p>
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
