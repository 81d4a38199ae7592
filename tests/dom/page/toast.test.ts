import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createToasts } from '@/utils/page/overlay';

/** Frames that were asked for and did not come yet. */
const frames: FrameRequestCallback[] = [];
/** The closed root of what was shown last. */
let root: ShadowRoot | null = null;

beforeEach(() => {
  frames.length = 0;
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => frames.push(run));
  // What jsdom lacks: popovers, and sheets that are adopted.
  HTMLElement.prototype.showPopover = () => undefined;
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {}
    },
  );
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const words = () => root?.querySelector('.words')?.textContent;
const status = () => root?.querySelector('[role=status]')?.textContent;

test('a toast has its full size at once, so that its buttons stay where they are, and is announced a frame later', () => {
  createToasts(document).show({
    text: 'Đã lưu · 12 số liệu',
    close: 'Đóng',
    act: { label: 'Hoàn tác', run: () => undefined },
  });
  expect(words()).toBe('Đã lưu · 12 số liệu');
  expect(status()).toBe('');
  for (const run of frames) run(0);
  expect(words()).toBe('Đã lưu · 12 số liệu');
  expect(status()).toBe('Đã lưu · 12 số liệu');
});
