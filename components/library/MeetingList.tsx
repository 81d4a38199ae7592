import { useTranslate } from '@/components/hooks';
import type { MessageKey } from '@/utils/i18n';
import type { Difference, Meeting } from '@/utils/import';

/** What differs, in the words of the clipping's own details. */
const WHAT = {
  title: 'meetTitle',
  byline: 'meetByline',
  publishedAt: 'meetPublished',
  section: 'meetSection',
  tags: 'meetTags',
  note: 'meetNote',
  collection: 'meetCollection',
  text: 'meetText',
  mark: 'meetMark',
} as const satisfies Readonly<Record<Difference['what'], MessageKey>>;

/** More than this nobody reads; the number says how many there are. */
const SHOWN = 30;

/** Articles both sides have: what would change in ours, and which side stays. */
export const MeetingList = ({ meetings }: { readonly meetings: readonly Meeting[] }) => {
  const t = useTranslate();
  const differing = meetings.filter(({ differences }) => differences.length > 0);
  return (
    <section class="meetings" aria-label={t('meetings', meetings.length)}>
      <p>
        {t('meetings', meetings.length)} {differing.length > 0 && t('meetingsDiffer', differing.length)}
      </p>
      {differing.slice(0, SHOWN).map(({ title, differences, newMarks }) => (
        <details key={title}>
          <summary>
            {title} ({t('meetingDifferences', differences.length, newMarks)})
          </summary>
          <ul>
            {differences.map(({ what, ours, theirs, stays }) => (
              <li key={`${what} ${ours} ${theirs}`}>
                <b>{t(WHAT[what])}</b> <Side words={ours} stays={stays === 'ours'} /> →{' '}
                <Side words={theirs} stays={stays === 'theirs'} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
};

const Side = ({ words, stays }: { readonly words: string; readonly stays: boolean }) =>
  stays ? <ins>{words || '∅'}</ins> : <del>{words || '∅'}</del>;
