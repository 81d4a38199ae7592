import { screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { readOwn, seeOwn } from '@/entrypoints/app/own-backup';
import { OwnBackupArea } from '@/entrypoints/options/OwnBackupArea';
import type { OwnBackup } from '@/utils/backup';
import { show } from './render';

// The files of the browser, and the extension's interface, which are not here.
vi.mock('@/entrypoints/app/own-backup', () => ({ readOwn: vi.fn(), seeOwn: vi.fn() }));
vi.mock('@/utils/platform', () => ({ openLibrary: vi.fn(), watchBackupTrouble: () => () => undefined }));

const backup = (parts: Partial<OwnBackup>): OwnBackup => ({
  ...{ heads: [], writtenAt: '2025-11-22T08:00:00+07:00', kept: 40, clippings: 41, bytes: 2_000_000, changes: 50 },
  ...{ isWhole: true, sealedAt: null, ...parts },
});
const ASIDE = backup({ sealedAt: '2025-11-20T08:00:00+07:00', kept: 12 });

beforeEach(() => {
  // Somebody writes, and goes on for minutes.
  vi.mocked(readOwn).mockReturnValue(new Promise(() => {}));
});

test('what there is is shown though another is being written, and that one is said to be', async () => {
  vi.mocked(seeOwn).mockResolvedValue([backup({ isWhole: false, kept: 0, bytes: 1_500_000 }), ASIDE]);
  show(<OwnBackupArea />);
  await waitFor(() => expect(screen.getByText(/^Đang ghi bản đầu, đã được 1,5/)).toBeTruthy());
  expect(screen.getByText(/12 bài/)).toBeTruthy();
});

test('that there is none is not said before anybody has looked', async () => {
  let answer: (backups: readonly OwnBackup[]) => void = () => {};
  vi.mocked(seeOwn).mockReturnValue(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  show(<OwnBackupArea />);
  await waitFor(() => expect(seeOwn).toHaveBeenCalled());
  expect(screen.queryByText(/^Chưa có/)).toBeNull();
  answer([]);
  await waitFor(() => expect(screen.getByText(/^Chưa có/)).toBeTruthy());
});

test('once nobody writes any more it is shown as it is then', async () => {
  vi.mocked(seeOwn).mockResolvedValue([backup({ isWhole: false, kept: 0 })]);
  vi.mocked(readOwn).mockResolvedValue([backup({})]);
  show(<OwnBackupArea />);
  await waitFor(() => expect(screen.getByText(/40 bài/)).toBeTruthy());
  expect(screen.queryByText(/^Đang ghi/)).toBeNull();
});
