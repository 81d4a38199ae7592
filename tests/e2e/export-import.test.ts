import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSamplePage, SAMPLE_URL } from '@/utils/cli/sample';
import { libraryDigest, openExport, saveExport, sitInLibrary } from './export-reader';
import { LONG_PDF } from './long-pdf';
import { type Reader, sitDown } from './reader';

const FOLDER = join(tmpdir(), `trich-bao-import-${process.pid}`);
/** Of a site nobody knows, and so short that Readability finds too little at its first try. */
const SHORT_PAGE = `<!doctype html><html lang="vi"><head><title>Xã Thượng Quan khánh thành cầu</title>
<meta property="og:type" content="article"></head><body><div><h1>Xã Thượng Quan khánh thành cầu</h1><p>12/03/2025</p><div>
<p>Sáng 12/3, xã Thượng Quan khánh thành cầu dân sinh dài 24 m, vốn đầu tư 1,2 tỷ đồng.</p>
<p>Phát biểu tại buổi lễ, lãnh đạo xã cho biết cây cầu thay cho lối lội qua suối mà bà con đi từ nhiều năm nay, mùa mưa
thường bị chia cắt hai, ba ngày liền.</p><p>Cầu phục vụ 86 hộ dân của hai thôn, trong đó có 31 hộ nghèo.</p>
<p>Người dân góp 120 triệu đồng và 450 ngày công.</p></div></div></body></html>`;

const PDF = fileURLToPath(new URL('../fixtures/pdf/', import.meta.url));

const put = (name: string, content: string | Uint8Array): string => {
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
};

const importButton = /^(?:Nhập|Import)$/;

const look = async (library: Page, paths: readonly string[]): Promise<void> => {
  await library.reload();
  await library.getByRole('button', { name: importButton }).first().click();
  await library.locator('dialog input[type=file]').setInputFiles([...paths]);
};

const take = async (library: Page): Promise<void> => {
  // Before it the same place has the button that reads a table.
  await library.locator('dialog .import-files').waitFor();
  await library.locator('dialog .dialog-acts button[data-variant=primary]').click();
  await library
    .locator('dialog')
    .getByText(/Đã nhập|Imported/)
    .waitFor();
};

/** Every one of them looks like something we take, at first sight. */
const HOSTILE: readonly (readonly [name: string, content: string | Uint8Array])[] = [
  ['cut.json', '{"schema":"trich-bao/1","type":"collection","clippings":[{"id":'],
  ['prototype.json', '{"schema":"trich-bao/1","__proto__":{"a":1},"clippings":[]}'],
  ['newer.jsonl', '{"schema":"trich-bao/9","type":"manifest"}\n'],
  ['script.jsonl', '{"schema":"trich-bao/1","id":"x","url":"javascript:alert(1)"}\n'],
  ['bomb.zip', zipSync({ 'records.jsonl': new Uint8Array(64 << 20) })],
  ['paths.zip', zipSync({ '../records.jsonl': strToU8('{}') })],
  ['deep.json', `{"schema":"trich-bao/1","clippings":${'['.repeat(5000)}${']'.repeat(5000)}}`],
  ['noise.bin', Uint8Array.from({ length: 4096 }, (_one, at) => (at * 7919) % 256)],
  ['empty.json', ''],
];

const readTable = (library: Page) => library.getByRole('button', { name: /^(?:Đọc bảng|Read the table)$/ }).click();

