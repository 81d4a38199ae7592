import { browser } from 'wxt/browser';
import { fail, type Result, succeed } from '@/utils/model';

/** Built from entrypoints/painter. */
const PAINTER = '/painter.js';

/** Solid, dashed, dotted, double and wavy underlines tell the kinds apart without colour; light and dark pages both. */
const STYLES = [
  ['figure', '#0b7ab8', 'solid'],
  ['target', '#b36200', 'dashed'],
  ['person', '#7a5cd0', 'dotted'],
  ['quote', '#4f8a3c', 'double'],
  ['note', '#7a7a7a', 'wavy'],
] as const;

/** Decided marks have a tint and a full line, suggestions a thin line only; the mark asked for stands out. */
const styleSheet = (names: Readonly<Record<string, string>>): string =>
  [
    ...STYLES.map(
      ([kind, colour, line]) =>
        `::highlight(${names[kind]}){background-color:color-mix(in srgb,${colour} 16%,transparent);text-decoration:underline ${line} ${colour} 2px}` +
        `::highlight(${names[`${kind}-suggested`]}){text-decoration:underline ${line} color-mix(in srgb,${colour} 70%,transparent) 1px}`,
    ),
    `::highlight(${names.current}){background-color:color-mix(in srgb,#14a07c 34%,transparent)}`,
    `::highlight(${names.kept}){background-color:color-mix(in srgb,#14a07c 12%,transparent);text-decoration:underline dotted #14a07c 3px}`,
  ].join('\n');

/** Why a page was not asked: no access to it. */
export type PageReason = 'not-allowed';

type Address = { readonly names: Readonly<Record<string, string>> };

/** What a page is asked, and the words to show there; `utils/page` knows both by their right types. */
export type PageMessage = { readonly command: { readonly type: string }; readonly texts: object };

/**
 * Sends a command to our script in a tab, injecting it first where it is not there yet; but where it never was there is
 * nothing to clear. Needs access to the page (activeTab or an allowed site). The colours come by `insertCSS`, which the page neither sees nor can restyle.
 * `not-allowed`: no access to the page.
 */
export const askPage = async (tabId: number, message: PageMessage): Promise<Result<unknown, PageReason>> => {
  const target = { tabId };
  try {
    const known = await askDesk(tabId, message);
    if (known.there || message.command.type === 'clear') return succeed(known.reply);
    const [injected] = await browser.scripting.executeScript({ target, files: [PAINTER] });
    const address = injected?.result as Address | undefined; // `as`: what answerPageCommands returns
    if (!address) return fail('not-allowed');
    // Frames as well, those that are of the page's origin; the browser leaves out all it gives no access to.
    await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css: styleSheet(address.names) });
    return succeed((await askDesk(tabId, message)).reply);
  } catch (error) {
    return fail('not-allowed', error instanceof Error ? error.message : String(error));
  }
};

type DeskReply = { readonly there: boolean; readonly reply: unknown };

const askDesk = async (tabId: number, { command, texts }: PageMessage): Promise<DeskReply> => {
  const args: [object, object] = [command, texts];
  const [answered] = await browser.scripting.executeScript({ target: { tabId }, func: callDesk, args });
  return (answered?.result as DeskReply | undefined) ?? { there: false, reply: undefined }; // `as`: what callDesk returns
};

/** Runs inside the page's content-script world; it is sent as source, so it may use nothing from outside itself. */
const callDesk = (command: object, texts: object): DeskReply => {
  type Desk = { answer(command: object, texts: object): unknown };
  const desk = (globalThis as unknown as { __trichBaoDesk?: Desk }).__trichBaoDesk; // as answerPageCommands keeps it
  return desk ? { there: true, reply: desk.answer(command, texts) ?? null } : { there: false, reply: null };
};

/** Lets text be selected where a page forbids it; for as long as the reader marks. */
const SELECTABLE = '*,*::before{user-select:text!important;-webkit-user-select:text!important}';

/** Makes the text of a page selectable, or as it was. Silent where the page cannot be reached. */
export const setSelectable = async (tabId: number, isOn: boolean): Promise<void> => {
  // As the reader's own sheet: its `!important` wins over the page's.
  const injection = { target: { tabId, allFrames: true }, css: SELECTABLE, origin: 'USER' } as const;
  try {
    if (isOn) await browser.scripting.insertCSS(injection);
    else await browser.scripting.removeCSS(injection);
  } catch {
    // The page is gone or closed to us; then there is nothing to select in it either.
  }
};
