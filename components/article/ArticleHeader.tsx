import type { ComponentChildren } from 'preact';
import { useTranslate } from '@/components/hooks';
import { formatMoment } from '@/utils/i18n';
import { type Clipping, webLink } from '@/utils/model';

type ArticleHeaderProps = {
  readonly clipping: Pick<Clipping, 'site' | 'title' | 'publishedAt' | 'byline' | 'bylineRole' | 'lead' | 'url'>;
  /** State and acts of the clipping, at the end of the first line. */
  readonly aside?: ComponentChildren;
  readonly withLead?: boolean;
  /** The title as it is to be shown, with its marks; its words alone where nothing is given. */
  readonly children?: ComponentChildren;
};

/** Where an article comes from, when, by whom, and its title. */
export const ArticleHeader = ({ clipping, aside, withLead, children }: ArticleHeaderProps) => {
  const t = useTranslate();
  const { site, publishedAt, byline, bylineRole, title, lead, url } = clipping;
  const original = webLink(url);
  return (
    <header class="article-header">
      <div class="article-source">
        {original ? (
          <a href={original} target="_blank" rel="noreferrer" title={t('openOriginal')}>
            {site}
          </a>
        ) : (
          <span>{site}</span>
        )}
        {publishedAt ? (
          <time dateTime={publishedAt}>{formatMoment(t.language, publishedAt)}</time>
        ) : (
          <span>{t('noDate')}</span>
        )}
        {byline && (
          <span class="article-byline" title={bylineRole ? t('bylineWithRole', byline, bylineRole) : byline}>
            {byline}
          </span>
        )}
        {aside && <span class="article-aside">{aside}</span>}
      </div>
      <h1 title={title}>{children || title || t('untitled')}</h1>
      {withLead && lead && <p class="article-lead">{lead}</p>}
    </header>
  );
};
