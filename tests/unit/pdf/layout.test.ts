import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLayout } from '@/utils/pdf';
import { page, put, putParagraph, widthOf } from './typeset';

const LONG =
  'Đến hết tháng chín, toàn xã gieo trồng được 412 ha lúa mùa, bằng 98% kế hoạch, trong đó 126 ha được cấp mã số vùng trồng và liên kết tiêu thụ với hai doanh nghiệp';
const texts = (...pages: Parameters<typeof readLayout>[0]): readonly string[] =>
  readLayout(pages)?.blocks.map(({ text }) => text) ?? [];
const filler = (y: number) => putParagraph(`${LONG}. ${LONG}.`, { y });

describe('paragraphs', () => {
  it('are whole across lines', () => {
    expect(texts(page(put('Tiêu đề', { y: 60, size: 20 }), putParagraph(`${LONG}.`, { y: 100 })))).toContain(
      `${LONG}.`,
    );
  });

  it('are whole across pages, without the page number and the running head between', () => {
    const [first, second] = [`${LONG}, nhờ`, 'đó thu nhập của người dân tăng đều qua các năm.'];
    const blocks = texts(
      page(
        put('Bản tin nội bộ số 7', { y: 40, size: 9 }),
        put('Tiêu đề', { y: 60, size: 20 }),
        putParagraph(first, { y: 100 }),
        put('1', { y: 800, centredAt: 297 }),
      ),
      page(
        put('Bản tin nội bộ số 7', { y: 40, size: 9 }),
        putParagraph(second, { y: 100, indent: 0 }),
        put('2', { y: 800, centredAt: 297 }),
      ),
    );
    expect(blocks.join('\n')).not.toMatch(/Bản tin|^\d$/m);
    // The last line of the first page is short of the edge here, so a capital would begin a paragraph; "đó" does not.
    expect(blocks).toContain(`${first} ${second}`);
  });

  it('part at an indent, at a list mark and at a short end', () => {
    const blocks = texts(
      page(
        put('Tiêu đề', { y: 60, size: 20 }),
        filler(90),
        putParagraph('- Về kinh tế: đạt kế hoạch.', { y: 280 }),
        putParagraph('- Về xã hội: vượt kế hoạch.', { y: 299 }),
      ),
    );
    expect(blocks.slice(-2)).toEqual(['- Về kinh tế: đạt kế hoạch.', '- Về xã hội: vượt kế hoạch.']);
  });

  it.each([
    ['kinh tế-', 'xã hội', 'kinh tế-xã hội', 'Vietnamese is not hyphenated: the hyphen is meant'],
    ['dịch COVID-', '19 lan rộng', 'dịch COVID-19 lan rộng', 'a hyphen before a number is meant'],
    [
      'nhiệm kỳ 2025',
      '- 2030 và những năm tiếp theo',
      'nhiệm kỳ 2025 - 2030 và những năm tiếp theo',
      'years of a term',
    ],
    ['mạng inter-', 'net phủ khắp', 'mạng internet phủ khắp', 'a plain Latin word cut in two'],
  ])('join "%s" and "%s" as "%s": %s', (above, below, whole) => {
    const lines = [{ ...put(`${LONG.slice(0, 40)} ${above}`, { y: 100 }), width: 468 }, put(below, { y: 119 })];
    expect(
      texts(page(put('Tiêu đề', { y: 60, size: 20 }), lines, filler(160))).some((text) => text.endsWith(whole)),
    ).toBe(true);
  });
});

