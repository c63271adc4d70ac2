// How is foreign text shown so that it cannot hide anything?

/** Control and format characters and line separators, but not tab and line feed. */
const INVISIBLE = /[[\p{Cc}\p{Cf}\u2028\u2029]--[\t\n]]/gv;

/** The text with control, zero-width and direction characters made visible, as ⟨U+202E⟩. */
export function plain(text: string): string {
  return text.replace(INVISIBLE, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `⟨U+${code}⟩`;
  });
}
