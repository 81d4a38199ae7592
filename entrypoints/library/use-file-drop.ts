import { useEffect, useRef } from 'preact/hooks';

/** Files dropped on the page are looked into; the browser would otherwise open the first in our place. */
export const useFileDrop = (onFiles: (files: readonly File[]) => void): void => {
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault();
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) latest.current(files);
    };
    addEventListener('dragover', allow);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', allow);
      removeEventListener('drop', onDrop);
    };
  }, []);
};