describe('lists and notes', () => {
  it('keep the other lines of an item that hang under its words', () => {
    const item = [
      { ...put('1. Thành phần: ông Hà Văn Páo, Chủ tịch', { y: 100 }), width: 468 },
      put('UBND xã, chủ trì.', { x: 105, y: 119 }),
    ];
    expect(texts(page(put('Tiêu đề', { y: 60, size: 20 }), item, filler(160)))[0]).toBe(
      '1. Thành phần: ông Hà Văn Páo, Chủ tịch UBND xã, chủ trì.',
    );
  });

  it('leave the number of a note out of the sentence, and the note at the end, also from between two pages', () => {
    const sentence = put('Trồng được 412 ha', { y: 100 });
    const after = sentence.x + sentence.width;
    const raised = (y: number, x: number) => put('1', { x, y, size: 8 });
    const first = page(
      put('Tiêu đề', { y: 60, size: 20 }),
      filler(120),
      [sentence, raised(93, after), { ...put(', bằng 98% kế hoạch, nhờ', { x: after + 6, y: 100 }), width: 300 }],
      [raised(773, 85), put('Số liệu của thôn.', { x: 91, y: 780, size: 10 })],
    );
    const second = page(put('đó dân no đủ.', { y: 60 }), filler(90));
    const blocks = texts(first, second);
    expect(blocks.at(-1)).toBe('1 Số liệu của thôn.');
    expect(blocks.join(' ')).toContain('Trồng được 412 ha, bằng 98% kế hoạch, nhờ');
  });

  it('keep "km2" with its number', () => {
    const area = put('Diện tích 120 km', { y: 100 });
    const two = put('2', { x: area.x + area.width, y: 93, size: 8 });
    expect(texts(page(put('Tiêu đề', { y: 60, size: 20 }), [area, two], filler(160)))[0]).toBe('Diện tích 120 km2');
  });
});

describe('reading order', () => {
  it('reads two columns of prose one after the other', () => {
    const column = (start: string, left: number) =>
      Array.from({ length: 10 }, (_, line) => ({
        ...put(`${start} dòng thứ ${line + 1} của cột`, { x: left, y: 120 + line * 18, size: 11 }),
        width: 220,
      }));
    const text = texts(page(put('Chuyện làng', { y: 70, size: 22 }), column('trái', 60), column('phải', 315))).join(
      ' ',
    );
    expect(text.indexOf('trái dòng thứ 10')).toBeLessThan(text.indexOf('phải dòng thứ 1 '));
  });

  it('leaves out a watermark’s stamp lines of signing software', () => {
    const blocks = texts(
      page(
        put('Người ký: Sở Tài chính', { y: 30, size: 8 }),
        put('Thời gian ký: 12.08.2025 16:20:11', { y: 40, size: 8 }),
        put('Tiêu đề', { y: 80, size: 20 }),
        filler(110),
      ),
    );
    expect(blocks.join(' ')).not.toContain('ký:');
  });
});

