import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHROME_BUILD } from '@/utils/cli/browser';

const read = (name: string) => readFileSync(join(CHROME_BUILD, name), 'utf8');
const manifest = JSON.parse(read('manifest.json'));
const scripts = readdirSync(CHROME_BUILD, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));

describe('the production manifest', () => {
  test('asks for exactly these permissions', () => {
    expect([...manifest.permissions].sort()).toEqual(
      ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'].sort(),
    );
  });

  test('sites can be allowed one at a time, later, and only by the reader', () => {
    // Asked for in a click ("Luôn nhận ra báo này"); nothing of it is granted at install.
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  test('asks for no site, declares no content script and exposes nothing to pages', () => {
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('stays out of private windows', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  test('allows neither remote nor inline script', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types trich-bao default");
  });

  test('says its name and command in both languages', () => {
    expect(manifest.default_locale).toBe('vi');
    expect(manifest.commands._execute_action.suggested_key.default).toBe('Alt+Shift+C');
    for (const language of ['vi', 'en']) {
      const messages = JSON.parse(read(`_locales/${language}/messages.json`));
      for (const key of JSON.stringify(manifest).match(/(?<=__MSG_)\w+?(?=__)/g) ?? []) {
        expect(messages[key]?.message, `${language}: ${key}`).toBeTruthy();
      }
    }
  });
});

/**
 * pdfjs and its worker's code, loaded only for a PDF and given its bytes. They hold a loader for addresses and a fallback
 * for old browsers that we never call; the policy of our pages forbids both (`script-src 'self'`, `connect-src 'self'`).
 */
const isPdfReader = (name: string) => /^chunks[/\\]pdf\.(?:worker\.)?min-/.test(name);
const ownScripts = scripts.filter((name) => !isPdfReader(name));

describe('the built scripts', () => {
  test('the injected scripts carry no zod, Dexie or Preact', () => {
    for (const name of ['clipper.js', 'general-clipper.js', 'painter.js', 'offline.js'])
      expect(read(name), name).not.toMatch(/ZodError|Dexie|preact/i);
  });

  test('there is something to look through', () => {
    expect(scripts.length).toBeGreaterThan(4);
  });

  test('no script evaluates text', () => {
    expect(
      ownScripts.filter((name) => /\beval\s*\(|\bnew Function\b|\bFunction\s*\(\s*["'`]/.test(read(name))),
    ).toEqual([]);
  });

  test('asks nothing over a network by itself: bundled files, in pages and in the worker beside the library, and in its own tab the PDF shown or the pictures of a copy', () => {
    const calls = ownScripts.flatMap((name) =>
      [...read(name).matchAll(/\b(?:fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)/g)].map(
        ([call]) => `${call.replace(/\s/g, '')} in ${name}`,
      ),
    );
    // papaparse carries a downloader that nothing calls, and `connect-src 'self'` would stop.
    const papaparse = /^XMLHttpRequest in chunks\/(?:import|ImportArea)-/;
    const own = calls.filter((call) => !papaparse.test(call));
    expect(own.filter((call) => !call.startsWith('fetch('))).toEqual([]);
    // One of them twice: the background shares no file with pages.
    expect(own.length).toBeLessThanOrEqual(5);
  });

  test('no injected script holds a noncharacter, which Chrome refuses as "not UTF-8"', () => {
    // All beside the background: what is of pages lies in a folder.
    const injected = scripts.filter((name) => !/[/\\]/.test(name) && name !== 'background.js');
    expect(injected).toEqual(expect.arrayContaining(['clipper.js', 'general-clipper.js', 'painter.js', 'offline.js']));
    expect(injected.filter((name) => /[\uFFFE\uFFFF\uFDD0-\uFDEF]/u.test(read(name)))).toEqual([]);
  });
});
