import type { WriteOptions } from '../format';
import type { ItemSource } from '../item';
import { CORE_RELATION, CORE_TYPE, contentTypesXml, corePropertiesXml, relationsXml } from '../ooxml';
import { addTextFile, createZip } from '../zip';
import { digestBody } from './digest-body';
import { type DigestOptions, planDigest } from './plan';
import { DIGEST_PRESETS } from './presets';
import { createLinks } from './word';
import { documentXml, FIRST_HEADER_XML, HEADER_XML, SETTINGS_XML, stylesXml } from './word-parts';

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const BODY_PART = 'document.xml';
const OWN_RELATIONS = [
  { type: 'header', target: 'header1.xml' },
  { type: 'header', target: 'header2.xml' },
  { type: 'styles', target: 'styles.xml' },
  { type: 'settings', target: 'settings.xml' },
] as const;

/**
 * A press digest ("điểm báo") as a Word document: head of a Party or State paper or none, sections by topic, the key
 * figures of each item in a table, quotes, sources, a list of all items.
 */
export async function* pressDigest(items: ItemSource, options: WriteOptions): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const digest: DigestOptions = options.digest ?? { preset: 'plain' };
  const { exportedAt, generator } = options;
  const sections = await planDigest(items, digest, options);
  const links = createLinks(OWN_RELATIONS.length + 1);
  const body = digestBody(sections, digest, { exportedAt, links });
  const { bodySize, titleSize } = DIGEST_PRESETS[digest.preset];
  const relations = [
    ...OWN_RELATIONS,
    ...links.targets().map((target) => ({ type: 'hyperlink', target, external: true })),
  ];

  const zip = createZip(exportedAt);
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypesXml({
      [`word/${BODY_PART}`]: `${MAIN}.document.main+xml`,
      'word/styles.xml': `${MAIN}.styles+xml`,
      'word/settings.xml': `${MAIN}.settings+xml`,
      'word/header1.xml': `${MAIN}.header+xml`,
      'word/header2.xml': `${MAIN}.header+xml`,
      'docProps/core.xml': CORE_TYPE,
    }),
    '_rels/.rels': relationsXml([
      { type: 'officeDocument', target: `word/${BODY_PART}` },
      { type: CORE_RELATION, target: 'docProps/core.xml' },
    ]),
    'docProps/core.xml': corePropertiesXml({
      title: options.title ?? 'Điểm báo',
      creator: generator,
      createdAt: exportedAt,
    }),
    [`word/${BODY_PART}`]: documentXml(body),
    [`word/_rels/${BODY_PART}.rels`]: relationsXml(relations),
    'word/styles.xml': stylesXml(bodySize, titleSize),
    'word/settings.xml': SETTINGS_XML,
    'word/header1.xml': HEADER_XML,
    'word/header2.xml': FIRST_HEADER_XML,
  };
  for (const [path, text] of Object.entries(parts)) addTextFile(zip, path, text);
  zip.finish();
  yield* zip.take();
}
