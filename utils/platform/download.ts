/** Saves what was gathered as a file through the browser's own download, from a page of ours. */
export const saveBlob = (blob: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has taken its reference by then, also of a file that takes a while to be copied.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
