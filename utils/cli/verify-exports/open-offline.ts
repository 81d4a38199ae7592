import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { fail, type Result, succeed } from '@/utils/model';
import { ensureChromium } from '../browser';
import type { ToolReason } from './run-tool';

/** Opens a page from the disk in Chromium: it must ask for nothing, break no policy, and show the words. */
export const openOffline = async (path: string, words: string): Promise<Result<string, ToolReason>> => {
  const browser = await chromium.launch({ executablePath: ensureChromium() });
  try {
    const page = await browser.newPage();
    const url = pathToFileURL(path).href;
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => {
      if (request.url() !== url && !request.url().startsWith('data:')) asked.push(request.url());
    });
    page.on('console', (message) => said.push(message.text()));
    await page.goto(url);
    const text = await page.locator('body').innerText();
    if (asked.length > 0) return fail('wrong', `asks for ${asked[0]}`);
    if (said.length > 0) return fail('wrong', said[0]);
    return text.includes(words) ? succeed(`no request, ${text.length} characters`) : fail('wrong', `lacks ${words}`);
  } finally {
    await browser.close();
  }
};
