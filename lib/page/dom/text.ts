// How are texts of a page compared? Ignoring width, case, punctuation and spaces, and only up to the length of a label.

/** No text of a page is examined beyond this length, because patterns over long texts would slow the page down. */
export const TEXT_LIMIT = 100;

/** Texts of ASCII, common Chinese characters and their punctuation; no character of Unicode's class So, which may be an icon. */
const COMMON =
  /^[\0-\u00a5\u00a7\u00a8\u2010-\u2027\u3000-\u3003\u3008-\u3011\u3014-\u301f\u4e00-\u9fff\uff01-\uff0f\uff1a-\uff20]*$/u;
const COMMON_LETTER = /[0-9A-Za-z\u4e00-\u9fff]/u;

/** Does the text consist only of common characters, none of them a letter in another width? */
export const isCommon = (text: string): boolean => COMMON.test(text);

// a class of all letters of the world takes a browser most of a millisecond at its first use, so it is applied only to a text
// with other than common characters

/** Does the text contain a letter or a digit of any script? */
export const hasLetter = (text: string): boolean =>
  COMMON_LETTER.test(text) || (!COMMON.test(text) && /[\p{L}\p{N}]/u.test(text));

/** Without invisible characters: zero-width ones and marks of the writing direction. */
const withoutUnseen = (text: string): string => (COMMON.test(text) ? text : text.replace(/\p{Cf}/gu, ''));

/** Only letters, digits and the characters that distinguish two labels. */
const withoutMarks = (text: string): string =>
  COMMON.test(text)
    ? text.replace(/[^0-9A-Za-z\u4e00-\u9fff+/#]/gu, '')
    : text.replace(/[^\p{L}\p{N}+/#]/gu, '');

const EDGE_MARKS = /^[\s*＊:：?？•·]+|[\s*＊:：?？]+$/gu;
/** Characters that many pages draw as icons before or behind words: an i in a circle, a camera, the cross that removes a choice, those of fonts of icons. */
const EDGE_ICONS = /^(?:[\s\p{So}\p{Co}ℹ×]|\ufe0f)+|(?:[\s\p{So}\p{Co}ℹ×]|\ufe0f)+$/gu;

/** Words without the icons at their ends; a text of icons alone is kept. */
function withoutIcons(text: string): string {
  if (COMMON.test(text)) return text;
  const plain = text.replace(EDGE_ICONS, '');
  return hasLetter(plain) ? plain : text;
}

/** Letters, digits and common Chinese characters, in words with one space between them. */
const PLAIN = /^[0-9A-Za-z\u4e00-\u9fff]+(?: [0-9A-Za-z\u4e00-\u9fff]+)*$/u;

/** A text of a page as people read it: one line, without invisible characters, and without required stars, colons and icons at its ends. */
export function tidy(text: string): string {
  if (text === '' || (text.length <= TEXT_LIMIT && PLAIN.test(text))) return text; // a shortcut for most texts
  const line = withoutUnseen(text.slice(0, TEXT_LIMIT * 4)).replace(/\s+/gu, ' ');
  return withoutIcons(line.replace(EDGE_MARKS, '')).replace(EDGE_MARKS, '').slice(0, TEXT_LIMIT);
}

/** A text in half width and lower case with only its letters, digits and the characters that distinguish two labels. */
export function reduced(text: string, simplify: (text: string) => string): string {
  const plain = simplify(text.slice(0, TEXT_LIMIT * 4).normalize('NFKC')).toLowerCase();
  return withoutMarks(plain).slice(0, TEXT_LIMIT);
}

/** A value in the form in which values are compared: half width, without spaces; punctuation inside it counts. */
export function normalValue(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** The things that an option names together, each alone: 企业/个体户, 居民身份证或户口簿; empty when it names only one. */
export function namedTogether(text: string): readonly string[] {
  const parts = withoutBrackets(text).split(/\s*(?:[/／、|｜]|或者?)\s*/u);
  return parts.length > 1 ? parts.filter((part) => part.length > 1) : [];
}

/** The words of an option without what is in brackets: 营业执照（个人或企业） is compared as 营业执照. */
export function withoutBrackets(text: string): string {
  return text.replace(/[(（[【][^)）\]】]*[)）\]】]/gu, '');
}

const CODE = /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9._-]{5,}$/u;
const NO_CODE = /[^A-Za-z0-9._-]+/u;

/** Does the text contain this code as a whole word? An option may show an instance's id beside its region. */
export function carries(text: string, code: string): boolean {
  if (!CODE.test(code)) return false;
  return text
    .normalize('NFKC')
    .split(NO_CODE)
    .some((word) => word.replace(/[.-]+$/u, '') === code);
}

/** A number for a text, the same in every document: FNV-1a. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** A short name for a text: its number in base 36. */
export const shortHash = (text: string): string => hashOf(text).toString(36);

/** Splits several choices that are shown as one text. */
export const splitChoices = (text: string): string[] =>
  text.split(/\s*[,，、;；]\s*/u).filter((name) => name !== '');

/** Words without this ending; unchanged when they do not end so, or consist of nothing else. */
export const withoutEnd = (words: string, end: string): string =>
  (end !== '' && words.endsWith(end) && tidy(words.slice(0, -end.length))) || words;
