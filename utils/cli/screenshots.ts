import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, ROOT } from './browser';
import { composeForStores } from './screenshots/compose';
import { type Language, shootAll, type Theme } from './screenshots/shoot';

const README_PICTURES = join(ROOT, 'docs/screenshots');
const STORE_PICTURES = join(ROOT, 'docs/store/screenshots');

const save = (dir: string, name: string, png: Buffer): void => {
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, `${name}.png`), png);
  console.log(join(dir, `${name}.png`));
};

/** Which looks are photographed; the first is the one of the README. */
const LOOKS: readonly (readonly [Language, Theme])[] = [
  ['vi', 'light'],
  ['vi', 'dark'],
  ['en', 'light'],
];

/** `npm run screenshots`: the pictures of README and stores, taken from the extension as built now. */
const main = async (): Promise<void> => {
  buildExtension('chrome');
  for (const [language, theme] of LOOKS) {
    const shots = await shootAll(language, theme);
    const pictures = await composeForStores(shots, theme);
    for (const [name, png] of Object.entries(pictures)) save(STORE_PICTURES, `${language}-${theme}-${name}`, png);
    if (language !== 'vi') continue;
    const suffix = theme === 'light' ? '' : '-dark';
    save(README_PICTURES, `popup${suffix}`, shots.popup);
    save(README_PICTURES, `panel${suffix}`, shots.panel);
    save(README_PICTURES, `library${suffix}`, pictures.library);
  }
};

await main();