describe('tables', () => {
  const row = (y: number, cells: readonly string[]) =>
    cells.map((cell, index) => put(cell, { x: [85, 120, 330, 420][index] ?? 85, y, size: 12 }));
  const head = [put('Tiêu đề', { y: 60, size: 20 }), ...filler(90)];

  it('are rows of cells under their heading', () => {
    const layout = readLayout([
      page(
        head,
        row(300, ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Thực hiện']),
        row(320, ['1', 'Thu ngân sách', '7,2', '6,9']),
        row(340, ['2', 'Tỷ lệ hộ nghèo', '11,5', '12,1']),
      ),
    ]);
    const rows = layout?.blocks.filter(({ type }) => type === 'table-row');
    expect(rows?.map(({ text }) => text)).toEqual([
      'TT | Chỉ tiêu | Kế hoạch | Thực hiện',
      '1 | Thu ngân sách | 7,2 | 6,9',
      '2 | Tỷ lệ hộ nghèo | 11,5 | 12,1',
    ]);
    expect(rows?.map(({ header, table }) => [header, table])).toEqual([
      [true, 0],
      [false, 0],
      [false, 0],
    ]);
  });

  it('keep a wrapped cell whole and an empty one empty', () => {
    const rows = texts(
      page(
        head,
        row(300, ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Thực hiện']),
        row(322, ['1', 'Thu ngân sách trên', '7,2', '6,9']),
        put('địa bàn', { x: 120, y: 336, size: 12 }),
        row(358, ['2', 'Tỷ lệ hộ nghèo', '11,5']),
        row(380, ['3', 'Số thôn', '17', '17']),
      ),
    ).filter((text) => text.includes('|'));
    expect(rows.slice(1)).toEqual([
      '1 | Thu ngân sách trên địa bàn | 7,2 | 6,9',
      '2 | Tỷ lệ hộ nghèo | 11,5 |',
      '3 | Số thôn | 17 | 17',
    ]);
  });

  it('end with the other line of a last row’s first cell', () => {
    const cells = (y: number, texts: readonly string[]) =>
      texts.map((text, index) => put(text, { x: [85, 330, 420][index] ?? 85, y, size: 12 }));
    const rows = texts(
      page(head, cells(300, ['Chỉ tiêu', 'Kế hoạch', 'Thực hiện']), cells(320, ['Hồ sơ trực tuyến', '80', '74']), [
        ...cells(340, ['Điểm phát wifi công', '15', '9']),
        put('cộng (điểm)', { x: 85, y: 356, size: 12 }),
      ]),
    ).filter((text) => text.includes('|'));
    expect(rows.at(-1)).toBe('Điểm phát wifi công cộng (điểm) | 15 | 9');
  });

  it('are not seen in prose', () => {
    expect(texts(page(head)).some((text) => text.includes('|'))).toBe(false);
  });
});

describe('an official document', () => {
  const letterhead = [
    put('ĐẢNG BỘ TỈNH SƠN LA', { y: 60, size: 13, centredAt: 180 }),
    put('ĐẢNG CỘNG SẢN VIỆT NAM', { y: 60, size: 13, centredAt: 440, font: 'bold' }),
    put('ĐẢNG ỦY XÃ NÀ HIN', { y: 78, size: 13, centredAt: 180, font: 'bold' }),
    put('*', { y: 92, size: 13, centredAt: 180 }),
    put('Số: 46-TB/ĐU', { y: 110, size: 13, centredAt: 180 }),
    put('Nà Hin, ngày 5 tháng 01 năm 2026', { y: 110, size: 13, centredAt: 440, font: 'italic' }),
  ];
  const title = [
    put('T H Ô N G  B Á O', { y: 150, centredAt: 319, font: 'bold' }),
    put('Kết luận phiên họp thường kỳ', { y: 169, centredAt: 319, font: 'bold' }),
  ];
  const closing = [
    put('Nơi nhận:', { y: 600, size: 12, font: 'bold' }),
    put('T/M ĐẢNG ỦY', { y: 600, centredAt: 440, font: 'bold' }),
    put('- Như trên,', { y: 616, size: 12 }),
    put('PHÓ BÍ THƯ', { y: 619, centredAt: 440 }),
    put('- Lưu VPĐU.', { y: 632, size: 12 }),
    put('Cầm Thị Dương', { y: 690, centredAt: 440, font: 'bold' }),
  ];
  const layout = readLayout([page(letterhead, title, filler(200), closing)]);

  it('says title, kind, issuing bodies, number, place and date', () => {
    expect(layout?.title).toBe('THÔNG BÁO Kết luận phiên họp thường kỳ');
    expect(layout?.kind).toBe('THÔNG BÁO');
    expect(layout?.facts).toEqual({
      issuers: ['ĐẢNG BỘ TỈNH SƠN LA', 'ĐẢNG ỦY XÃ NÀ HIN'],
      number: '46-TB/ĐU',
      writtenAt: 'Nà Hin',
      date: '2026-01-05',
      subject: null,
    });
  });

  it('says who signs, and reads each half of the closing block on its own', () => {
    expect(layout?.signatory).toEqual({ name: 'Cầm Thị Dương', post: 'PHÓ BÍ THƯ' });
    expect(layout?.blocks.slice(-6).map(({ text }) => text)).toEqual([
      'Nơi nhận:',
      '- Như trên,',
      '- Lưu VPĐU.',
      'T/M ĐẢNG ỦY',
      'PHÓ BÍ THƯ',
      'Cầm Thị Dương',
    ]);
  });

  it('tells the halves of a letterhead apart where they nearly touch', () => {
    const left = 'ỦY BAN NHÂN DÂN TỈNH SƠN LA';
    const size = 12;
    const narrow = [
      put(left, { x: 60, y: 60, size }),
      put('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', {
        x: 60 + widthOf(left, size) + 0.8 * size,
        y: 60,
        size,
        font: 'bold',
      }),
      put('Số: 9/KH-UBND', { x: 90, y: 80, size }),
      put('Sơn La, ngày 12 tháng 8 năm 2025', { x: 330, y: 80, size }),
    ];
    expect(readLayout([page(narrow, title, filler(200))])?.facts).toMatchObject({
      issuers: [left],
      number: '9/KH-UBND',
      date: '2025-08-12',
    });
  });

  it('takes no motto for an issuing body', () => {
    const left = [
      put('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { x: 60, y: 60, size: 9 }),
      put('Số: 9/KH-UBND', { x: 60, y: 80, size: 12 }),
    ];
    expect(readLayout([page(left, title, filler(200))])?.facts?.issuers).toEqual([]);
  });

  it('keeps the motto out of the text', () => {
    expect(layout?.blocks.some(({ text }) => text.includes('CỘNG SẢN'))).toBe(false);
  });
});

describe('whatever the pages hold', () => {
  it('says each word once and never throws', () => {
    const item = fc.record({
      text: fc.constantFrom(
        'Số: 1/TB',
        'Nơi nhận:',
        'TM. ỦY BAN',
        'THÔNG BÁO',
        'xã',
        '- một',
        '1',
        'Điều 2.',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'chữ',
      ),
      x: fc.integer({ min: 0, max: 500 }),
      y: fc.integer({ min: 0, max: 840 }),
      width: fc.integer({ min: 1, max: 300 }),
      size: fc.integer({ min: 6, max: 30 }),
      font: fc.constantFrom('roman', 'bold'),
    });
    fc.assert(
      fc.property(fc.array(fc.array(item, { maxLength: 30 }), { maxLength: 4 }), (pages) => {
        const layout = readLayout(pages.map((items) => page(items)));
        const given = pages.flat().filter(({ text }) => text === 'xã').length;
        const read =
          [layout?.title ?? '', ...(layout?.blocks ?? []).map(({ text }) => text)]
            .join(' ')
            .match(/(?<!\p{L})xã(?!\p{L})/gu)?.length ?? 0;
        // Running heads are left out, so fewer is possible; more would be a thing said twice.
        expect(read).toBeLessThanOrEqual(given);
      }),
    );
  });

  it('has nothing to read on empty pages', () => {
    expect(readLayout([page()])).toBeNull();
    expect(readLayout([])).toBeNull();
  });
});

describe('what browsers print', () => {
  const heading = put('Bản Nậm Hồng thu hai tỷ đồng từ chè cổ thụ', { y: 90, size: 20 });

  it.each([
    ['11/22/26, 7:07 PM', 'https://xanamhong.example.vn/tin/8812.html 1/1'],
    ['19:07 22/11/2026 Bản Nậm Hồng thu hai tỷ đồng', 'file:///home/lan/bai.html 1/1'],
    ['22/11/2026, 19:07', 'https://xanamhong.example.vn/tin/8812.html'],
  ])('%s above and %s below are not of the text', (above, below) => {
    const printed = texts(page(put(above, { y: 20, size: 8 }), heading, filler(130), put(below, { y: 825, size: 8 })));
    expect(printed.join('\n')).not.toMatch(/7:07|22\/11|example|file:/);
    expect(printed).toHaveLength(1);
  });

  it('a headline is the first of the large lines, though a sub-heading is set a little larger', () => {
    const layout = readLayout([
      page(heading, filler(130), put('Ủ chè theo cách mới', { y: 330, size: 21 }), filler(360)),
    ]);
    expect(layout?.title).toBe('Bản Nậm Hồng thu hai tỷ đồng từ chè cổ thụ');
  });

  it('cells are told apart by their common edge where they stand near to one another', () => {
    const row = (y: number, cells: readonly string[]) =>
      cells.map((text, i) => put(text, { y, size: 14, x: [85, 130, 195, 290, 380][i] ?? 0 }));
    const rows = texts(
      page(
        heading,
        filler(130),
        ...row(300, ['TT', 'Chỉ tiêu', 'Đơn vị', 'Kế hoạch', 'Đạt']),
        ...row(322, ['1', 'Diện tích', 'ha', '300', '305']),
        ...row(344, ['2', 'Sản lượng', 'tấn', '80', '86']),
        ...row(366, ['3', 'Thu nhập', 'đồng', '45', '48']),
        ...row(388, ['4', 'Hộ nghèo', 'hộ', '32', '29']),
      ),
    );
    expect(rows.filter((text) => text.includes(' | '))).toEqual([
      'TT | Chỉ tiêu | Đơn vị | Kế hoạch | Đạt',
      '1 | Diện tích | ha | 300 | 305',
      '2 | Sản lượng | tấn | 80 | 86',
      '3 | Thu nhập | đồng | 45 | 48',
      '4 | Hộ nghèo | hộ | 32 | 29',
    ]);
  });
});
