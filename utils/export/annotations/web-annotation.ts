import type { Mark, MarkKind } from '@/utils/model';
import { type ExportItem, type ItemSource, recordMarks } from '../item';
import type { ManifestOptions } from '../json';
import { codePointOffsets } from '../offsets';

type Json = Readonly<Record<string, unknown>>;

/** Our own terms have a prefix of their own, so that a reading is data for JSON-LD tools and not lost on them. */
const ANNOTATION_CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { tb: 'urn:x-trich-bao:' }] as const;

const MOTIVATIONS: Readonly<Record<MarkKind, string>> = {
  figure: 'classifying',
  target: 'classifying',
  person: 'identifying',
  quote: 'highlighting',
  note: 'commenting',
};

const textBody = (purpose: string, value: string): Json => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
});

const prefixed = (type: string, fields: object): Json => ({
  type,
  ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [`tb:${name}`, value])),
});

const bodies = ({ kind, quantity, person, note, tags }: Mark): readonly Json[] => [
  textBody('classifying', kind),
  ...tags.map((tag) => textBody('tagging', tag)),
  ...(quantity ? [prefixed('tb:Quantity', quantity)] : []),
  ...(person ? [prefixed('tb:Person', person)] : []),
  ...(note ? [textBody('commenting', note)] : []),
];

/** A mark as a W3C Web Annotation; positions count code points of the article's text, as the model demands. */
const annotation = ({ clipping }: ExportItem, mark: Mark, toCodePoint: (utf16: number) => number): Json => ({
  id: `urn:x-trich-bao:mark:${encodeURIComponent(mark.id)}`,
  type: 'Annotation',
  motivation: MOTIVATIONS[mark.kind],
  created: mark.createdAt,
  modified: mark.updatedAt,
  'tb:status': mark.status,
  body: bodies(mark),
  target: {
    source: clipping.canonicalUrl || clipping.url || `urn:x-trich-bao:clipping:${encodeURIComponent(clipping.id)}`,
    state: { type: 'TimeState', sourceDate: clipping.clippedAt },
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: mark.anchor.quote,
        prefix: mark.anchor.prefix,
        suffix: mark.anchor.suffix,
      },
      { type: 'TextPositionSelector', start: toCodePoint(mark.anchor.start), end: toCodePoint(mark.anchor.end) },
    ],
  },
});

/** Marks as one W3C annotation page (JSON-LD), for annotation tools that are not ours. */
export async function* webAnnotationText(items: ItemSource, options: ManifestOptions): AsyncGenerator<string> {
  const head = {
    '@context': ANNOTATION_CONTEXT,
    id: `urn:x-trich-bao:page:${encodeURIComponent(options.exportedAt)}`,
    type: 'AnnotationPage',
    generator: { type: 'Software', name: options.generator },
    generated: options.exportedAt,
  };
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "items": [`;
  let before = '\n';
  for await (const item of items) {
    const toCodePoint = codePointOffsets(item.body.text);
    for (const mark of recordMarks(item, options)) {
      yield before + JSON.stringify(annotation(item, mark, toCodePoint));
      before = ',\n';
    }
  }
  yield '\n]}\n';
}
