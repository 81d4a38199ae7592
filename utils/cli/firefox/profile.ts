import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The id in the manifest (wxt.config.ts), and the address under which this profile shows the extension's pages. */
export const ADDON_ID = 'trich-bao@example.org';
export const ADDON_HOST = '7c1a4f0e-3b52-4d8e-9a61-0d5f2c9b8e47';

/** A throw-away profile folder: quiet, offline but for `hosts`, which lead to this machine. */
export type Profile = { readonly path: string; readonly downloads: string; readonly remove: () => void };

/** Everything that would go to the network by itself, and the questions a fresh Firefox asks. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  // The panels of toolbar buttons neither slide nor close because another window has the focus.
  'ui.prefersReducedMotion': 1,
  'ui.popup.disable_autohide': true,
} as const;

const throughDoor = (port: number, hosts: readonly string[]) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.no_proxies_on': hosts.join(','),
});

/** `doorPort`: a proxy on this machine through which everything goes but requests to `hosts`. */
export const makeProfile = (hosts: readonly string[], doorPort: number | null): Profile => {
  const path = mkdtempSync(join(tmpdir(), 'trich-bao-firefox-'));
  const downloads = join(path, 'downloads');
  mkdirSync(downloads);
  const settings = {
    ...QUIET,
    'marionette.port': 0, // any free one; Firefox writes it to the profile
    'network.dns.localDomains': hosts.join(','),
    ...(doorPort === null ? {} : throughDoor(doorPort, hosts)),
    'browser.download.dir': downloads,
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_HOST }),
  };
  const lines = Object.entries(settings).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(path, 'user.js'), lines.join('\n'));
  return { path, downloads, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 10 }) };
};
