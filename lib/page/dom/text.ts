// How are texts of a page compared? Width, case, marks and spaces aside, and never longer than a label may be.

/** No text of a page is looked at beyond this length: patterns over long texts cost the page its speed. */
export const TEXT_LIMIT = 100;

/** Texts of plain ASCII, common Chinese signs and their punctuation; no sign of Unicode's class So, which may be an icon. */
const COMMON =
  /^[\0-\u00a5\u00a7\u00a8\u2010-\u2027\u3000-\u3003\u3008-\u3011\u3014-\u301f\u4e00-\u9fff\uff01-\uff0f\uff1a-\uff20]*$/u;
const COMMON_LETTER = /[0-9A-Za-z\u4e00-\u9fff]/u;

/** Is it a text of common signs, of which no letter has another form of full or half width? */
export const isCommon = (text: string): boolean => COMMON.test(text);

// a class of all letters of the world takes a browser most of a millisecond before its first answer, so only a text
// that is not common is asked by one

/** Has the text a letter or a digit of any script? */
export const hasLetter = (text: string): boolean =>
  COMMON_LETTER.test(text) || (!COMMON.test(text) && /[\p{L}\p{N}]/u.test(text));

/** Without what nobody sees: zero width, and the marks of a writing direction. */
const withoutUnseen = (text: string): string => (COMMON.test(text) ? text : text.replace(/\p{Cf}/gu, ''));

/** Letters, digits and the signs that tell two labels apart. */
const withoutMarks = (text: string): string =>
  COMMON.test(text)
    ? text.replace(/[^0-9A-Za-z\u4e00-\u9fff+/#]/gu, '')
    : text.replace(/[^\p{L}\p{N}+/#]/gu, '');

const EDGE_MARKS = /^[\s*＊:：?？•·]+|[\s*＊:：?？]+$/gu;
/** What many pages draw as a letter of its own at an end of words: an i in a circle, a camera, the cross that takes a choice away. */
const EDGE_ICONS = /^(?:[\s\p{So}ℹ×]|\ufe0f)+|(?:[\s\p{So}ℹ×]|\ufe0f)+$/gu;

/** Words without the icons at their ends; a text of icons alone stays. */
function withoutIcons(text: string): string {
  if (COMMON.test(text)) return text;
  const plain = text.replace(EDGE_ICONS, '');
  return hasLetter(plain) ? plain : text;
}

/** A page text as people read it: one line, without signs nobody sees, and at its ends without required stars, colons and icons. */
export function tidy(text: string): string {
  if (text === '') return ''; // most of what is asked
  const line = withoutUnseen(text.slice(0, TEXT_LIMIT * 4)).replace(/\s+/gu, ' ');
  return withoutIcons(line.replace(EDGE_MARKS, '')).replace(EDGE_MARKS, '').slice(0, TEXT_LIMIT);
}

/** A text at half width, in lower case, with its letters, digits and the signs that tell two labels apart only. */
export function reduced(text: string, simplify: (text: string) => string): string {
  const plain = simplify(text.slice(0, TEXT_LIMIT * 4).normalize('NFKC')).toLowerCase();
  return withoutMarks(plain).slice(0, TEXT_LIMIT);
}

/** A value reduced to what identifies it: half width and without spaces; marks inside it count. */
export function normalValue(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** What an option names together, each by itself: 企业/个体户, 居民身份证或户口簿; none where it names one thing. */
export function namedTogether(text: string): readonly string[] {
  const parts = withoutBrackets(text).split(/\s*(?:[/／、|｜]|或者?)\s*/u);
  return parts.length > 1 ? parts.filter((part) => part.length > 1) : [];
}

/** An option's words without what stands in brackets: 营业执照（个人或企业） is asked for as 营业执照. */
export function withoutBrackets(text: string): string {
  return text.replace(/[(（[【][^)）\]】]*[)）\]】]/gu, '');
}

const CODE = /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9._-]{5,}$/u;
const NO_CODE = /[^A-Za-z0-9._-]+/u;

/** Does the text carry this code as one whole word? An instance's id stands in its option beside its place. */
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

/** Several choices shown as one text. */
export const splitChoices = (text: string): string[] =>
  text.split(/\s*[,，、;；]\s*/u).filter((name) => name !== '');

/** Words without those at their end; whole where they do not end so, or say nothing else. */
export const withoutEnd = (words: string, end: string): string =>
  (end !== '' && words.endsWith(end) && tidy(words.slice(0, -end.length))) || words;
