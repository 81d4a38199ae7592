import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { joinChains, readBackupFile } from '@/utils/backup';
import { CATALOGUES } from '@/utils/i18n';
import { makeProfile } from '../e2e/reader';
import { databaseFolder } from './damaged-files';
import { faultCount, pause, printTallies, seededChance, tallyOf } from './fault-run';
import { acceptAll, keepArticle, type Lab, openLab, tell } from './lab';

const WORDS = CATALOGUES.en;
const KILLS = faultCount({ short: 2, long: 60 });
/** After so many changes the backup is written in the next pause, which comes three seconds later. */
const CHANGES = 10;
const PAUSE_MS = 3_000;
/** Any file of the extension may look on and send commands, and this one draws nothing. */
const BARE_PAGE = 'schema/trich-bao-1.schema.json';

const chance = seededChance('own backup kills');
const profile = makeProfile();
afterAll(() => {
  profile.remove();
  printTallies();
});

const open = () => openLab({ profile: profile.path, articles: 2, control: BARE_PAGE, isLogged: false });

type ChainFiles = { readonly sealedAt: string | null; readonly files: readonly string[] };

/** Runs in a page of ours: the files of every chain up to where its head says it stands, in base64. */
const readChains = async (): Promise<readonly ChainFiles[]> => {
  const root = await navigator.storage.getDirectory();
  const own = await root.getDirectoryHandle('own-backup', { create: true });
  const fileIn = async (chain: FileSystemDirectoryHandle, name: string) => (await chain.getFileHandle(name)).getFile();
  const base64 = async (file: File) =>
    btoa(Array.from(new Uint8Array(await file.arrayBuffer()), (byte) => String.fromCharCode(byte)).join(''));
  const chains: ChainFiles[] = [];
  for await (const chain of own.values()) {
    if (chain.kind !== 'directory') continue;
    const head = await fileIn(chain, 'head.json').then(
      async (file) => JSON.parse(await file.text()),
      () => null,
    );
    if (!head) continue;
    const files: string[] = [];
    for (let seq = 0; seq <= head.seq; seq += 1)
      files.push(await base64(await fileIn(chain, `${String(seq).padStart(3, '0')}.jsonl.gz`)));
    chains.push({ sealedAt: head.sealedAt, files });
  }
  return chains;
};

/** The note of each kept clipping that would come back, by its id; of a draft the reader would be given none. */
const notesBackedUp = async ({ control }: Lab): Promise<ReadonlyMap<string, string>> => {
  const chains = (await control.evaluate(readChains)).filter(({ sealedAt }) => sealedAt === null);
  const notes = new Map<string, string>();
  for (const { files } of chains) {
    const read = await Promise.all(
      files.map((file) => readBackupFile(new Blob([Buffer.from(file, 'base64')]).stream())),
    );
    const whole = read.flatMap((one) => (one.ok ? [one.value] : []));
    const joined = joinChains(whole);
    if (whole.length < read.length || !joined.ok) throw new Error('A file of the backup cannot be read.');
    for (const { clipping } of joined.value.flat())
      if (clipping.state === 'kept') notes.set(clipping.id, clipping.note ?? '');
  }
  return notes;
};

/** Runs in a page of ours: resolves when another file of the backup has been begun than there were. */
const untilBegun = async (): Promise<void> => {
  const own = await (await navigator.storage.getDirectory()).getDirectoryHandle('own-backup');
  const names = async () => {
    const all: string[] = [];
    for await (const chain of own.values())
      if (chain.kind === 'directory') for await (const name of chain.keys()) all.push(`${chain.name}/${name}`);
    return all.join();
  };
  const before = await names();
  while ((await names()) === before) await new Promise((resolve) => setTimeout(resolve, 1));
};

let changes = 0;
/** Notes that count upwards, each by a command of its own, as many as have the backup written in the next pause. */
const change = async (control: Page, id: string): Promise<void> => {
  for (let nth = 0; nth < CHANGES; nth += 1) {
    changes += 1;
    const request = { id, actId: crypto.randomUUID(), patch: { note: String(changes).padStart(6, '0') } };
    await tell(control, { type: 'editClipping', request });
  }
};

/** Kills the browser about when the backup is written: from when a file of it is begun, or some time around the pause. */
const killWhileWritten = async (lab: Lab): Promise<void> => {
  const processes = await lab.processes();
  if (chance.between(0, 3) > 1) {
    await Promise.race([lab.control.evaluate(untilBegun), pause(2 * PAUSE_MS)]);
    const moment = chance.between(0, 60);
    if (moment > 1) await pause(moment); // a pause is never shorter than a millisecond or two
  } else await pause(chance.between(PAUSE_MS - 100, PAUSE_MS + 400));
  await lab.kill(processes);
};

test(`${KILLS} kills while the backup inside the browser is written: what was in it comes back, or more`, async () => {
  const tally = tallyOf('browser killed (SIGKILL) while the backup inside it is written');
  let lab = await open();
  const kept = [];
  for (const url of lab.urls) kept.push((await keepArticle(lab, url)).clippingId);
  const [id = ''] = kept;
  await acceptAll(lab, id);
  await change(lab.control, id); // a first backup may have been begun while the second was a draft: then another is due
  await expect.poll(async () => (await notesBackedUp(lab)).size, { timeout: 120_000, interval: 500 }).toBe(2);
  let had = await notesBackedUp(lab);
  let written = 0;
  for (let nth = 0; nth < KILLS; nth += 1) {
    await change(lab.control, id);
    await killWhileWritten(lab);
    lab = await open();
    const has = await notesBackedUp(lab);
    tally.add([...had].flatMap(([one, note]) => ((has.get(one) ?? '-') >= note ? [] : [`${one} is older, or gone`])));
    if ((has.get(id) ?? '') > (had.get(id) ?? '')) written += 1;
    had = has;
  }
  process.stdout.write(`in ${written} of ${KILLS} rounds a later backup was whole at the next start\n`);
  await lab.kill();
  rmSync(databaseFolder(profile.path), { recursive: true });
  lab = await open();
  const library = await lab.reader.openOwn('library.html');
  const restore = library.getByRole('button', { name: /^Restore/ });
  expect(await restore.innerText()).toContain('Restore 2 clippings');
  await restore.click();
  await library.locator('dialog').getByText(WORDS.importDoneText.message).waitFor();
  const { clippings } = await lab.databaseOf(library);
  expect(clippings.map((one) => one.id).toSorted()).toEqual(kept.toSorted());
  expect(tally.lost).toEqual([]);
  await lab.quit();
});
