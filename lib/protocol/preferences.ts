// What did the person choose for language, theme and purpose, and where did they put the pill?

import type { Language } from './language';
import { type PillPlace, parsePills } from './pill-place';

/** The key under which the preferences are stored; no client data is among them. */
export const PREFERENCES = 'preferences';

/** Whether the person files for themselves, or as an agency for its clients. */
export type Purpose = 'self' | 'agency';

export interface Preferences {
  readonly language: 'auto' | Language;
  readonly theme: 'auto' | 'light' | 'dark';
  /** For whom the person files; absent until they have said so. */
  readonly purpose?: Purpose;
  /** Where the pill is, by portal; absent where nobody moved it. */
  readonly pills?: Readonly<Record<string, PillPlace>>;
}

const languages: readonly Preferences['language'][] = ['auto', 'zh', 'en'];
const purposes: readonly Purpose[] = ['self', 'agency'];
const themes: readonly Preferences['theme'][] = ['auto', 'light', 'dark'];

/** Parses stored preferences; an invalid value counts as `auto`. */
export function parsePreferences(stored: unknown): Preferences {
  const value: object = typeof stored === 'object' && stored !== null ? stored : {};
  const language = 'language' in value ? languages.find((one) => one === value.language) : undefined;
  const theme = 'theme' in value ? themes.find((one) => one === value.theme) : undefined;
  const purpose = 'purpose' in value ? purposes.find((one) => one === value.purpose) : undefined;
  const pills = 'pills' in value ? parsePills(value.pills) : {};
  return {
    language: language ?? 'auto',
    theme: theme ?? 'auto',
    ...(purpose === undefined ? {} : { purpose }),
    ...(Object.keys(pills).length > 0 ? { pills } : {}),
  };
}
