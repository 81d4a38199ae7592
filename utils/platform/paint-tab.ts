import { browser } from 'wxt/browser';
import { fail, type Result, succeed } from '@/utils/model';

/** Built from entrypoints/painter. */
const PAINTER = '/painter.js';

/** Solid, dashed and dotted underline tell the kinds apart without colour; the background is only a tint. */
const STYLES = [
  ['figure', '#0b5d8a', 'solid'],
  ['target', '#8a4b00', 'dashed'],
  ['person', '#5b3fa6', 'dotted'],
  ['quote', '#3d6b2f', 'double'],
  ['note', '#6b6b6b', 'wavy'],
] as const;

const styleSheet = (namespace: string): string =>
  STYLES.map(
    ([kind, colour, line]) =>
      `::highlight(${namespace}-${kind}){background-color:color-mix(in srgb,${colour} 14%,transparent);text-decoration:underline ${line} ${colour} 2px}`,
  ).join('\n');

type Address = { readonly slot: string; readonly namespace: string };

/**
 * Sends a command to the painter of a tab, injecting it first where it is not there yet. Needs activeTab.
 * The colours come by `insertCSS`, which the page neither sees nor can restyle. `not-allowed`: no access to the page.
 */
export const paintTab = async (tabId: number, command: object): Promise<Result<unknown, 'not-allowed'>> => {
  const target = { tabId };
  try {
    const [injected] = await browser.scripting.executeScript({ target, files: [PAINTER] });
    const address = injected?.result as Address | undefined; // what answerPaintCommands returns
    if (!address) return fail('not-allowed');
    const css = styleSheet(address.namespace);
    // Removed first, so that painting ten times leaves one sheet.
    await browser.scripting.removeCSS({ target, css });
    await browser.scripting.insertCSS({ target, css });
    const [answered] = await browser.scripting.executeScript({
      target,
      func: askPainter,
      args: [address.slot, command],
    });
    return succeed(answered?.result);
  } catch (error) {
    return fail('not-allowed', error instanceof Error ? error.message : String(error));
  }
};

/** Runs inside the page's content-script world; it is sent as source, so it may use nothing from outside itself. */
const askPainter = (slot: string, command: object): unknown => {
  const painter = (globalThis as unknown as Record<string, { answer(command: object): unknown } | undefined>)[slot];
  return painter?.answer(command);
};
