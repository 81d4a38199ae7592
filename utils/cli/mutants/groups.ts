/** What is mutated together, and the tests that are to notice. */
export type Group = {
  readonly code: readonly string[];
  /** Files, or folders with all in them. */
  readonly tests: readonly string[];
};

const inStore = (...names: readonly string[]): readonly string[] => names.map((name) => `tests/store/${name}.test.ts`);

/** What shows that nothing of a reader is lost or changed. */
const OF_WRITES = inStore(
  'bulk-edit',
  'clipping-state',
  'connection',
  'decide',
  'faults',
  'groups',
  'imports',
  'integrity',
  'model-based',
  'save-clip',
  'tally',
  'transfer',
  'unknown-fields',
  'unreadable',
);
/** Without generated files and upgrades, which take as long as all others. */
const OF_READS = inStore(
  'columns',
  'document-order',
  'figures',
  'first-screen',
  'list-clippings',
  'stored-index',
  'watch',
);

export const GROUPS: Readonly<Record<string, Group>> = {
  sanitise: {
    code: [
      'utils/model/address.ts',
      'utils/import/plain-json.ts',
      'utils/export/formula-guard.ts',
      'utils/export/markdown/escape-markdown.ts',
    ],
    tests: [
      'tests/unit/sanitise/address.test.ts',
      'tests/unit/sanitise/prototype-pollution.test.ts',
      'tests/unit/import/plain-json.test.ts',
      'tests/unit/export/csv.test.ts',
      'tests/unit/export/markdown.test.ts',
    ],
  },
  text: { code: ['utils/text/*.ts'], tests: ['tests/unit/text/', 'tests/unit/anchor/'] },
  anchor: { code: ['utils/anchor/*.ts'], tests: ['tests/unit/anchor/'] },
  marks: { code: ['utils/marks/*.ts'], tests: ['tests/unit/marks/'] },
  model: {
    code: ['utils/model/*.ts'],
    tests: [
      'tests/unit/model/',
      'tests/unit/sanitise/address.test.ts',
      'tests/unit/sanitise/prototype-pollution.test.ts',
    ],
  },
  numerals: {
    code: ['utils/figures/numbers/numerals.ts', 'utils/marks/number-entry.ts', 'utils/export/numbers.ts'],
    tests: [
      'tests/unit/figures/phenomena.test.ts',
      'tests/unit/figures/properties.test.ts',
      'tests/unit/marks/',
      'tests/unit/export/csv.test.ts',
    ],
  },
  import: {
    code: ['utils/import/*.ts'],
    tests: ['tests/unit/import/', 'tests/unit/sanitise/prototype-pollution.test.ts'],
  },
  backup: { code: ['utils/backup/*.ts'], tests: ['tests/unit/backup/'] },
  export: {
    code: [
      'utils/export/byte-writer.ts',
      'utils/export/csv.ts',
      'utils/export/item.ts',
      'utils/export/json.ts',
      'utils/export/offsets.ts',
      'utils/export/quantity-text.ts',
      'utils/export/record.ts',
      'utils/export/sentence.ts',
      'utils/export/unit-table.ts',
      'utils/export/write-number.ts',
    ],
    tests: [
      'tests/unit/export/byte-writer.test.ts',
      'tests/unit/export/csv.test.ts',
      'tests/unit/export/json.test.ts',
      'tests/unit/export/tables.test.ts',
      'tests/unit/export/write-number.test.ts',
    ],
  },
  // What may change or lose what a reader has; the rest of the store reads, sorts and counts.
  writes: {
    code: [
      'utils/store/acts/{save-clip,decide,clipping-state,bulk-edit,transfer,groups}.ts',
      'utils/store/records/{clipping-tables,clipping-writes,offline-copies,derived,keep-tallies,tally}.ts',
      'utils/store/records/{connection,reasons,body-bytes}.ts',
      'utils/store/care/{check-integrity,repair}.ts',
    ],
    tests: OF_WRITES,
  },
  // Parts of the store with the tests that are nearest to them: minutes instead of an hour.
  acts: {
    code: ['utils/store/acts/*.ts'],
    tests: inStore(
      'bulk-edit',
      'clipping-state',
      'decide',
      'groups',
      'imports',
      'save-clip',
      'transfer',
      'unknown-fields',
    ),
  },
  care: {
    code: ['utils/store/care/*.ts'],
    tests: inStore('begin-new-log', 'faults', 'integrity', 'measure-rooms', 'unreadable'),
  },
  packing: { code: ['utils/store/packing/*.ts'], tests: inStore('pack', 'pack-arrays', 'utf8') },
  deflate: { code: ['utils/deflate/*.ts'], tests: ['tests/unit/deflate'] },
  store: { code: ['utils/store/**/*.ts'], tests: [...OF_WRITES, ...OF_READS] },
};
