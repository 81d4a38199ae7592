import type { Page } from 'playwright-core';

/** Opens the import dialog of the library and takes a file in, as a reader does; resolves once it says so. */
export const importFile = async (library: Page, file: string): Promise<void> => {
  await library
    .getByRole('button', { name: /^(?:Nhập|Import)$/ })
    .first()
    .click();
  await library.locator('dialog input[type=file]').setInputFiles(file);
  await library.locator('dialog .dialog-acts button[data-variant=primary]').click();
  await library
    .locator('dialog')
    .getByText(/Đã nhập|Imported/)
    .waitFor();
};
