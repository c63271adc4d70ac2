// In which language and colours is something shown? Contains no texts, so that the scripts in pages can use it too.

export type Language = 'zh' | 'en';

const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** The BCP 47 tag of a language, for `lang` and `Intl`. */
export const localeOf = (language: Language): string => LOCALES[language];

/** The person's choice; for `auto` the first of the browser's languages that we have, else Chinese. */
export function languageFor(choice: 'auto' | Language, browserLanguages: readonly string[]): Language {
  if (choice !== 'auto') return choice;
  const known = browserLanguages.find((one) => /^(zh|en)\b/i.test(one));
  return known?.toLowerCase().startsWith('en') ? 'en' : 'zh';
}

export interface Appearance {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
}

/** The language and theme for what we draw over a portal page; `auto` is decided by the window's settings. */
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
