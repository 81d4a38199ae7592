import { defineConfig } from 'wxt';
import { sharedCode } from './utils/cli/shared-code';

/**
 * Every permission with its reason. There is no host permission at install: a page is read only when the reader
 * asks for it (toolbar, shortcut or context menu), which `activeTab` grants for that tab alone.
 */
const PERMISSIONS = [
  'activeTab', // read the one page the reader asks to clip
  'scripting', // inject the clipper (and the painter of marks) into that page, and only then
  'storage', // settings
  'unlimitedStorage', // years of clippings in IndexedDB are not evicted when the disk fills up
  'contextMenus', // "Lưu bài này vào Trích Báo" on a page, "Đánh dấu" on a selection
] as const;

export default defineConfig({
  imports: false, // explicit imports are what tests/architecture.test.ts reads
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  webExt: { disabled: true },
  // What Mozilla's reviewers rebuild (`npm run verify:zip` proves that it gives the same files): the code and how to
  // build it. Tests and pictures change nothing in it.
  zip: { excludeSources: ['tests/**', 'docs/**', 'out/**', 'coverage/**'] },
  vite: () => ({
    // Vite's polyfill contains a `fetch`; nothing in the build may look like a network call without need.
    build: {
      modulePreload: { polyfill: false },
      // What WXT would log when an injected script throws says nothing in production, and weighs 280 bytes in each.
      rolldownOptions: { treeshake: { manualPureFunctions: ['logger.error'] } },
    },
    // Message catalogues as one object each: a variable and a getter for every message are half as large again.
    json: { namedExports: false, stringify: false },
    // The export worker loads the writer of a format when it is asked for it, which only a module worker can.
    worker: { format: 'es' },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // Scripts that are injected are one file each.
      if (!entrypoints.some(({ inputPath }) => inputPath.endsWith('.html'))) return;
      const { rolldownOptions } = config.build ?? {};
      config.build = {
        ...config.build,
        // `as`: WXT gives one output for its pages, never a list.
        rolldownOptions: {
          ...rolldownOptions,
          output: { ...(rolldownOptions?.output as object), codeSplitting: sharedCode(entrypoints) },
        },
      };
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // The popup's <title> would win over the localised title.
      if (manifest.action) manifest.action.default_title = '__MSG_actionTitle__';
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'vi',
    incognito: 'not_allowed', // what is read in a private window leaves nothing behind, not even here
    permissions:
      browser === 'firefox' ? [...PERMISSIONS] : [...PERMISSIONS, 'sidePanel' /* review beside the article */],
    // Asked for one newspaper at a time, from a click, never at install: an allowed site's articles are recognised on
    // revisit and read in tabs that are not in front. Everything else works without.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+C' } },
      'clip-quietly': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandClipQuietly__' },
      'mark-selection': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandMarkSelection__' },
      'toggle-tagging': { description: '__MSG_menuTagging__' },
    },
    ...(command === 'build'
      ? {
          content_security_policy: {
            extension_pages:
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'" +
              // Firefox 140 does not know it and would warn. What may make markup or start a script: utils/markup.
              (browser === 'firefox' ? '' : "; require-trusted-types-for 'script'; trusted-types trich-bao default"),
          },
        }
      : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'trich-bao@example.org',
              strict_min_version: '140.0', // CSS Custom Highlight API; also the first to know the next line
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' /* CSS light-dark() */ }),
  }),
});
