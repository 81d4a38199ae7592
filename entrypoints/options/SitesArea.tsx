import { useState } from 'preact/hooks';
import { useSubscription, useTranslate } from '@/components/hooks';
import { Button, TextField } from '@/components/ui';
import { allowSite, forgetSite, watchSites } from '@/utils/platform';

/** A host as typed or pasted with its address: "https://baolaocai.vn/bai" → "baolaocai.vn". */
const hostOf = (typed: string): string | null => {
  const words = typed.trim().toLowerCase();
  const address = /^https?:/.test(words) ? words : `https://${words}`;
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) ? host : null;
};

/** Papers on which kept articles are recognised by themselves; each was allowed by the reader, and can be taken back. */
export const SitesArea = () => {
  const t = useTranslate();
  const sites = useSubscription(watchSites, 'sites') ?? [];
  const [typed, setTyped] = useState('');
  const host = hostOf(typed);
  return (
    <div class="option">
      <p>{t('sitesText')}</p>
      {sites.length === 0 && <p>{t('sitesNone')}</p>}
      <ul class="option-list">
        {sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <Button
              variant="quiet"
              icon="close"
              label={t('siteForgetOf', site)}
              onClick={() => void forgetSite(site)}
            />
          </li>
        ))}
      </ul>
      <form
        class="option-form"
        onSubmit={(event) => {
          event.preventDefault();
          // Asked for at once: the browser asks the reader only in the very act.
          if (host) void allowSite(host).then((allowed) => allowed && setTyped(''));
        }}
      >
        <TextField label={t('siteName')} placeholder="baolaocai.vn" value={typed} onInput={setTyped} />
        <Button type="submit" disabled={host === null}>
          {t('siteAllow')}
        </Button>
      </form>
    </div>
  );
};
