import { Fragment } from 'preact';
import { useTranslate } from '@/components/hooks';
import type { DiffLine, DiffPart } from '@/utils/anchor';
import { foldUnchanged } from './fold-unchanged';

/** What changed between two versions of a text, paragraph by paragraph; what stayed is folded away but for its edges. */
export const VersionDiff = ({ lines }: { readonly lines: readonly DiffLine[] }) => {
  const t = useTranslate();
  if (lines.every(({ type }) => type === 'same')) return <p class="diff-same">{t('versionsSame')}</p>;
  return (
    <div class="diff" lang="vi">
      {foldUnchanged(lines).map((piece) =>
        piece.type === 'folded' ? (
          <details key={piece.at} class="diff-folded">
            <summary>{t('linesUnchanged', piece.lines.length)}</summary>
            {piece.lines.map((line, at) => (
              <Line key={piece.at + at} line={line} />
            ))}
          </details>
        ) : (
          <Line key={piece.at} line={piece.line} />
        ),
      )}
    </div>
  );
};

const Line = ({ line }: { readonly line: DiffLine }) => (
  <p class="diff-line" data-type={line.type}>
    {line.parts.map((part, at) => (
      <Part key={at} part={part} />
    ))}
  </p>
);

/** Struck or underlined as well as coloured, and said to screen readers, most of which pass over `ins` and `del`. */
const Part = ({ part }: { readonly part: DiffPart }) => {
  const t = useTranslate();
  if (part.type === 'same') return <Fragment>{part.text}</Fragment>;
  const Tag = part.type === 'removed' ? 'del' : 'ins';
  return (
    <Tag>
      <span class="visually-hidden">{t(part.type === 'removed' ? 'partRemoved' : 'partAdded')} </span>
      {part.text}
    </Tag>
  );
};
