import { useTranslate } from '@/components/hooks';
import type { AgreementLine } from './import-preview';

const percent = (part: number, whole: number): number => Math.round((100 * part) / whole);

/** How far two reviewers of the same articles agree, field by field; a field nobody compared has no share. */
export const AgreementTable = ({ lines }: { readonly lines: readonly AgreementLine[] }) => {
  const t = useTranslate();
  if (lines.every(({ compared }) => compared === 0)) return <p class="field-hint">{t('agreementNone')}</p>;
  return (
    <section class="agreement" aria-label={t('agreement')}>
      <table>
        <caption>{t('agreement')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('agreementField')}</th>
            <th scope="col">{t('agreementCompared')}</th>
            <th scope="col">{t('agreementSame')}</th>
            <th scope="col">{t('agreementShare')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ label, compared, agreed, kappa }) => (
            <tr key={label}>
              <th scope="row">{t(label)}</th>
              <td>{t('number', compared)}</td>
              <td>{t('number', agreed)}</td>
              <td>
                {compared > 0 ? t('agreementPercent', percent(agreed, compared)) : '–'}
                {kappa !== null && <small> {t('agreementKappa', t('number', Math.round(kappa * 100) / 100))}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="field-hint">{t('agreementHint')}</p>
    </section>
  );
};
