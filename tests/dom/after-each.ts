import { cleanup } from '@testing-library/preact';
import { afterEach, beforeAll } from 'vitest';

// Read again before each file of tests, which a module that files share is not.
afterEach(() => {
  cleanup();
  document.body.replaceChildren(); // what was put there by hand; the next file has the same document
});

beforeAll(() => {
  // jsdom has <dialog> but cannot open one as modal.
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
});
