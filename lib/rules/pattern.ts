// How is a pattern from a pack matched? Only by RE2: its time grows with the text, never with the cunning of the pattern.
import { RE2JS } from 're2js';

export const PATTERN_LENGTH = 200;
/** Longer texts are not matched: whoever put them into a fact did not mean a name or a number. */
export const MATCHED_LENGTH = 10_000;

const compiled = new Map<string, RE2JS | null>();

function compile(pattern: string): RE2JS | null {
  if (pattern === '' || pattern.length > PATTERN_LENGTH) return null;
  try {
    return RE2JS.compile(RE2JS.translateRegExp(pattern.replaceAll('\\p{Script=', '\\p{'))); // RE2 names scripts so
  } catch {
    return null; // look-around, back-references and bad syntax: RE2 says no by itself
  }
}

/** The compiled pattern, or null when it is too long or RE2 does not accept it. */
export function compilePattern(pattern: string): RE2JS | null {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const fresh = compile(pattern);
  if (compiled.size > 1000) compiled.clear();
  compiled.set(pattern, fresh);
  return fresh;
}
