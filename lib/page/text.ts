// How are texts of a page compared? Width, case, marks and spaces aside, and never longer than a label may be.

/** No text of a page is looked at beyond this length: patterns over long texts cost the page its speed. */
export const TEXT_LIMIT = 100;

const EDGE_MARKS = /^[\s*＊:：?？•·]+|[\s*＊:：?？]+$/gu;

/** A page text as people read it: one line, without required stars and colons at its ends. */
export function tidy(text: string): string {
  return text
    .slice(0, TEXT_LIMIT * 4)
    .replace(/\s+/gu, ' ')
    .replace(EDGE_MARKS, '')
    .slice(0, TEXT_LIMIT);
}

/** A label or option reduced to what identifies it: half width, lower case, letters and digits only. */
export function normal(text: string): string {
  return text
    .slice(0, TEXT_LIMIT * 4)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+/#]/gu, '')
    .slice(0, TEXT_LIMIT);
}

/** A value reduced to what identifies it: half width and without spaces; marks inside it count. */
export function normalValue(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
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

/** A short name for a text, the same in every document: FNV-1a in base 36. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** Several choices shown as one text. */
export const splitChoices = (text: string): string[] =>
  text.split(/\s*[,，、;；]\s*/u).filter((name) => name !== '');
