import { describe, expect, it } from 'vitest';
import { findQuantities, type QuantityReading, REASON_RULES, readQuantityAt } from '@/utils/figures';

const publishedAt = '2025-10-05T08:00:00+07:00';
const read = (text: string): readonly QuantityReading[] => findQuantities({ text, publishedAt });
const quotesOf = (text: string) => read(text).map(({ span }) => text.slice(span.start, span.end));

describe('lists and sections', () => {
  it('give their kind and time to the items below', () => {
    const text = [
      'Đại hội Đảng bộ xã Khe Mây',
      'Đại hội thống nhất, phấn đấu đến năm 2030:',
      '- Thu nhập bình quân đầu người đạt 70 triệu đồng;',
      '- Tỷ lệ che phủ rừng 64%.',
      'Hiện nay, xã có 12 thôn.',
    ].join('\n');
    expect(read(text).map(({ kind, quantity }) => [kind, quantity.period.to])).toEqual([
      ['target', '2030'],
      ['target', '2030'],
      ['figure', '2025'],
    ]);
  });

  it('hold behind a list too long to be read in one go', () => {
    const behind = (items: number): readonly unknown[] => {
      const text = [
        'Đại hội Đảng bộ xã Khe Mây',
        'Đại hội thống nhất, phấn đấu đến năm 2030:',
        ...Array.from({ length: items }, (_, at) => `- Trồng mới ${1000 + at} ha quế ở thôn Nà Lốc;`),
        '- Tỷ lệ che phủ rừng 64%;',
        '- Xây mới 9 trường học trong toàn xã.',
      ].join('\n');
      return read(text)
        .slice(-2)
        .map(({ kind, quantity: { value, period, place } }) => [kind, value, period.to, place]);
    };
    expect(behind(4)).toEqual([
      ['target', 64, '2030', 'xã Khe Mây'],
      ['target', 9, '2030', 'xã Khe Mây'],
    ]);
    expect(behind(2500)).toEqual(behind(4));
  });

  it('an interviewer asking for goals makes the answer targets', () => {
    const text =
      'Trò chuyện\n*PV: Mục tiêu của nhiệm kỳ tới là gì?\n- Diện tích cà phê giữ 2.500 ha.\n*PV: Còn kết quả?\n- Xã có 9 thôn.';
    expect(read(text).map(({ kind }) => kind)).toEqual(['target', 'figure']);
  });
});

describe('tables', () => {
  const text = [
    'THÔNG BÁO KẾT QUẢ NĂM 2024',
    'TT | Chỉ tiêu | Đơn vị | Kế hoạch | Thực hiện',
    '1 | Tổng giá trị sản xuất | Tỷ đồng | 400 | 412,5',
    '2 | Thu nhập bình quân | Triệu đồng/người/năm | 41 | 42,3',
    '3 | Tỷ lệ hộ nghèo giảm | Điểm % | 5 | 5,64',
    '4 | Tỷ lệ dân số tham gia BHYT | % | ≥ 97 | 98,2',
    '5 | Trường đạt chuẩn | Trường | 8/11 | 9/11',
  ].join('\n');

  it('give one quantity per numeric cell, unit and magnitude from the unit column', () => {
    expect(read(text).map(({ kind, quantity: { value, unit } }) => [kind, value, unit])).toEqual([
      ['target', 400e9, 'VND'],
      ['figure', 412.5e9, 'VND'],
      ['target', 41e6, 'VND'],
      ['figure', 42.3e6, 'VND'],
      ['target', 5, 'percentage_point'],
      ['figure', 5.64, 'percentage_point'],
      ['target', 97, '%'],
      ['figure', 98.2, '%'],
      ['target', 8, 'school'],
      ['figure', 9, 'school'],
    ]);
  });

  it('take a column "Chỉ tiêu" behind the posts it counts as their plan, whatever numbers the rows', () => {
    const posts = ['Tuyển dụng viên chức', 'Nhóm | Vị trí | Chỉ tiêu | Trình độ', '1 | Kế toán | 12 | Đại học'].join(
      '\n',
    );
    expect(read(posts).map(({ kind, quantity: { indicator, value, unit } }) => [kind, indicator, value, unit])).toEqual(
      [['target', 'kế toán', 12, 'count:chỉ tiêu']],
    );
  });

  it('mark the bare number, keep signs as comparators and link the result to its target', () => {
    const readings = read(text);
    expect(quotesOf(text).slice(0, 2)).toEqual(['400', '412,5']);
    expect(readings[6]?.quantity).toMatchObject({ comparator: '>=', indicator: 'tỷ lệ dân số tham gia BHYT' });
    expect(readings[2]?.quantity.per).toBe('person_year');
    expect(readings[1]?.links).toEqual([{ rel: 'attains', to: 0 }]);
  });

  it('of communes give the unit and the indicator by the column, the place by the row', () => {
    const byCommune = [
      'KẾT QUẢ RÀ SOÁT NĂM 2024',
      'TT | Địa phương | Số hộ nghèo | Diện tích lúa (ha) | Tỷ lệ hộ dùng nước sạch (%) | So với kế hoạch (%)',
      '1 | Xã Mường Lạn | 212 | 345,5 | 91,2 | 104',
      '2 | Phường Tô Hiệu | 96 | 120 | 99 | 98,7',
      'Tổng cộng | | 308 | 465,5 | 95 |',
    ].join('\n');
    const rows = read(byCommune).map(({ quantity: { indicator, value, unit, place } }) => [
      indicator,
      value,
      unit,
      place,
    ]);
    expect(rows.slice(0, 3)).toEqual([
      ['số hộ nghèo', 212, 'household', 'xã Mường Lạn'],
      ['diện tích lúa', 345.5, 'ha', 'xã Mường Lạn'],
      ['tỷ lệ hộ dùng nước sạch', 91.2, '%', 'xã Mường Lạn'],
    ]);
    expect(rows[4]).toEqual(['số hộ nghèo', 96, 'household', 'phường Tô Hiệu']);
  });

  it('of crops name what is measured by column and row together', () => {
    const byCrop = [
      'SẢN XUẤT VỤ XUÂN NĂM 2024',
      'Cây trồng | Diện tích (ha) | Sản lượng (tấn)',
      'Lúa | 1.250 | 7.400',
      'Ngô | 380 | 1.900',
    ].join('\n');
    expect(read(byCrop).map(({ quantity: { indicator, value, unit } }) => [indicator, value, unit])).toEqual([
      ['diện tích lúa', 1250, 'ha'],
      ['sản lượng lúa', 7400, 'tonne'],
      ['diện tích ngô', 380, 'ha'],
      ['sản lượng ngô', 1900, 'tonne'],
    ]);
  });

  it('of fields of work count what the head of the column counts', () => {
    const byField = [
      'CÔNG KHAI GIẢI QUYẾT HỒ SƠ THÁNG 9/2024',
      'STT | Lĩnh vực | Hồ sơ tiếp nhận | Hồ sơ trả đúng hạn | Ghi chú',
      '1 | Đất đai | 412 | 398 | -',
      '2 | Hộ tịch | 1.205 | 1.205 | -',
    ].join('\n');
    expect(read(byField).map(({ quantity: { indicator, value } }) => [indicator, value])).toEqual([
      ['hồ sơ tiếp nhận đất đai', 412],
      ['hồ sơ trả đúng hạn đất đai', 398],
      ['hồ sơ tiếp nhận hộ tịch', 1205],
      ['hồ sơ trả đúng hạn hộ tịch', 1205],
    ]);
  });

  it('without a known header are read as sentences', () => {
    expect(quotesOf('Tin\nLúa | 120 ha | 600 tấn')).toEqual(['120 ha', '600 tấn']);
  });
});

