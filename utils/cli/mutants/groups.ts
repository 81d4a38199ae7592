/** What is mutated together, and the tests that are to notice. */
export type Group = {
  readonly code: readonly string[];
  /** Files, or folders with all in them. */
  readonly tests: readonly string[];
};

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
    code: ['utils/figures/numerals.ts', 'utils/marks/number-entry.ts', 'utils/export/numbers.ts'],
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
    code: ['utils/export/{csv,json,record,item,quantity-text}.ts'],
    tests: ['tests/unit/export/csv.test.ts', 'tests/unit/export/json.test.ts', 'tests/unit/export/tables.test.ts'],
  },
  store: { code: ['utils/store/*.ts'], tests: ['tests/store/'] },
};
