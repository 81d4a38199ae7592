import { expect, test } from 'vitest';
import { sharedCode } from '@/utils/cli/shared-code';

/** Modules of a small extension: their code, and what it imports as the bundler resolved it. */
const MODULES: Readonly<Record<string, readonly [code: string, importedIds: readonly string[]]>> = {
  '/x/entrypoints/popup/index.html': ['import "./main.tsx";', ['/x/entrypoints/popup/main.tsx']],
  '/x/entrypoints/popup/main.tsx': [
    'import { Button } from "@/components/ui";\nimport { message } from "@/utils/store";',
    ['/x/components/ui/index.ts', '/x/utils/store/index.ts', '/x/node_modules/preact/preact.js'],
  ],
  '/x/entrypoints/library/index.html': [
    'import { Button as Press } from "@/components/ui";\nimport { keep } from "@/utils/store";',
    ['/x/components/ui/index.ts', '/x/utils/store/index.ts', '/x/node_modules/preact/preact.js'],
  ],
  '/x/entrypoints/options/index.html': ['import { keep } from "@/utils/store";', ['/x/utils/store/index.ts']],
  '/x/components/ui/index.ts': [
    'export { Button } from "./Button";\nexport { List, Row } from "./List";',
    ['/x/components/ui/Button.tsx', '/x/components/ui/List.tsx'],
  ],
  '/x/components/ui/Button.tsx': ['import { clip } from "./loop";', ['/x/components/ui/loop.ts']],
  '/x/components/ui/loop.ts': ['import { Button } from "./Button";', ['/x/components/ui/Button.tsx']],
  '/x/components/ui/List.tsx': ['', []],
  '/x/utils/store/index.ts': [
    'export { put as keep, clip } from "./acts";\nexport { message } from "./message";',
    ['/x/utils/store/acts/index.ts', '/x/utils/store/message.ts'],
  ],
  '/x/utils/store/acts/index.ts': [
    'export { clip } from "./clip";\nexport { put } from "./put";',
    ['/x/utils/store/acts/clip.ts', '/x/utils/store/acts/put.ts'],
  ],
  '/x/utils/store/acts/clip.ts': ['', []],
  '/x/utils/store/acts/put.ts': ['', []],
  '/x/utils/store/message.ts': ['', []],
  '/x/node_modules/preact/preact.js': ['', []],
};

const entries = ['popup/index.html', 'library/index.html', 'options/index.html'].map((path) => ({
  name: path.split('/')[0] ?? '',
  inputPath: `/x/entrypoints/${path}`,
}));

const fileOf = (module: string): string | null => {
  const [group] = sharedCode(entries).groups;
  const getModuleInfo = (id: string) => {
    const [code, importedIds] = MODULES[id] ?? ['', []];
    return { code, importedIds };
  };
  return group?.name(module, { getModuleInfo }) ?? null;
};

test.each([
  ['/x/utils/store/acts/put.ts', 'library-options'],
  // What the popup shares with another page, also where the two import each other.
  ['/x/components/ui/Button.tsx', 'pages'],
  ['/x/components/ui/loop.ts', 'pages'],
  ['/x/node_modules/preact/preact.js', 'pages'],
  // Of an index only what is asked for: nobody needs the list, no page clips, the popup alone has messages.
  ['/x/components/ui/List.tsx', null],
  ['/x/utils/store/acts/clip.ts', null],
  ['/x/utils/store/message.ts', null],
  ['/x/entrypoints/popup/main.tsx', null],
])('%s is in the file %s', (module, file) => expect(fileOf(module)).toBe(file));
