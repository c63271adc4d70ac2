// Is the language the same on every surface, whatever the language of the browser?
import { describe, expect, it } from 'vitest';
import { appearanceIn, languageFor } from '../../../lib/protocol/language';

describe('languageFor', () => {
  it('follows the choice, then the first language of the browser that we speak, then Chinese', () => {
    expect(languageFor('en', ['zh-CN'])).toBe('en');
    expect(languageFor('auto', ['fr', 'en-GB', 'zh'])).toBe('en');
    expect(languageFor('auto', ['zh-TW', 'en'])).toBe('zh');
    expect(languageFor('auto', ['fr'])).toBe('zh');
  });
});

describe('appearanceIn', () => {
  const windowWith = (languages: readonly string[], isDark: boolean) =>
    ({
      navigator: { language: languages[0], languages },
      matchMedia: () => ({ matches: isDark }),
    }) as unknown as Window;

  it.each([
    [['fr'], 'zh'],
    [['fr', 'en'], 'en'],
    [['zh-CN'], 'zh'],
    [['en-GB', 'zh'], 'en'],
  ] as const)('speaks over a page as every surface of ours does: %j', (languages, language) => {
    const auto = { language: 'auto', theme: 'auto' } as const;
    expect(appearanceIn(windowWith(languages, false), auto)).toEqual({ language, theme: 'light' });
    expect(languageFor('auto', languages)).toBe(language);
  });

  it('keeps what the person chose', () => {
    const chosen = { language: 'en', theme: 'dark' } as const;
    expect(appearanceIn(windowWith(['zh'], false), chosen)).toEqual(chosen);
  });
});
