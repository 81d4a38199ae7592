/**
 * Small PDFs for tests, written by hand: pieces of text and lines at places, in fonts with or without a map to Unicode. No font program is
 * in them; each character is half a font size wide.
 */

/** `map: 'none'` leaves out which letters the codes stand for; `'latin1'` says the codes themselves, as fonts of before Unicode do. */
export type FontMap = 'unicode' | 'latin1' | 'none';
export type WrittenFont = { readonly name: string; readonly map: FontMap };

export type Drawn =
  | {
      readonly text: string;
      readonly x: number;
      /** From the top of the page to the baseline. */
      readonly y: number;
      readonly size?: number;
      /** Number of the font, from 0. */
      readonly font?: number;
      /** Written upwards, for a page that is to be turned. */
      readonly up?: boolean;
    }
  | { readonly line: readonly [x1: number, y1: number, x2: number, y2: number] }
  /** A picture over the whole page, as a scanner leaves it. */
  | { readonly picture: 'page' };

export type WrittenPdf = {
  readonly fonts?: readonly WrittenFont[];
  readonly pages: readonly (readonly Drawn[])[];
  readonly rotate?: number;
};

const HEIGHT = 842;
const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0').toUpperCase();

/** Codes of a font in the order its characters come. */
const codesOf = (map: FontMap, text: string): ReadonlyMap<string, number> =>
  new Map(
    [...new Set(text)].map((character, index) => [
      character,
      map === 'unicode' ? index + 1 : (character.codePointAt(0) ?? 0),
    ]),
  );

const toUnicode = (codes: ReadonlyMap<string, number>): string => {
  const lines = [...codes].map(([character, code]) => {
    const units = [...Array(character.length).keys()].map((at) => hex(character.charCodeAt(at), 4)).join('');
    return `1 beginbfchar\n<${hex(code, 2)}> <${units}>\nendbfchar`;
  });
  const begin =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange';
  return `${begin}\n${lines.join('\n')}\nendcmap end end`;
};

const stream = (body: string): string => `<</Length ${body.length}>> stream\n${body}\nendstream`;

const drawn = (piece: Drawn, codes: readonly ReadonlyMap<string, number>[]): string => {
  if ('line' in piece) {
    const [x1, y1, x2, y2] = piece.line;
    return `${x1} ${HEIGHT - y1} m ${x2} ${HEIGHT - y2} l S`;
  }
  if ('picture' in piece) return `q 595 0 0 ${HEIGHT} 0 0 cm BI /W 2 /H 2 /BPC 8 /CS /G ID abcd EI Q`;
  const { text, x, y, size = 12, font = 0, up = false } = piece;
  const string = [...text].map((character) => hex(codes[font]?.get(character) ?? 0, 2)).join('');
  return `BT /F${font} ${size} Tf ${up ? '0 1 -1 0' : '1 0 0 1'} ${x} ${HEIGHT - y} Tm <${string}> Tj ET`;
};

/** The bytes of the PDF. */
export const writePdf = ({
  fonts = [{ name: 'Times-Roman', map: 'unicode' }],
  pages,
  rotate = 0,
}: WrittenPdf): Uint8Array => {
  const texts = fonts.map((_, font) =>
    pages
      .flat()
      .flatMap((piece) => ('text' in piece && (piece.font ?? 0) === font ? [piece.text] : []))
      .join(''),
  );
  const codes = fonts.map(({ map }, font) => codesOf(map, texts[font] ?? ''));
  const objects: string[] = ['<</Type/Catalog/Pages 2 0 R>>', ''];
  const add = (body: string): number => objects.push(body);
  const widths = Array.from({ length: 256 }, () => 500).join(' ');
  const fontIds = fonts.map(({ name, map }, font) => {
    const unicode = map === 'none' ? '' : `/ToUnicode ${add(stream(toUnicode(codes[font] ?? new Map())))} 0 R`;
    return add(
      `<</Type/Font/Subtype/TrueType/BaseFont/${name}/FirstChar 0/LastChar 255/Widths[${widths}]/Encoding/WinAnsiEncoding${unicode}>>`,
    );
  });
  const resources = `/Resources<</Font<<${fontIds.map((id, font) => `/F${font} ${id} 0 R`).join('')}>>>>`;
  const kids = pages.map((page) => {
    const contents = add(stream(page.map((piece) => drawn(piece, codes)).join('\n')));
    return add(
      `<</Type/Page/Parent 2 0 R/Rotate ${rotate}/MediaBox[0 0 595 ${HEIGHT}]${resources}/Contents ${contents} 0 R>>`,
    );
  });
  objects[1] = `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((id) => `${id} 0 R`).join(' ')}]>>`;
  const body = objects.map((object, index) => `${index + 1} 0 obj ${object} endobj`).join('\n');
  return new TextEncoder().encode(`%PDF-1.4\n${body}\ntrailer <</Root 1 0 R>>\n%%EOF\n`);
};
