import { type Clipping, MARK_KINDS, type Mark, type MarkKind } from '@/utils/model';
import { readVietnamTime } from '../dates';
import { createNameKeeper, safeFileName } from '../file-name';
import type { WriteOptions } from '../format';
import type { ExportItem, ItemSource } from '../item';
import { KIND_LABELS } from '../labels';
import { publicationOf } from '../publications';
import { periodText, quantityText } from '../quantity-text';
import { sha256Hex } from '../sha256';
import { escapeXml, XML_DECLARATION } from '../xml';
import { addTextFile, createZip } from '../zip';
import { demandText, labelledSpans } from './spans';

/** A GUID that follows from what it names, so that the same project has the same bytes (UUID version 8, RFC 9562). */
const guid = (name: string): string => {
  const hex = sha256Hex(`trich-bao:${name}`);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
};

/** A code is red, green, blue; the same three hues as the interface. */
const COLOURS: Readonly<Record<MarkKind, string>> = {
  figure: '#1A56DB',
  target: '#B45309',
  person: '#6D28D9',
  quote: '#047857',
  note: '#475569',
};

const VARIABLES: readonly { readonly name: string; readonly read: (clipping: Clipping) => string | null }[] = [
  { name: 'Báo', read: ({ site }) => publicationOf(site).name },
  { name: 'Địa chỉ', read: ({ url }) => url },
  { name: 'Đăng lúc', read: ({ publishedAt }) => publishedAt },
  { name: 'Tác giả', read: ({ byline }) => byline },
  { name: 'Xã, phường', read: ({ place }) => place?.commune ?? null },
  { name: 'Tỉnh', read: ({ place }) => place?.province ?? null },
];

const attributes = (fields: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(fields)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${escapeXml(String(value))}"`]))
    .join('');

const USER = guid('user');
const codeGuid = (kind: MarkKind): string => guid(`code ${kind}`);
const variableGuid = (name: string): string => guid(`variable ${name}`);

/** The standard wants a date-time; a moment that is none is left out. */
const dateTime = (iso: string): string | null => (readVietnamTime(iso)?.time ? iso : null);

const projectStart = ({ title, exportedAt }: WriteOptions): string => {
  const codes = MARK_KINDS.map(
    (kind) =>
      `<Code${attributes({ guid: codeGuid(kind), name: KIND_LABELS[kind], isCodable: 'true', color: COLOURS[kind] })}/>`,
  );
  const variables = VARIABLES.map(
    ({ name }) => `<Variable${attributes({ guid: variableGuid(name), name, typeOfVariable: 'Text' })}/>`,
  );
  const project = attributes({
    name: title ?? 'Trích Báo',
    origin: 'Trích Báo',
    creatingUserGUID: USER,
    creationDateTime: dateTime(exportedAt),
  });
  return `${XML_DECLARATION}<Project${project} xmlns="urn:QDA-XML:project:1.0"><Users><User${attributes({ guid: USER, name: 'Trích Báo' })}/></Users><CodeBook><Codes>${codes.join('')}</Codes></CodeBook><Variables>${variables.join('')}</Variables><Sources>`;
};

/** What a mark was read as, in a line for the analyst. */
const reading = ({ quantity, person, note }: Mark): string | null => {
  if (quantity) return `${quantity.indicator}: ${quantityText(quantity)} ${periodText(quantity)}`.trim();
  return person?.role ?? note;
};

const sourceXml = (item: ExportItem, name: string, options: WriteOptions): string => {
  const { clipping } = item;
  const selections = labelledSpans(item, options).map(({ mark, label, start, end }) => {
    const facts = {
      guid: guid(`mark ${mark.id}`),
      name: mark.anchor.quote.slice(0, 100).toWellFormed(),
      startPosition: start,
      endPosition: end,
      creatingUser: USER,
      creationDateTime: dateTime(mark.createdAt),
    };
    const about = reading(mark);
    const description = about ? `<Description>${escapeXml(about)}</Description>` : '';
    const coding = `<Coding${attributes({ guid: guid(`coding ${mark.id}`), creatingUser: USER })}><CodeRef${attributes({ targetGUID: codeGuid(label) })}/></Coding>`;
    return `<PlainTextSelection${attributes(facts)}>${description}${coding}</PlainTextSelection>`;
  });
  const values = VARIABLES.flatMap(({ name: variable, read }) => {
    const value = read(clipping);
    const reference = `<VariableRef${attributes({ targetGUID: variableGuid(variable) })}/>`;
    return value ? [`<VariableValue>${reference}<TextValue>${escapeXml(value)}</TextValue></VariableValue>`] : [];
  });
  const source = guid(`clipping ${clipping.id}`);
  const facts = {
    guid: source,
    name,
    plainTextPath: `internal://${source}.txt`,
    creatingUser: USER,
    creationDateTime: dateTime(clipping.clippedAt),
  };
  return `<TextSource${attributes(facts)}>${selections.join('')}${values.join('')}</TextSource>`;
};

/**
 * A REFI-QDA project: one file that QualCoder, MAXQDA, ATLAS.ti and NVivo open, articles as sources, kinds as codes.
 * Positions count code points in text files with LF; source names are unique because QualCoder renames repeated ones.
 * Throws where text may not leave.
 */
export async function* qdaProject(items: ItemSource, options: WriteOptions): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  demandText(options);
  const zip = createZip(options.exportedAt);
  const project = zip.open('project.qde');
  const encoder = new TextEncoder();
  const keepName = createNameKeeper();
  project.write(encoder.encode(projectStart(options)));
  for await (const item of items) {
    const name = keepName(safeFileName(item.clipping.title));
    project.write(encoder.encode(sourceXml(item, name, options)));
    addTextFile(zip, `Sources/${guid(`clipping ${item.clipping.id}`)}.txt`, item.body.text);
    yield* zip.take();
  }
  project.write(encoder.encode('</Sources></Project>'));
  project.close();
  zip.finish();
  yield* zip.take();
}
