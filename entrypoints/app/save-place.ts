/** What the file dialog of the browser needs to know. */
export type Suggested = { readonly name: string; readonly mime: string };

// Chromium only, and not in the standard library of TypeScript.
type SavePicker = (options: {
  suggestedName: string;
  types: readonly { accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<FileSystemFileHandle>;
type Removable = { remove?: () => Promise<void> };

const picker = (): SavePicker | undefined => (globalThis as { showSaveFilePicker?: SavePicker }).showSaveFilePicker;

/** Whether the reader can be asked where a file goes, and bytes can go there without passing through memory. */
export const canChoosePlace = (): boolean => picker() !== undefined;

/** Asks for the place; null where the reader closes the dialog. Only within a click. */
export const choosePlace = async ({ name, mime }: Suggested): Promise<FileSystemFileHandle | null> => {
  const extension = `.${name.split('.').at(-1) ?? ''}`;
  try {
    const types = [{ accept: { [mime.split(';')[0] ?? mime]: [extension] } }];
    return (await picker()?.({ suggestedName: name, types })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
};

/** The dialog makes an empty file; one that stayed empty because nothing was written is taken away again. */
export const removeIfEmpty = async (file: FileSystemFileHandle): Promise<void> => {
  try {
    if ((await file.getFile()).size === 0) await (file as Removable).remove?.();
  } catch {
    // It is gone already, or still held for a moment: an empty file harms nobody.
  }
};
