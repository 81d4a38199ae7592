import type { PopupSession } from '../browser';
import type { Marionette } from './marionette';

/** A document of the extension that is no tab: the popup or the sidebar. */
export type ChromeView = Pick<PopupSession, 'evaluate' | 'waitFor' | 'press' | 'close'>;

/** Runs a script with the rights of Firefox's own window. The context is always set back. */
export const inChrome = async <T>(
  marionette: Marionette,
  script: string,
  args: readonly unknown[] = [],
): Promise<T> => {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    const parameters = { script, args, sandbox: 'system', newSandbox: false };
    return (await marionette.send<{ value: T }>('WebDriver:ExecuteScript', parameters)).value;
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
};

/**
 * Hold of the `<browser>` that `finder`, an expression of Firefox's window, gives. The document lives in another
 * process, so every request travels as a frame script; results cross as JSON.
 */
export const viewOf = (marionette: Marionette, finder: string, closer: string): ChromeView => {
  const run = async <T>(body: string): Promise<T> =>
    JSON.parse(await inChrome<string>(marionette, runInFrame(finder), [body]));
  const evaluate = <T>(expression: string) => run<T>(inPage(expression));
  return {
    evaluate,
    // Asked anew each time: a popup may be moved into its panel while it is asked, and then an answer never comes.
    waitFor: async (expression) => {
      const end = performance.now() + GIVE_UP_MS;
      while (!(await evaluate<boolean>(`!!(${expression})`).catch(isLost))) {
        if (performance.now() > end) {
          const shown = await evaluate<string>('document.body.innerText').catch(String);
          throw new Error(`Never: ${expression}\nShown: ${shown}`);
        }
        await pause();
      }
    },
    press: (key) => run(pressScript(key)),
    close: () => inChrome(marionette, closer),
  };
};

/** What has not come by then will not come, also on a busy machine. */
const GIVE_UP_MS = 60_000;

const NO_ANSWER = 'the view did not answer';

const isLost = (error: Error): false => {
  if (error.message.includes(NO_ANSWER)) return false;
  throw error;
};

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** Asks again every 20 ms: pages of a headless Firefox get animation frames only now and then. */
export const untilTruthy = (expression: string): string =>
  `new Promise((done) => { const look = () => ((${expression}) ? done(true) : setTimeout(look, 20)); look(); })`;

const runInFrame = (finder: string): string => `
  const [body] = arguments;
  const browser = ${finder};
  if (!browser) throw new Error('the view is not open');
  const name = 'trich-bao:' + Math.random();
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('${NO_ANSWER}')), 5000);
    browser.messageManager.addMessageListener(name, function listen({ data }) {
      browser.messageManager.removeMessageListener(name, listen);
      if (data.error) reject(new Error(data.error));
      else resolve(data.value);
    });
    const script = '(async () => {' + body + '})().then((value) => sendAsyncMessage(' + JSON.stringify(name) +
      ', { value: value ?? "null" }), (error) => sendAsyncMessage(' + JSON.stringify(name) + ', { error: String(error) }))';
    browser.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
  });`;

/** The page's policy forbids \`eval\`, so the expression runs in a sandbox of the page's own principal. */
const inPage = (expression: string): string => `
  const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
  const source = ${JSON.stringify(`(async () => JSON.stringify(await (${expression})))()`)};
  return Cu.evalInSandbox(source, sandbox);`;

const MODIFIERS: ReadonlySet<string> = new Set(['Control', 'Shift', 'Alt', 'Meta']);

/** Trusted key events through Firefox's own input pipeline, as from a keyboard. */
const pressScript = (chord: string): string => {
  const parts = chord.split('+');
  const key = parts.at(-1) ?? '';
  const modifiers = parts.slice(0, -1).filter((part) => MODIFIERS.has(part));
  const code = key.length === 1 ? `Key${key.toUpperCase()}` : key;
  const held = (act: string) =>
    modifiers.map(
      (modifier) => `tip.${act}(new content.KeyboardEvent('', { key: '${modifier}', code: '${modifier}Left' }));`,
    );
  return `
  const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!tip.beginInputTransactionForTests(content)) throw new Error('no input transaction');
  ${held('keydown').join('\n')}
  const event = new content.KeyboardEvent('', { key: '${key}', code: '${code}' });
  tip.keydown(event);
  tip.keyup(event);
  ${held('keyup').join('\n')}
  return 'null';`;
};
