import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIREFOX_BUILD } from '../browser';
import { type ChromeView, inChrome, untilTruthy, viewOf } from './chrome-view';
import { connectMarionette, type Marionette } from './marionette';
import { ADDON_HOST, ADDON_ID, makeProfile, type Profile } from './profile';

/** A tab: expressions run in its page. */
export type FirefoxTab = {
  readonly evaluate: <T>(expression: string) => Promise<T>;
  readonly waitFor: (expression: string) => Promise<void>;
  /** Clicks the first element that matches, with the mouse, once it is there; an `option` is chosen. */
  readonly click: (selector: string) => Promise<void>;
  /** Types into the first element that matches. */
  readonly type: (selector: string, text: string) => Promise<void>;
};

/** A real Firefox with the built extension. One tab or view at a time: the remote control has one place of its own. */
export type FirefoxBrowser = {
  readonly version: string;
  readonly processId: number;
  readonly downloads: string;
  readonly openTab: (url: string) => Promise<FirefoxTab>;
  /** Opens a page of the extension in a tab: "library.html". */
  readonly openOwn: (path: string) => Promise<FirefoxTab>;
  /** Clicks the extension's button in the toolbar, on the tab in front. */
  readonly clickToolbar: () => Promise<ChromeView>;
  readonly openSidebar: () => Promise<ChromeView>;
  readonly close: () => Promise<void>;
};

type LaunchOptions = {
  readonly executable: string;
  readonly hosts: readonly string[];
  /** Everything but requests to `hosts` goes to a proxy there. */
  readonly doorPort?: number;
  /** Folder of another build than the one for Firefox. */
  readonly extension?: string;
};

/** A Firefox that has not come so far by then is ended, and the start fails. */
const START_MS = 120_000;

/** Takes hold of a Firefox that has been started, and puts the extension into it. */
const prepare = async (firefox: ChildProcess, profile: Profile, extension: string) => {
  const marionette = await connectMarionette(await portOf(firefox, profile));
  const { capabilities } = await marionette.send<{ capabilities: { browserVersion: string } }>('WebDriver:NewSession');
  await marionette.send('WebDriver:SetTimeouts', { script: 20_000, pageLoad: 60_000 });
  await marionette.send('Addon:Install', { path: extension, temporary: true });
  await inChrome(marionette, CLOSE_WELCOME);
  await inChrome(marionette, PIN_BUTTON, [WIDGET]);
  return { marionette, version: capabilities.browserVersion };
};

/** Starts Firefox headless in a throw-away profile; `hosts` lead to this machine. Throws what Firefox said if it ends. */
export const launchFirefox = async ({
  executable,
  hosts,
  doorPort,
  extension = FIREFOX_BUILD,
}: LaunchOptions): Promise<FirefoxBrowser> => {
  const profile = makeProfile(hosts, doorPort ?? null);
  const firefox = spawn(
    executable,
    ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile.path],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const impatience = setTimeout(() => firefox.kill('SIGKILL'), START_MS);
  const { marionette, version } = await prepare(firefox, profile, extension)
    .catch((error: unknown) => {
      firefox.kill('SIGKILL'); // or it would stay behind
      profile.remove();
      throw error;
    })
    .finally(() => clearTimeout(impatience));
  const openTab = (url: string) => openIn(marionette, url);
  return {
    version,
    processId: firefox.pid ?? 0, // a process that speaks to us was started, and has a number
    downloads: profile.downloads,
    openTab,
    openOwn: (path) => openTab(`moz-extension://${ADDON_HOST}/${path}`),
    clickToolbar: async () => {
      await inChrome(marionette, CLICK_BUTTON, [WIDGET]);
      return viewOf(marionette, POPUP, CLOSE_POPUP);
    },
    openSidebar: async () => {
      await inChrome(marionette, OPEN_SIDEBAR, [SIDEBAR_ID]);
      return viewOf(marionette, SIDEBAR, 'SidebarController.hide();');
    },
    close: async () => {
      await quit(firefox, marionette);
      profile.remove();
    },
  };
};

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

/** After this a Firefox that was asked to quit is ended: its profile is thrown away, so there is nothing it must save. */
const QUIT_MS = 15_000;

