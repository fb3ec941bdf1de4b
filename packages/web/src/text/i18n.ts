import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { languages, type Language } from './language.ts';

const files = import.meta.glob<{ default: Record<string, unknown> }>('./{en,zh-CN,zh-TW}/*.json');

/** Each namespace of each language is a chunk of its own, fetched when a screen first asks for it. */
const chunks: BackendModule = {
  type: 'backend',
  init() {},
  read(language, namespace, done) {
    const load = files[`./${language}/${namespace}.json`];
    if (!load) return done(new Error(`no text ${language}/${namespace}`), null);
    load().then(
      (file) => done(null, file.default),
      (error: Error) => done(error, null),
    );
  },
};

export async function startTexts(language: Language): Promise<void> {
  await i18next
    .use(chunks)
    .use(initReactI18next)
    .init({
      lng: language,
      supportedLngs: languages,
      fallbackLng: false,
      load: 'currentOnly',
      ns: ['shell', 'ui'],
      defaultNS: 'shell',
      interpolation: { escapeValue: false },
    });
  markDocument(language);
  // What went wrong is put into words while they can still be fetched.
  void i18next.loadNamespaces(['refusal', 'dispute']);
}

export async function speak(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  markDocument(language);
}

function markDocument(language: Language): void {
  document.documentElement.lang = language;
}
