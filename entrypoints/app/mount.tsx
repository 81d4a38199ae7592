import './first-texts';
import { type ComponentType, createContext, render } from 'preact';
import { useContext, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { TranslateContext, useSubscription } from '@/components/hooks';
import { createKeyMap, KeysContext } from '@/components/marks';
import { LateNote } from '@/components/ui';
import { watchLateActs } from '@/utils/commands';
import { chooseLanguage, createTranslator, type Language, loadCatalogue, type Translate } from '@/utils/i18n';
import { DEFAULT_SETTINGS, readSettings, type Settings, systemLanguage, watchSettings } from '@/utils/platform';

const SettingsContext = createContext<Settings>(DEFAULT_SETTINGS);

/** The reader's settings, always the latest, whichever window changed them. */
export const useSettings = (): Settings => useContext(SettingsContext);

const loadTranslator = async (language: Language): Promise<Translate> =>
  createTranslator(language, await loadCatalogue(language));

const languageOf = ({ language }: Settings): Language => chooseLanguage(language, systemLanguage());

/** The translator of a language once its texts are loaded; until then that of the language before. */
const useTranslator = (language: Language, first: Translate): Translate => {
  const [known, setKnown] = useState({ translate: first });
  useEffect(() => {
    if (language === known.translate.language) return;
    let gone = false;
    void loadTranslator(language).then((translate) => {
      if (!gone) setKnown({ translate });
    });
    return () => {
      gone = true;
    };
  }, [language, known]);
  return known.translate;
};

/** What a page begins with: in the wrong language for a moment it would be worse than empty for a few milliseconds. */
type Beginning = { readonly settings: Settings; readonly translate: Translate };

const Page = ({ App, beginning }: { readonly App: ComponentType; readonly beginning: Beginning }) => {
  const settings = useSubscription(watchSettings, 'settings') ?? beginning.settings;
  const translate = useTranslator(languageOf(settings), beginning.translate);
  const isLate = useSubscription(watchLateActs, 'late');
  const { language } = translate;
  const keys = useMemo(() => createKeyMap(settings.keys), [settings.keys]);
  const { theme } = settings;
  // Before the first paint, so that a dark page is never light for a moment.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [language, theme]);
  useLayoutEffect(() => {
    document.getElementById('shell')?.remove();
  }, []);
  return (
    <SettingsContext.Provider value={settings}>
      <TranslateContext.Provider value={translate}>
        <KeysContext.Provider value={keys}>
          <App />
          <LateNote text={isLate ? translate('stillSaving') : null} />
        </KeysContext.Provider>
      </TranslateContext.Provider>
    </SettingsContext.Provider>
  );
};

/**
 * Starts a page: settings, language, theme, then the app in `#app`; what the page itself painted meanwhile (`#shell`) goes.
 * `reading` is the settings, where somebody has asked for them already.
 */
export const mountPage = async (App: ComponentType, reading = readSettings()): Promise<void> => {
  const root = document.getElementById('app');
  const settings = await reading;
  // All read before anything is drawn: each of them in an effect of its own would cost a frame.
  const beginning = { settings, translate: await loadTranslator(languageOf(settings)) };
  if (root) render(<Page App={App} beginning={beginning} />, root);
};