describe('repeats and links', () => {
  it('a lead printed twice is one reading with two spans', () => {
    const lead = 'Xã kết nạp 218 đảng viên, vượt 9% kế hoạch.';
    const text = `Tin\n${lead}\n${lead}`;
    const readings = read(text);
    expect(readings).toHaveLength(2);
    for (const { span, occurrences } of readings) {
      expect(occurrences).toHaveLength(1);
      const again = occurrences[0] ?? { start: 0, end: 0 };
      expect(text.slice(again.start, again.end)).toBe(text.slice(span.start, span.end));
    }
  });

  it('a comparison accompanies its value', () => {
    const readings = read('Tin\nThu ngân sách đạt 5 tỷ đồng, bằng 85% dự toán, tăng 7,2% so với cùng kỳ.');
    expect(readings.map(({ links }) => links)).toEqual([
      [],
      [{ rel: 'accompanies', to: 0 }],
      [{ rel: 'accompanies', to: 0 }],
    ]);
  });
});

describe('plans and results', () => {
  const linksOf = (text: string) =>
    findQuantities({ text: `Tin xã\n${text}`, publishedAt: '2025-10-05' }).map(({ kind, quantity, links }) => [
      kind,
      quantity.base,
      ...links.map(({ rel, to }) => `${rel} ${to}`),
    ]);

  it('told one after the other belong together', () => {
    expect(linksOf('Thu ngân sách: chỉ tiêu 14,5 tỷ đồng, thực hiện 16,8 tỷ đồng (đạt 116%).')).toEqual([
      ['target', null],
      ['figure', null, 'attains 0'],
      ['figure', null, 'accompanies 1'],
    ]);
  });

  it('with the plan in brackets: shares go with the result, not with the plan', () => {
    const text = 'Giải ngân 8.214 tỷ đồng, đạt 64,7% kế hoạch (12.690 tỷ đồng), tăng 3,1% so với cùng kỳ.';
    expect(linksOf(text)).toEqual([
      ['figure', null, 'attains 2'],
      ['figure', 'plan', 'accompanies 0'],
      ['target', null],
      ['figure', 'same_period', 'accompanies 0'],
    ]);
  });
});

describe('a selection', () => {
  const text = 'Tin\nThu nhập đạt từ khoảng 66 triệu đồng/người/năm trở lên.';
  const select = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

  it.each(['từ khoảng 66 triệu đồng/người/năm trở lên', '66', 'triệu đồng', '6 triệu', '66 triệu đồng/người/năm'])(
    '"%s" is trimmed to number and unit',
    (words) => {
      const reading = readQuantityAt({ text, publishedAt }, select(words));
      expect(reading && text.slice(reading.span.start, reading.span.end)).toBe('66 triệu đồng/người/năm');
      expect(reading?.quantity).toMatchObject({ value: 66e6, unit: 'VND', per: 'person_year', comparator: '>=' });
    },
  );

  it('without a number gives nothing', () => {
    expect(readQuantityAt({ text, publishedAt }, select('Thu nhập'))).toBeNull();
  });
});

describe('reasons', () => {
  it('every rule used is a known message code and confidence is a share', () => {
    const readings = read(
      'Tin\nNăm 2024, xã Nà Lừa có 1.486 hộ, tỷ lệ hộ nghèo giảm còn 6,05%, phấn đấu năm 2026 còn dưới 4%.',
    );
    expect(readings).toHaveLength(3);
    for (const { why, confidence } of readings) {
      for (const { rule } of why) expect(REASON_RULES).toContain(rule);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('nothing is found in an empty text', () => {
    expect(read('')).toEqual([]);
  });
});
