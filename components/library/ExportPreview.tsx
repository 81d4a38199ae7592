import { useTranslate } from '@/components/hooks';
import { Skeleton } from '@/components/ui';
import type { PreviewShown } from './export-choice';

/** The first rows or lines of the file to be. */
export const ExportPreview = ({ preview }: { readonly preview: PreviewShown }) => {
  const t = useTranslate();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="export-preview" aria-label={t('exportPreview')} tabIndex={0}>
      <Shown preview={preview} />
    </section>
  );
};

const Shown = ({ preview }: { readonly preview: PreviewShown }) => {
  const t = useTranslate();
  if (preview === null) return <Skeleton widths={[90, 80, 94, 60]} />;
  if (preview.kind === 'failed') return <p class="field-error">{t('exportFailed', preview.detail)}</p>;
  if (preview.kind === 'text') return preview.text ? <pre>{preview.text}</pre> : <Nothing />;
  if (preview.rows.length === 0) return <Nothing />;
  return (
    <table>
      <thead>
        <tr>
          {preview.header.map((name, at) => (
            <th key={name} scope="col" data-numeric={preview.numeric[at] || undefined}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {preview.rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, at) => (
              <td key={preview.header[at]} data-numeric={preview.numeric[at] || undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Nothing = () => {
  const t = useTranslate();
  return <p class="field-hint">{t('exportEmpty')}</p>;
};
