// In which language, and in which colours, does a surface show itself? It holds no texts, so that the scripts on pages can use it too.

export type Language = 'zh' | 'en';

const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** The BCP 47 tag of a language, for `lang` and `Intl`. */
export const localeOf = (language: Language): string => LOCALES[language];

/** Picks the language: the person's choice, else the first of the browser's that we speak, Chinese when there is none. */
export function languageFor(choice: 'auto' | Language, browserLanguages: readonly string[]): Language {
  if (choice !== 'auto') return choice;
  const known = browserLanguages.find((one) => /^(zh|en)\b/i.test(one));
  return known?.toLowerCase().startsWith('en') ? 'en' : 'zh';
}

export interface Appearance {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
}

/** What `auto` comes to in this window, for what we draw over a page that is not ours. */
export function appearanceIn(
  window: Window,
  { language, theme }: { readonly language: 'auto' | Language; readonly theme: 'auto' | 'light' | 'dark' },
): Appearance {
  const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  return {
    language: languageFor(language, window.navigator.languages),
    theme: theme === 'auto' ? (isDark ? 'dark' : 'light') : theme,
  };
}
