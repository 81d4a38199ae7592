import {
  BYLINES,
  type BylinePart,
  DATES,
  type DatePart,
  FOREIGN,
  FURNITURE,
  type FurniturePart,
  LEADS,
  type LeadPart,
  PICTURES,
  type PicturePart,
  SECTIONS,
  STORY,
  TAGS,
} from './parts.cases';

type Parts = {
  readonly shell: (typeof SHELLS)[number];
  readonly date: DatePart;
  readonly byline: BylinePart;
  readonly lead: LeadPart;
  readonly picture: PicturePart;
  readonly section: (typeof SECTIONS)[number];
  readonly tags: (typeof TAGS)[number];
  readonly furniture: FurniturePart;
};

export type MatrixPage = { readonly name: string; readonly parts: Parts; readonly html: string };

/** The pieces a shell puts in their places. */
type Pieces = {
  readonly section: string;
  readonly date: string;
  readonly byline: string;
  readonly lead: string;
  readonly body: string;
  readonly after: string;
};

const TITLE = `<h1>${STORY.title}</h1>`;

/** How a page is put together, by the boxes around headline and body. */
const SHELLS: readonly { readonly name: string; readonly page: (pieces: Pieces) => string }[] = [
  {
    name: 'boxes',
    page: ({ section, date, byline, lead, body, after }) =>
      `<div class="x1"><div class="x2">${section}</div><div class="x3">${TITLE}${date}${byline}${lead}</div><div class="x4">${body}</div><div class="x5">${after}</div></div>`,
  },
  {
    name: 'flat',
    page: ({ section, date, byline, lead, body, after }) =>
      `<div class="x1">${section}${TITLE}${date}${byline}${lead}${body}${after}</div>`,
  },
  {
    name: 'article with header',
    page: ({ section, date, byline, lead, body, after }) =>
      `<main>${section}<article><header>${TITLE}${lead}${byline}${date}</header><div>${body}</div></article>${after}</main>`,
  },
  {
    name: 'table layout',
    page: ({ section, date, byline, lead, body, after }) =>
      `<table width="100%"><tr><td>${section}${TITLE}</td></tr><tr><td>${date}${byline}</td></tr><tr><td>${lead}${body}</td></tr><tr><td>${after}</td></tr></table>`,
  },
  {
    name: 'form around everything',
    page: ({ section, date, byline, lead, body, after }) =>
      `<form><div><div>${section}</div><div><div>${TITLE}</div><div>${date}</div><div>${byline}</div><div>${lead}</div><div><div>${body}</div></div></div><div>${after}</div></div></form>`,
  },
  {
    name: 'date above the headline',
    page: ({ section, date, byline, lead, body, after }) =>
      `<section><div>${section}${date}</div>${TITLE}${byline}${lead}<section>${body}</section>${after}</section>`,
  },
  {
    name: 'headline without h1',
    page: ({ section, date, byline, lead, body, after }) =>
      `<div>${section}<h2 class="x9">${STORY.title}</h2>${date}${byline}${lead}<div>${body}</div>${after}</div>`,
  },
  {
    name: 'date and writer below the text',
    page: ({ section, date, byline, lead, body, after }) =>
      `<div><div>${section}</div>${TITLE}${lead}<div>${body}</div><div>${date}${byline}</div>${after}</div>`,
  },
];

const paragraphsOf = (inside: string): string => {
  const [first, second, ...rest] = STORY.paragraphs.map((text) => `<p>${text}</p>`);
  return [first, inside, second, `<p><b>${STORY.heading}</b></p>`, ...rest].join('\n');
};

const teaserList = Array.from(
  { length: 8 },
  (_, i) =>
    `<li><a href="/tin-${700_000 + i}.html">${FOREIGN[0]} kỳ ${i + 1}</a> <span>0${i + 1}/01/2024 09:1${i}</span></li>`,
).join('');

const build = (parts: Parts): string => {
  const { shell, date, byline, lead, picture, section, tags, furniture } = parts;
  const is = (place: string, from: { readonly place: string; readonly html: string }) =>
    from.place === place ? from.html : '';
  const body = [
    is('first', lead),
    picture.html,
    paragraphsOf(is('inside', furniture)),
    is('end', byline),
    is('tail', furniture),
  ].join('\n');
  const page = shell.page({
    section: section.html,
    date: date.html,
    byline: is('top', byline),
    lead: is('above', lead),
    body,
    after: [is('foot', byline), tags.html, is('after', furniture)].join('\n'),
  });
  const description = lead.described ? `<meta name="description" content="${STORY.lead}">` : '';
  return `<!DOCTYPE html><html lang="vi"><head><title>${STORY.title} - Trang tin Mường Sáng</title>${description}${section.head ?? ''}</head>
<body><header><div>Thứ Tư, 01/10/2025, 07:00</div><nav><a href="/">Trang chủ</a> <a href="/chinh-tri">Chính trị</a> <a href="/doi-song">Đời sống</a></nav></header>
${page}
<aside><h3>Đọc nhiều</h3><ul>${teaserList}</ul></aside>
<footer><p>Cơ quan chủ quản: UBND xã Mường Sáng. Giấy phép số 12/GP-STTTT ngày 02/02/2020.</p></footer></body></html>`;
};

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T; // as: inside the list

/** How many tables of parts there are: each is walked at a pace of its own, so that every two parts meet. */
const PACES = [1, 1, 3, 5, 7, 2, 3, 11] as const;

/** The n-th page of the matrix; the same for ever. Every part of every table occurs, neighbours in ever new company. */
const partsOf = (n: number): Parts => {
  const round = Math.floor(n / SHELLS.length);
  const at = (table: number) => n * (PACES[table] ?? 1) + round * (table + 1);
  return {
    shell: pick(SHELLS, n),
    date: pick(DATES, at(1)),
    byline: pick(BYLINES, at(2)),
    lead: pick(LEADS, at(3)),
    picture: pick(PICTURES, at(4)),
    section: pick(SECTIONS, at(5)),
    tags: pick(TAGS, at(6)),
    furniture: pick(FURNITURE, at(7)),
  };
};

/** `count` different pages of one story. */
export const matrixPages = (count: number): readonly MatrixPage[] =>
  Array.from({ length: count }, (_, n) => {
    const parts = partsOf(n);
    const name = Object.values(parts)
      .map((part) => part.name)
      .join(' / ');
    return { name: `${n}: ${name}`, parts, html: build(parts) };
  });
