import { escapeXml, XML_DECLARATION } from './xml';

/*
 * Parts that every Office Open XML file has. The two office formats are written by hand on one zip: the libraries for
 * them put the current time and random ids into the file, so that the same data never give the same bytes, and the
 * spreadsheet ones need ten times the memory for several sheets.
 */

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A relation of a part; `type` is the last word of an officeDocument relation ("worksheet") or a whole address. */
export type Relation = { readonly type: string; readonly target: string; readonly external?: boolean };

/** A relations part: `rId1`, `rId2`, … in the order given. */
export const relationsXml = (relations: readonly Relation[]): string => {
  const entries = relations.map(({ type, target, external }, index) => {
    const name = type.includes(':') ? type : `${OFFICE}/${type}`;
    const mode = external ? ' TargetMode="External"' : '';
    return `<Relationship Id="rId${index + 1}" Type="${name}" Target="${escapeXml(target)}"${mode}/>`;
  });
  return `${XML_DECLARATION}<Relationships xmlns="${RELATIONS}">${entries.join('')}</Relationships>`;
};

/** The list of content types: `parts` are paths from the root with their type. */
export const contentTypesXml = (parts: Readonly<Record<string, string>>): string => {
  const overrides = Object.entries(parts).map(
    ([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`,
  );
  return `${XML_DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
};

export const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
export const CORE_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** Title, program and time of a document; the time is the one given, in UTC as the standard wants it. */
export const corePropertiesXml = (facts: {
  readonly title: string;
  readonly creator: string;
  readonly createdAt: string;
}): string => {
  const instant = Date.parse(facts.createdAt);
  const created = Number.isNaN(instant) ? '' : new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');
  const time = created && `<dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created>`;
  return `${XML_DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(facts.title)}</dc:title><dc:creator>${escapeXml(facts.creator)}</dc:creator>${time}</cp:coreProperties>`;
};
