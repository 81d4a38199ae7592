import { type ComponentType, createContext, render } from 'preact';
import { useContext, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { TranslateContext, useSubscription } from '@/components/hooks';
import { createKeyMap, KeysContext } from '@/components/marks';
import { chooseLanguage, createTranslator, type Language, loadCatalogue, type Translate } from '@/utils/i18n';
import { DEFAULT_SETTINGS, type Settings, systemLanguage, watchSettings } from '@/utils/platform';

const SettingsContext = createContext<Settings>(DEFAULT_SETTINGS);

/** The reader's settings, always the latest, whichever window changed them. */
export const useSettings = (): Settings => useContext(SettingsContext);

// Begun before the settings are known: they seldom say another language than the browser.
void loadCatalogue(chooseLanguage('auto', systemLanguage()));

/** The translator of a language once its texts are loaded; until then that of the language before, at first none. */
const useTranslator = (language: Language | undefined): Translate | null => {
  const [known, setKnown] = useState<{ readonly translate: Translate } | null>(null);
  useEffect(() => {
    if (!language) return;
    let gone = false;
    void loadCatalogue(language).then((catalogue) => {
      if (!gone) setKnown({ translate: createTranslator(language, catalogue) });
    });
    return () => {
      gone = true;
    };
  }, [language]);
  return known?.translate ?? null;
};

const Page = ({ App }: { readonly App: ComponentType }) => {
  const settings = useSubscription(watchSettings, 'settings');
  const translate = useTranslator(settings && chooseLanguage(settings.language, systemLanguage()));
  const language = translate?.language;
  const keys = useMemo(() => createKeyMap(settings?.keys ?? {}), [settings?.keys]);
  const theme = settings?.theme;
  useEffect(() => {
    if (!language || !theme) return;
    document.documentElement.lang = language;
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [language, theme]);
  const isReady = translate !== null && settings !== undefined;
  useLayoutEffect(() => {
    if (isReady) document.getElementById('shell')?.remove();
  }, [isReady]);
  // A page in the wrong language for a moment is worse than an empty one for a few milliseconds.
  if (!settings || !translate) return null;
  return (
    <SettingsContext.Provider value={settings}>
      <TranslateContext.Provider value={translate}>
        <KeysContext.Provider value={keys}>
          <App />
        </KeysContext.Provider>
      </TranslateContext.Provider>
    </SettingsContext.Provider>
  );
};

/** Starts a page: settings, language, theme, then the app in `#app`; what the page itself painted meanwhile (`#shell`) goes. */
export const mountPage = (App: ComponentType): void => {
  const root = document.getElementById('app');
  if (root) render(<Page App={App} />, root);
};
