import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findPlaces,
  officialName,
  placeKey,
  placeOfArticle,
  predecessorsOf,
  provinceOf,
  provinceOfSite,
  resolvePlace,
  SITE_PROVINCES,
  successorsOf,
  unitsNamed,
} from '@/utils/places';
import { ARTICLES } from './articles.cases';
import { MENTIONS } from './mentions.cases';
import { openShippedPlaces } from './open-places';
import { RESOLUTIONS, SITES } from './resolutions.cases';
import { SPELLINGS } from './spellings.cases';

const gazetteer = openShippedPlaces();
const level = (era: 'current' | 'former', name: string) => gazetteer.unitsOf(era).filter((unit) => unit.level === name);

describe('the shipped gazetteer', () => {
  it('has the units of both eras', () => {
    expect(level('current', 'province')).toHaveLength(34);
    expect(level('current', 'district')).toHaveLength(0);
    expect(level('current', 'commune')).toHaveLength(3321);
    expect(level('former', 'province')).toHaveLength(63);
    expect(level('former', 'district')).toHaveLength(696);
    expect(level('former', 'commune')).toHaveLength(10_035);
  });

  it('knows what every former unit became, and a parent for every unit below a province', () => {
    for (const unit of gazetteer.unitsOf('former')) {
      expect(unit.became.length, officialName(unit)).toBeGreaterThan(0);
      expect(successorsOf(gazetteer, unit)).toHaveLength(unit.became.length);
      expect(provinceOf(gazetteer, unit).level).toBe('province');
    }
    for (const unit of gazetteer.unitsOf('current')) expect(provinceOf(gazetteer, unit).level).toBe('province');
  });

  it('follows a unit through the reform and back', () => {
    const [now] = unitsNamed(gazetteer, 'Bằng Luân');
    const before = now === undefined ? [] : predecessorsOf(gazetteer, now);
    expect(before.map(officialName)).toEqual(['xã Bằng Luân', 'xã Bằng Doãn', 'xã Phúc Lai']);
    const district = unitsNamed(gazetteer, 'Bảo Yên').find((unit) => unit.level === 'district');
    expect(district && successorsOf(gazetteer, district).map(({ name }) => name)).toEqual([
      'Bảo Yên',
      'Nghĩa Đô',
      'Thượng Hà',
      'Xuân Hòa',
      'Bảo Hà',
      'Phúc Khánh',
    ]);
    const island = unitsNamed(gazetteer, 'Bạch Long Vĩ').find((unit) => unit.level === 'district');
    expect(island && successorsOf(gazetteer, island).map(officialName)).toEqual(['đặc khu Bạch Long Vĩ']);
  });

  it('does not mix up namesakes of one new province', () => {
    const wards = unitsNamed(gazetteer, '4').filter((unit) => unit.parent === '703' || unit.parent === '794');
    expect(wards.map((unit) => successorsOf(gazetteer, unit).map(({ name }) => name))).toEqual([
      ['Tân Ninh'],
      ['Long An'],
    ]);
  });
});

describe('spellings', () => {
  it.each(SPELLINGS)('$one / $other: $why', ({ one, other, same }) => {
    expect(placeKey(one) === placeKey(other)).toBe(same);
  });
});

describe('findPlaces', () => {
  it.each(MENTIONS)('$text ($why)', ({ text, found }) => {
    const mentions = findPlaces(gazetteer, { text });
    const shown = mentions.map(({ words, within }) =>
      within === null ? words : `${words} < ${mentions[within]?.words}`,
    );
    expect(shown).toEqual(found);
  });

  it('gives spans in order, inside the text, without overlaps, whatever the text', () => {
    const word = fc.constantFrom(
      'xã',
      'Xã',
      'XÃ',
      'huyện',
      'tỉnh',
      'TP.',
      'Lào',
      'Cai',
      'LÀO',
      'CAI',
      'Bảo',
      'Yên',
      'Nguyễn',
      '5',
      ',',
      '(',
      ')',
      ' - ',
      '\n',
      'và',
      '3',
      'các',
      ':',
      'cũ',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom(' ', '', '\u00a0'), (words, space) => {
        const text = words.join(space);
        let end = 0;
        for (const mention of findPlaces(gazetteer, { text })) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          expect(placeKey(text.slice(mention.start, mention.end))).toContain(placeKey(mention.name));
          end = mention.end;
        }
      }),
    );
  });
});

describe('resolvePlace', () => {
  it.each(RESOLUTIONS)('$words $context → $code ($why)', ({ words, context, code, former, confidence }) => {
    const resolution = resolvePlace(gazetteer, words, context);
    expect(resolution.unit?.code ?? null).toBe(code);
    if (resolution.unit === null) return;
    expect(resolution.unit.to !== null).toBe(former === true);
    if (confidence !== undefined) expect(resolution.confidence).toBe(confidence);
  });

  it('keeps the namesakes it cannot tell apart', () => {
    const resolution = resolvePlace(gazetteer, 'xã Hòa Bình', { publishedAt: '2025-09-01' });
    expect(resolution.unit === null && resolution.candidates.map(({ code }) => code)).toEqual(['29830', '31891']);
  });
});

describe('provinceOfSite', () => {
  it.each(SITES)('$site → $province ($why)', ({ site, province, former }) => {
    const area = provinceOfSite(site);
    expect(area?.province ?? null).toBe(province);
    if (former !== undefined) expect(area?.formerProvince).toBe(former);
  });

  it('has every province of today, each with the former ones that went into it, and no host twice', () => {
    expect(SITE_PROVINCES.map(({ code }) => code)).toEqual(level('current', 'province').map(({ code }) => code));
    for (const { code, former } of SITE_PROVINCES) {
      const merged = level('former', 'province').filter((unit) => unit.became.includes(code));
      expect(former.map((old) => old.code).sort()).toEqual(merged.map((unit) => unit.code).sort());
    }
    const hosts = SITE_PROVINCES.flatMap(({ papers, former }) => [...papers, ...former.flatMap((old) => old.papers)]);
    expect(hosts).toHaveLength(new Set(hosts).size);
  });
});

describe('placeOfArticle', () => {
  it.each(ARTICLES)('$article.title, $article.site ($why)', ({ article, place }) => {
    const found = placeOfArticle(gazetteer, article);
    expect(found && [found.commune, found.district, found.province, found.code]).toEqual(place);
  });
});