describe('what comes in', () => {
  let reader: Reader;
  let library: Page;
  beforeAll(async () => {
    ({ reader, library } = await sitInLibrary());
  });
  afterAll(() => reader.quit());

  test('hostile files are refused with a reason, and the database is the same before and after', async () => {
    const before = await libraryDigest(library);
    for (const [name, content] of HOSTILE) {
      await look(library, [put(name, content)]);
      await library.locator('dialog .state[data-tone=danger]').getByText(name).waitFor();
      expect(await library.locator('dialog .dialog-acts button[data-variant=primary]').count()).toBe(0);
    }
    expect(await libraryDigest(library)).toBe(before);
  });

  test('our records come into an empty library, and go out byte-equal', async () => {
    const exportRecords = async (from: Page): Promise<string> => {
      await from.reload();
      await from.locator('.clipping-row').first().waitFor();
      await openExport(from);
      await from.locator('dialog select').first().selectOption('jsonl');
      await from.locator('dialog .check').first().locator('input').check(); // undecided marks too
      return (await saveExport(from)).toString('utf8');
    };
    const first = await exportRecords(library);
    const stranger = await sitDown({ pages: new Map() });
    try {
      const empty = await stranger.openOwn('library.html');
      await look(empty, [put('thu-vien.jsonl', first)]);
      await take(empty);
      const again = await exportRecords(empty);
      const records = (text: string) => text.split('\n').slice(1); // the first line says when it was written
      expect(records(again)).toEqual(records(first));
    } finally {
      await stranger.quit();
    }
  });

  test('saved pages and PDFs become clippings, many at once; what fails is named; undo takes them back', async () => {
    const before = await libraryDigest(library);
    const saved = readSamplePage().replaceAll(SAMPLE_URL, 'https://baolaocai.vn/bai-khac-post400999.html');
    await look(library, [
      put('bai-khac.html', `<!-- saved from url=(0044)https://baolaocai.vn/bai-khac-post400999.html -->\n${saved}`),
      join(PDF, 'cong-van.pdf'),
      put('trang-trong.html', '<!doctype html><html><body></body></html>'),
    ]);
    await take(library);
    await library.locator('.import-files').getByText('trang-trong.html').waitFor();
    await expect.poll(() => library.locator('.clipping-row').count()).toBe(3);
    await library.getByRole('button', { name: /Hoàn tác lần nhập|Undo this import/ }).click();
    await expect.poll(() => library.locator('.clipping-row').count()).toBe(1);
    expect(await libraryDigest(library)).toBe(before);
  });

  test('a PDF of nine hundred pages is given up by its reader while it is read, and nothing of it is taken', async () => {
    const before = await libraryDigest(library);
    await look(library, [put('phu-luc.pdf', LONG_PDF)]);
    await library.locator('dialog .import-files').waitFor();
    await library.locator('dialog .dialog-acts button[data-variant=primary]').click();
    // In the page, as soon as a percent of it is read: reading goes on meanwhile.
    await library.evaluate(
      () =>
        new Promise<void>((stopped) => {
          const look = () => {
            const bar = document.querySelector('dialog [role=progressbar]');
            if (Number(bar?.getAttribute('aria-valuenow')) === 0) return requestAnimationFrame(look);
            document.querySelector<HTMLButtonElement>('dialog .dialog-acts button')?.click();
            return stopped();
          };
          look();
        }),
    );
    await library
      .locator('dialog')
      .getByText(/^(?:Đã dừng|Stopped)$/)
      .waitFor();
    expect(await libraryDigest(library)).toBe(before);
  });

  test('an import is an act of the history, and taken back from there in a later session', async () => {
    const before = await libraryDigest(library);
    const csv = 'title,url,quote\r\nCầu mới,https://example.vn/cau,Cầu dài 24 m\r\n';
    await look(library, [put('cau-moi.csv', csv)]);
    // No number and no day in it: nothing is asked but the columns.
    await library.locator('.mapping').waitFor();
    expect(await library.locator('.mapping input[type=radio]').count()).toBe(0);
    await readTable(library);
    await take(library);
    await library.goto('about:blank');
    await library.goto(reader.browser.pageUrl('library.html#activity'));
    const line = library.locator('.activity li', { hasText: 'cau-moi.csv' });
    await line.getByRole('button', { name: /^(?:Hoàn tác|Undo)$/ }).click();
    await expect.poll(() => line.getAttribute('data-undone')).toBe('true');
    expect(await libraryDigest(library)).toBe(before);
    await library.goto('about:blank');
    await library.goto(reader.browser.pageUrl('library.html'));
  });

  test('a saved page that its reader tries twice is read: it writes markup into its copy, nobody else may', async () => {
    const address = 'https://tin-xa.example/2025/03/12/xa-thuong-quan-khanh-thanh-cau-dan-sinh-post10234.html';
    await look(library, [put('cau.html', `<!-- saved from url=(0085)${address} -->\n${SHORT_PAGE}`)]);
    await take(library);
    await library.locator('.clipping-row', { hasText: 'Xã Thượng Quan khánh thành cầu' }).waitFor({ timeout: 20_000 });
    const written = await library.evaluate(() => {
      try {
        document.createElement('p').innerHTML = '<b>x</b>';
        return true;
      } catch {
        return false;
      }
    });
    expect(written).toBe(false);
    await library.getByRole('button', { name: /Hoàn tác lần nhập|Undo this import/ }).click();
    await expect.poll(() => library.locator('.clipping-row').count()).toBe(1);
  });

  test('a table is mapped: decimal mark and dates are asked, wrong answers take nothing', async () => {
    const csv = put(
      'bang.csv',
      'Tiêu đề;Địa chỉ;Chỉ tiêu;Giá trị;Đơn vị;Ngày đăng;Câu\r\nThu ngân sách xã;https://example.vn/1;thu ngân sách;2.700,5;VND;03/04/2025;Thu đạt 2.700,5 đồng.\r\n',
    );
    await look(library, [csv]);
    const mapping = library.locator('.mapping');
    await mapping.waitFor();
    const column = (name: string) => mapping.getByLabel(new RegExp(`(?:Cột|Column) ${name} `));
    await column('Tiêu đề').selectOption('title');
    await column('Địa chỉ').selectOption('url');
    await column('Giá trị').selectOption('value');
    await column('Ngày đăng').selectOption('published_at');
    await column('Câu').selectOption('sentence');
    await mapping.locator('input[type=radio]').nth(1).check(); // a decimal point, which is wrong
    await mapping.locator('input[type=radio]').nth(2).check(); // day, month, year
    await readTable(library);
    await mapping.getByText('2.700,5').last().waitFor();
    await mapping.locator('input[type=radio]').nth(0).check();
    await readTable(library);
    await take(library);
    await library.locator('.clipping-row', { hasText: 'Thu ngân sách xã' }).waitFor();
  });
});
