// What sentences does a pasted refusal consist of, free of markup, numbering and ways of writing?

/** One sentence: as it stood there, and the form that is read. */
export interface Sentence {
  readonly text: string;
  /** Simplified characters, lower case, no blanks, digits as `#`. */
  readonly plain: string;
  /** Four-digit codes of the administrations' system that stand in it. */
  readonly codes: readonly string[];
}

const LONGEST_TEXT = 30_000;
const LONGEST_SENTENCE = 240;

const BLOCK = /<\s*\/?\s*(?:br|p|div|li|ul|ol|tr|td|th|table|h\d|section)\b[^>]*>/giu;
const HIDDEN = /<\s*(script|style)\b[\s\S]*?<\s*\/\s*\1\s*>/giu;
const TAG = /<\/?[a-z!][^>]{0,2000}>/giu;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  middot: '·',
};

/** A number, letter or sign that opens an item of a list. */
const ITEM =
  /(^|[\s。;:,!?])(?:[0-9]{1,2}[、)]|[0-9]{1,2}\.(?![0-9])|[一二三四五六七八九十]{1,3}[、)]|(?:第[一二三四五六七八九十]|其[一二三])[,、:])/gu;
const BRACKETED = /\((?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})\)/gu;
const CIRCLED = /[\u2460-\u2473\u2776-\u277f●■◆▪•]/gu;
const CODE =
  /(?:(?:返回码|错误码|错误代码|结果码|状态码|返回代码|代码|code|err(?:or)?)[^0-9a-z]{0,4}|[([【<]|^\s*)([0-9]{4})(?![0-9.])(?=$|[^年0-9])/giu;

/** The sentences of a refusal, in their order; `simple` writes traditional characters as simplified ones. */
export function sentencesOf(refusal: string, simple: (text: string) => string): readonly Sentence[] {
  const text = withoutMarkup(refusal.slice(0, LONGEST_TEXT)).replace(CIRCLED, '\n').normalize('NFKC');
  return simple(text)
    .replace(BRACKETED, '\n')
    .replace(ITEM, '$1\n')
    .split(/[\n\r。;!?！？；]+/u)
    .flatMap(cut)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .map((sentence) => ({ text: sentence, plain: plainOf(sentence), codes: codesIn(sentence) }));
}

function withoutMarkup(text: string): string {
  return text
    .replace(HIDDEN, ' ')
    .replace(BLOCK, '\n')
    .replace(TAG, '')
    .replace(/&#(x?)([0-9a-f]{1,6});/giu, (_, hex: string, code: string) =>
      characterOf(Number.parseInt(code, hex === '' ? 10 : 16)),
    )
    .replace(/&([a-z]{2,6});/giu, (all, name: string) => ENTITIES[name.toLowerCase()] ?? all);
}

const characterOf = (code: number): string =>
  code > 31 && code < 0x11_00_00 ? String.fromCodePoint(code) : ' ';

/** Writes each character of the first list as the one at the same place of the second. */
export function simplifierOf(traditional: string, simplified: string): (text: string) => string {
  const targets = [...simplified];
  const table = new Map([...traditional].map((from, at) => [from, targets[at] ?? from]));
  return (text) => [...text].map((character) => table.get(character) ?? character).join('');
}

/** A sentence without any full stop is read in pieces: what stands far apart does not belong together. */
function cut(sentence: string): readonly string[] {
  if (sentence.length <= LONGEST_SENTENCE) return [sentence];
  const pieces: string[] = [];
  let piece = '';
  for (const clause of sentence.split(/(?<=[,、])/u)) {
    if (piece.length + clause.length > LONGEST_SENTENCE && piece !== '') {
      pieces.push(piece);
      piece = '';
    }
    piece += clause;
  }
  pieces.push(piece);
  return pieces.flatMap((long) => long.match(new RegExp(`[\\s\\S]{1,${LONGEST_SENTENCE}}`, 'gu')) ?? []);
}

/** Numbers before a unit say the same whatever their figure: `3个月`, `三个月`. */
function plainOf(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/\s+/gu, '')
    .replace(/[“”"'‘’「」『』《》*]/gu, '')
    .replace(/[0-9]+/gu, '#')
    .replace(/[二两三四五六七八九十百]+(?=(?:个|天|日|周岁|岁|字|次|家|汉字|小时|工作日|月|年))/gu, '#');
}

const codesIn = (sentence: string): readonly string[] =>
  [...sentence.matchAll(CODE)].map(([, code = '']) => code);
