import { describe, expect, test } from 'vitest';
import { articleOf } from '../page';
import { type MatrixPage, matrixPages } from './build-page';
import { FOREIGN, STORY } from './parts.cases';

/** Enough that every part occurs several times; `FUZZ=long` for all kinds of company. */
const PAGES = process.env.FUZZ === 'long' ? 1_000 : 64;
const URL = 'https://trang-tin.example.vn/xa-muong-sang-hoan-thanh-cap-nuoc-sach-45123.html';

/** How often a text says something. */
const times = (text: string, said: string): number => text.split(said).length - 1;

const only = (value: string | null): readonly string[] => (value === null ? [] : [value]);

/** What the parts of a page promise. */
const promised = ({ parts: { date, byline, lead, section, tags, picture } }: MatrixPage) => ({
  title: STORY.title,
  publishedAt: date.iso,
  byline: byline.writer,
  bylineRole: byline.role ?? null,
  sourceName: byline.source ?? null,
  lead: lead.lead ? STORY.lead : null,
  section: section.section,
  tags: tags.tags,
  captions: only(picture.caption),
  credits: only(picture.credit),
});

describe('one story as unknown sites may print it', () => {
  test.each(matrixPages(PAGES))('$name', (page) => {
    const article = articleOf(page.html, URL);
    const { title, publishedAt, byline, bylineRole, sourceName, lead, section, tags, images, text } = article;
    const captions = images.flatMap(({ caption }) => caption ?? []);
    const credits = images.flatMap(({ credit }) => credit ?? []);
    expect({ title, publishedAt, byline, bylineRole, sourceName, lead, section, tags, captions, credits }).toEqual(
      promised(page),
    );
    for (const said of [STORY.title, ...STORY.paragraphs]) expect(times(text, said), said).toBe(1);
    expect(times(text, STORY.lead)).toBe(lead === null ? 0 : 1);
    for (const foreign of [...FOREIGN, 'Giấy phép', 'Quảng cáo']) expect(text).not.toContain(foreign);
  });
});
