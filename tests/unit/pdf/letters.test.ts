import { describe, expect, it } from 'vitest';
import { loadPdfInNode } from '@/utils/cli/pdf-in-node';
import { articleFromPdf } from '@/utils/pdf';
import { LETTERS_CASES } from './letters.cases';
import { type Drawn, type FontMap, writePdf } from './write-pdf';

const read = (bytes: Uint8Array) => articleFromPdf(bytes, { url: 'https://x.gov.vn/a.pdf', loadPdf: loadPdfInNode });
const textOf = async (bytes: Uint8Array): Promise<string> => {
  const result = await read(bytes);
  return result.ok ? result.value.text : result.reason;
};

describe('letters of a PDF', () => {
  it.each(LETTERS_CASES)('$what', async ({ fonts, lines, expected }) => {
    const page = lines.map(([text, font], index) => ({
      text,
      font,
      x: 80,
      y: index === 0 ? 80 : 110 + index * 16,
      size: index === 0 ? 18 : 12,
    }));
    expect(await textOf(writePdf({ fonts, pages: [page] }))).toBe(expected);
  });

  it('puts marks that are drawn apart, behind the whole line, over their letters', async () => {
    const words = 'Đề nghị các hộ che kín chuồng trại, dự trữ cỏ khô cho gia súc.';
    const drawn: Drawn[] = [];
    const late: Drawn[] = [];
    [...words].forEach((letter, index) => {
      const [base = '', ...marks] = letter.normalize('NFD');
      drawn.push({ text: base, x: 80 + index * 6, y: 130 });
      for (const mark of marks) late.push({ text: mark, x: 81 + index * 6, y: 130 });
    });
    const title = { text: 'Phòng rét', x: 80, y: 80, size: 18 };
    expect(await textOf(writePdf({ pages: [[title, ...drawn, ...late]] }))).toBe(`Phòng rét\n${words}`);
  });

  it('reads a page drawn turned, and one that is to be turned', async () => {
    const lines = ['Chỉ tiêu giao quân', 'Mỗi thôn có một tổ vận động, hoàn thành trước ngày 15 tháng 02.'];
    const up = lines.map((text, line) => ({ text, x: 80 + line * 40, y: 700, size: line === 0 ? 18 : 12, up: true }));
    expect(await textOf(writePdf({ pages: [up] }))).toBe(lines.join('\n'));
    expect(await textOf(writePdf({ pages: [up], rotate: 90 }))).toBe(lines.join('\n'));
  });

  it.each<FontMap>(['none', 'latin1'])(
    'says that letters without a true map (%s) cannot be read, and gives no mojibake',
    async (map) => {
      // Codes of the glyphs themselves, as subset fonts number them.
      const mangled = 'MÄt sÅ chÇ tiÉu cÑng thÖÜng chÁ yÀu n\u0011m 2025 sÖn xuÜt cÁng nghiÀp vÂ thÄÅng mÅi cÇa tÉnh';
      const page = [0, 1, 2].map((line) => ({ text: mangled, x: 40, y: 100 + line * 20 }));
      expect(await textOf(writePdf({ fonts: [{ name: 'ABCDEF+F1', map }], pages: [page] }))).toBe('unreadable-letters');
    },
  );
});