/** Asks Firefox to quit and waits until it has; one that hangs in doing so (seen on a busy machine) is ended. */
const quit = async (firefox: ChildProcess, marionette: Marionette): Promise<void> => {
  const ended = hasEnded(firefox) ? Promise.resolve() : new Promise((resolve) => firefox.once('exit', resolve));
  const impatience = setTimeout(() => firefox.kill('SIGKILL'), QUIT_MS);
  // Its answer may or may not come before the connection goes, or it itself.
  void marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
  await ended;
  clearTimeout(impatience);
  marionette.hangUp();
};

/** Firefox writes the port it chose into the profile once it listens. */
const portOf = async (firefox: ChildProcess, { path }: Profile): Promise<number> => {
  let said = '';
  firefox.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const file = join(path, 'MarionetteActivePort');
  while (!existsSync(file) || readFileSync(file, 'utf8') === '') {
    if (hasEnded(firefox)) throw new Error(`Firefox ended with ${firefox.exitCode ?? firefox.signalCode}:\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return Number(readFileSync(file, 'utf8'));
};

const openIn = async (marionette: Marionette, url: string): Promise<FirefoxTab> => {
  const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
  await marionette.send('WebDriver:SwitchToWindow', { handle });
  await marionette.send('WebDriver:Navigate', { url });
  const evaluate = async <T>(expression: string): Promise<T> => {
    await marionette.send('WebDriver:SwitchToWindow', { handle });
    const parameters = { script: `return (${expression});`, args: [] };
    return (await marionette.send<{ value: T }>('WebDriver:ExecuteScript', parameters)).value;
  };
  const waitFor = async (expression: string): Promise<void> => {
    await evaluate(untilTruthy(expression));
  };
  const find = async (selector: string): Promise<string> => {
    await waitFor(`document.querySelector(${JSON.stringify(selector)})`);
    const parameters = { using: 'css selector', value: selector };
    const { value } = await marionette.send<{ value: Record<string, string> }>('WebDriver:FindElement', parameters);
    return Object.values(value)[0] ?? ''; // the one key is the name WebDriver gives to references
  };
  return {
    evaluate,
    waitFor,
    click: async (selector) => {
      await marionette.send('WebDriver:ElementClick', { id: await find(selector) });
    },
    type: async (selector, text) => {
      await marionette.send('WebDriver:ElementSendKeys', { id: await find(selector), text });
    },
  };
};

/** How Firefox makes ids of widgets from the id of an add-on. */
const WIDGET_BASE = ADDON_ID.replace(/[^a-z0-9_-]/gi, '_');
const WIDGET = `${WIDGET_BASE}-browser-action`;
const SIDEBAR_ID = `${WIDGET_BASE}-sidebar-action`;

/** The greeting of a fresh installation would come to the front of whatever is opened meanwhile. */
const CLOSE_WELCOME = `
  return new Promise((done) => {
    const look = () => {
      const welcome = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.includes('library.html'));
      if (!welcome) return setTimeout(look, 20);
      gBrowser.removeTab(welcome);
      done();
    };
    look();
  });`;

/** A new extension's button lies in the puzzle-piece menu; here it stands where its reader puts it. */
const PIN_BUTTON = 'CustomizableUI.addWidgetToArea(arguments[0], CustomizableUI.AREA_NAVBAR);';

const POPUP = `[...document.querySelectorAll('panel')].find(({ state }) => state === 'open')?.querySelector('.webextension-popup-browser')`;
const SIDEBAR = `SidebarController.browser.contentDocument.getElementById('webext-panels-browser')`;
const CLOSE_POPUP = `for (const panel of document.querySelectorAll('panel')) if (panel.state === 'open') panel.hidePopup();`;

/** The panel is open before anything is sent to it: the document it preloads is thrown away when it opens. */
const CLICK_BUTTON = `
  const button = document.getElementById(arguments[0]);
  (button.querySelector('.unified-extensions-item-action-button') ?? button).click();
  return new Promise((done) => {
    const look = () => ((${POPUP}) ? done() : setTimeout(look, 20));
    look();
  });`;

const OPEN_SIDEBAR = `
  return SidebarController.show(arguments[0]).then(() => new Promise((done) => {
    const look = () => {
      const browser = ${SIDEBAR};
      if (browser?.currentURI.spec.includes('sidepanel.html')) done();
      else setTimeout(look, 20);
    };
    look();
  }));`;
