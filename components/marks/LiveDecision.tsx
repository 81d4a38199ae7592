import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import type { Mark } from '@/utils/model';
import { headingOf, STATUS_LABELS } from './labels';
import { firstChanged } from './review-model';

type LiveDecisionProps = { readonly marks: readonly Mark[]; readonly progress: string };

/** Says each decision to screen readers once it is stored: "Đã nhận: Tỷ lệ hộ nghèo. Đã duyệt 9/25". */
export const LiveDecision = ({ marks, progress }: LiveDecisionProps) => {
  const t = useTranslate();
  const before = useRef(marks);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const changed = firstChanged(before.current, marks);
    before.current = marks;
    if (changed) setSaid(t('saidDecision', t(STATUS_LABELS[changed.status]), headingOf(changed), progress));
  }, [marks]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
};
