import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { CHROME_BUILD } from '@/utils/cli/browser';
import type { Reader } from './reader';
import { untilHolds } from './until-holds';

/** The extension's own interface, inside the functions that run in its worker. */
declare const chrome: typeof import('wxt/browser').browser;

/**
 * Acts of the reader at the browser's own surfaces that no automation can reach: shortcuts of extensions and context
 * menus. The event is raised in the real worker, as the browser raises it; access to the tab comes from a real click on
 * the toolbar button before, or from an allowed site, and is checked by the browser as always.
 */
export const browserActs = (reader: Reader) => ({
  /** Presses the shortcut of a command on the tab that shows `url`. */
  command: (name: string, url: string): Promise<void> => raise(reader, { event: 'command', name, url }),
  /** Chooses an entry of the context menu on the tab that shows `url`. */
  menu: (name: string, url: string): Promise<void> => raise(reader, { event: 'menu', name, url }),
});

type Act = { readonly event: 'command' | 'menu'; readonly name: string; readonly url: string };

/** What the events of extensions have beside what their typing says. */
type Raisable = { dispatch(...values: unknown[]): void };

const raise = async (reader: Reader, act: Act): Promise<void> => {
  const worker = await wakeWorker(reader);
  await worker.evaluate(async ({ event, name, url }) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((one) => one.url?.split('#')[0] === url) ?? tabs.find(({ active }) => active);
    const raisable = (event === 'command'
      ? chrome.commands.onCommand
      : chrome.contextMenus.onClicked) as unknown as Raisable;
    raisable.dispatch(event === 'command' ? name : { menuItemId: name }, tab);
  }, act);
};

/** The worker, which may be asleep: opening a page of ours wakes it. */
export const wakeWorker = async (reader: Pick<Reader, 'browser'>): Promise<Worker> => {
  const worker = reader.browser.context.serviceWorkers().at(-1);
  if (!worker) throw new Error('The worker of the extension does not run.');
  return worker;
};

type Manifest = Readonly<Record<string, unknown>>;

/** A copy of the build with another manifest, for what only an install can change. */
const buildWith = (
  change: (manifest: Manifest) => Manifest,
): { readonly path: string; readonly remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), 'trich-bao-build-'));
  cpSync(CHROME_BUILD, path, { recursive: true });
  const file = join(path, 'manifest.json');
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};

/**
 * A copy of the build whose sites are asked for at install instead of later. No automation can answer the browser's
 * question "allow this site?", but what is asked for at install can be given and taken back site by site on the browser's
 * page of extensions, as a reader does; for the extension it is the same permission.
 */
export const buildWithSites = () =>
  buildWith(({ optional_host_permissions, ...manifest }) => ({
    ...manifest,
    host_permissions: optional_host_permissions,
  }));

/**
 * A copy of the build whose storage has a quota: with the permission for unlimited storage there is none but the disk
 * itself, which no test can fill.
 */
export const buildWithQuota = () =>
  buildWith(({ permissions, ...manifest }) => ({
    ...manifest,
    permissions: (permissions as readonly string[]).filter((name) => name !== 'unlimitedStorage'), // `as`: our own manifest
  }));

/** A copy of the build that would run in private windows if the reader let it. */
export const buildForPrivate = () => buildWith((manifest) => ({ ...manifest, incognito: 'spanning' }));

/** The private interface of the browser's page of extensions, which no typing knows. */
type DeveloperPrivate = {
  updateExtensionConfiguration(
    change: { extensionId: string } & ({ hostAccess: string } | { incognitoAccess: boolean }),
  ): Promise<void>;
  getExtensionInfo(id: string): Promise<{ readonly incognitoAccess: { readonly isActive: boolean } }>;
  addHostPermission(id: string, host: string): Promise<void>;
  removeHostPermission(id: string, host: string): Promise<void>;
};

/** Lets the extension into private windows where the reader would; whether the browser has gone along with it. */
export const letIntoPrivate = async (reader: Reader): Promise<boolean> => {
  const page = await reader.browser.context.newPage();
  await page.goto('chrome://extensions/');
  const isIn = await page.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    return (await developerPrivate.getExtensionInfo(extensionId)).incognitoAccess.isActive;
  }, reader.browser.extensionId);
  await page.close();
  return isIn;
};

/** Gives or takes back sites where the reader would. `site` null: none of those asked for at install. */
export const setSiteAccess = async (reader: Reader, site: string | null, isAllowed: boolean): Promise<void> => {
  const page = await reader.browser.context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async ([extensionId, host, allow]) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      if (host === null) {
        await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
        return;
      }
      await developerPrivate[allow ? 'addHostPermission' : 'removeHostPermission'](extensionId, host);
    },
    [reader.browser.extensionId, site && `*://*.${site}/*`, isAllowed] as const,
  );
  await page.close();
};

/** Waits until a page of ours has stored what was chosen in it: a box is ticked before that. */
export const untilStored = (page: Page, chosen: Readonly<Record<string, unknown>>): Promise<void> =>
  untilHolds(
    page,
    async (wanted) => {
      const { settings } = await chrome.storage.local.get('settings');
      const stored = (settings ?? {}) as Readonly<Record<string, unknown>>; // `as`: our own
      return Object.entries(wanted).every(([name, value]) => stored[name] === value);
    },
    chosen,
  );

/** The badge on the toolbar button of the tab that shows `url`. */
export const signOf = async (reader: Reader, url: string): Promise<string> => {
  const worker = await wakeWorker(reader);
  return worker.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((one) => one.url?.split('#')[0] === wanted) ?? tabs.find(({ active }) => active);
    return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
  }, url);
};
