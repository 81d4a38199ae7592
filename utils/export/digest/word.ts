import { webLink } from '@/utils/model';
import { escapeXml } from '../xml';

/** How a stretch of text looks; sizes are points. */
export type RunLook = { readonly bold?: boolean; readonly italic?: boolean; readonly size?: number };

export type ParagraphLook = {
  readonly style?: 'Title' | 'Heading1' | 'Heading2' | 'Cell';
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** Blank space before and after, in points. */
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
  readonly newPage?: boolean;
  /** A rule under the paragraph, `indent` twips shorter on each side. */
  readonly rule?: { readonly indent: number };
  readonly firstLine?: boolean;
  /** As low as an empty line can be: Word wants a paragraph after a table. */
  readonly thin?: boolean;
};

/** First lines are set in by 1.27 cm. */
const FIRST_LINE_TWIPS = 720;

/** Half points, the unit of Word's sizes. */
const runProperties = ({ bold, italic, size }: RunLook): string => {
  const parts = `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}${size ? `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>` : ''}`;
  return parts && `<w:rPr>${parts}</w:rPr>`;
};

/** Text in one look; line feeds become line breaks. */
export const run = (text: string, look: RunLook = {}): string =>
  text
    .split('\n')
    .map((line, index) => {
      const broken = index > 0 ? '<w:br/>' : '';
      return `<w:r>${runProperties(look)}${broken}<w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r>`;
    })
    .join('');

/** The parts stand in the order the schema of WordprocessingML demands. */
const paragraphProperties = (look: ParagraphLook): string => {
  const { style, align, before, after, keepNext, newPage, rule, firstLine, thin } = look;
  const spacing =
    before === undefined && after === undefined
      ? ''
      : `<w:spacing${before === undefined ? '' : ` w:before="${before * 20}"`}${after === undefined ? '' : ` w:after="${after * 20}"`}/>`;
  const indent = rule
    ? `<w:ind w:left="${rule.indent}" w:right="${rule.indent}" w:firstLine="0"/>`
    : firstLine
      ? `<w:ind w:firstLine="${FIRST_LINE_TWIPS}"/>`
      : '';
  const parts = [
    style ? `<w:pStyle w:val="${style}"/>` : '',
    keepNext ? '<w:keepNext/>' : '',
    newPage ? '<w:pageBreakBefore/>' : '',
    rule ? '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>' : '',
    spacing,
    indent,
    align ? `<w:jc w:val="${align}"/>` : '',
    // An empty line as low as can be, so that the rule stands right under the words above it.
    rule || thin ? '<w:rPr><w:sz w:val="8"/><w:szCs w:val="8"/></w:rPr>' : '',
  ].join('');
  return parts && `<w:pPr>${parts}</w:pPr>`;
};

/** A paragraph of runs. */
export const paragraph = (runs: string, look: ParagraphLook = {}): string =>
  `<w:p>${paragraphProperties(look)}${runs}</w:p>`;

const cell = (content: string, width: number, header: boolean): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${header ? '<w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>' : ''}</w:tcPr>${content}</w:tc>`;

/** A ruled table; the first row is the heading and is repeated on every page. Cells are paragraphs. */
export const gridTable = (rows: readonly (readonly string[])[], widths: readonly number[]): string => {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const body = rows.map((cells, index) => {
    const properties = `<w:trPr><w:cantSplit/>${index === 0 ? '<w:tblHeader/>' : ''}</w:trPr>`;
    return `<w:tr>${properties}${widths.map((width, at) => cell(cells[at] ?? paragraph(''), width, index === 0)).join('')}</w:tr>`;
  });
  const total = widths.reduce((sum, width) => sum + width, 0);
  return `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl>`;
};

/** How far the head of a paper reaches into the left margin, in twips: half a centimetre. */
export const HEAD_OVERHANG = 284;

/** Columns side by side without rules: the head of an official paper. Their text goes to their edges. */
export const columns = (cells: readonly string[], widths: readonly number[]): string => {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const total = widths.reduce((sum, width) => sum + width, 0);
  const edges = '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>';
  return `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblInd w:w="-${HEAD_OVERHANG}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${edges}</w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map((content, at) => cell(content, widths[at] ?? 0, false)).join('')}</w:tr></w:tbl>`;
};

/** Gathers the addresses of links; `rId`s begin after those the document needs for itself. */
export const createLinks = (firstId: number) => {
  const targets: string[] = [];
  /** A link to a web address; any other address is plain text. */
  const link = (url: string, text: string): string => {
    const target = webLink(url);
    if (target === null) return run(text);
    targets.push(target);
    const style = '<w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr>';
    return `<w:hyperlink r:id="rId${firstId + targets.length - 1}"><w:r>${style}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:hyperlink>`;
  };
  return { link, targets: (): readonly string[] => targets };
};
export type Links = ReturnType<typeof createLinks>;
