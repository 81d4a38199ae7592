import { useState } from 'preact/hooks';
import type { CommandReason } from '@/utils/commands';
import type { Failure } from '@/utils/model';
import { now, sha256Hex } from '@/utils/platform';
import type { IntegrityReport } from '@/utils/store';
import { store } from '../app/store';

export type DataCheck =
  | { readonly step: 'idle' }
  | { readonly step: 'running'; readonly done: number; readonly total: number }
  | { readonly step: 'done'; readonly report: IntegrityReport; readonly mended: number | null }
  | { readonly step: 'failed'; readonly failure: Failure<CommandReason> };

/** Looks the whole library through when asked to; `mend` mends what was found, then looks again. */
export const useDataCheck = () => {
  const [check, setCheck] = useState<DataCheck>({ step: 'idle' });
  const look = async (mended: number | null) => {
    const onProgress = (done: number, total: number) => setCheck({ step: 'running', done, total });
    onProgress(0, 0);
    const report = await store.checkIntegrity({ hash: sha256Hex, onProgress });
    setCheck(report.ok ? { step: 'done', report: report.value, mended } : { step: 'failed', failure: report });
  };
  const mend = async () => {
    if (check.step !== 'done') return;
    // Said at once: another look must not begin while this is under way, for the older of two may end last.
    setCheck({ step: 'running', done: 0, total: 0 });
    const answer = await store.repair(check.report.findings, now());
    if (answer.ok) await look(answer.value.mended);
    else setCheck({ step: 'failed', failure: answer });
  };
  return { check, look: () => void look(null), mend: () => void mend() };
};
