// What sentences does a pasted refusal consist of, free of markup, numbering and ways of writing?

/** One sentence: as it stood there, and the form that is read. */
export interface Sentence {
  readonly text: string;
  /** Simplified characters, lower case, blanks only between words in Latin letters, digits as `#`. */
  readonly plain: string;
  /** Four-digit codes of the administrations' system that stand in it. */
  readonly codes: readonly string[];
  /** It is an item of a list. */
  readonly listed: boolean;
  /** The sentences of one row stand side by side, parted by no more than semicolons. */
  readonly row: number;
  /** Its row is an item of a list. */
  readonly inList: boolean;
  /** A "but" follows: it is the background of what comes next. */
  readonly conceded: boolean;
  /** It ends with a question mark. */
  readonly asked: boolean;
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

/** A number, letter or sign that opens an item of a list; not the minutes of a time: "10:20、15:40". */
const ITEM =
  /(^|[\s。;:,!?])(?<![0-9]:)(?:[0-9]{1,2}[、)]|[0-9]{1,2}\.(?![0-9])|[一二三四五六七八九十]{1,3}[、)]|(?:第[一二三四五六七八九十]|其[一二三])[,、:]|[a-hA-H]\)|[甲乙丙丁戊己]、(?![甲乙丙丁戊己])|[一二三四五](?:是|要|须|则))/gu;

/** "1 … 2 …": figures that stand alone before Chinese words, where both of the first two are there; `3 个月` is no item. */
const BARE_ITEM =
  /(^|[\s。;:,!?])0?[1-9]\s+(?=\p{Script=Han})(?![个天日年月次家位条项处点份张种字人台组级周小元])/gu;
const BARE_ITEMS = /(?:^|[\s。;:,!?])0?1\s+\p{Script=Han}[\s\S]*[\s。;:,!?]0?2\s+\p{Script=Han}/u;
/** A dash, a dot or a cross at the start of a line, "reason one:", "one " in Chinese, "1/", "#1", "a." or "site1 —": items where more than one line has it. */
const LINE_ITEM =
  /^[ \t]*(?:[-–—·*×✗✘]+[ \t]*(?=\p{Script=Han}|[a-z])|(?:原因|问题|事项)[一二三四五六1-6][:：、]|[一二三四五六七八九][ \t]+(?=\p{Script=Han})|#[1-9][ \t]+|[1-9]\/[ \t]*(?![0-9])|[a-h]\.[ \t]*(?=[^\s])|(?:[a-z]{1,8}|\p{Script=Han}{1,2})-?[1-9][ \t]*(?:[:：](?![0-9])|[–—]{1,2})[ \t]*|\[[1-9]\][ \t]*)/gimu;

/** "First it is … then second it is …": matters counted aloud, often without any mark between them. */
const COUNTED =
  /(?:然后|还有)?第[一二三四五六][个条点](?:呢|嘛|呀)?[,，、:：]?(?:(?:就|那)?是|(?=[你您说]))/gu;

/** "Two things: one the address …, one the phone …", to the end of its sentence. */
const PAIRED =
  /(?<=[两俩二三几2-4][个件处点条]?(?:事|问题|地方|原因|毛病)[^,，:：。;；\n]{0,6})[,，:：]\s*一[个件处点条是][^。!！?？\n]*/gu;
const ONE_OF_PAIR = /[,，:：;；]\s*(?:另|还有|再)?一[个件处点条](?:是|就是|呢)?[,，:：]?/gu;

/** The text with each matter that is counted aloud as an item of a list. */
export const countedAsList = (text: string): string =>
  text.replace(COUNTED, '\n1、').replace(PAIRED, pairAsList);

const pairAsList = (pair: string): string =>
  (pair.match(ONE_OF_PAIR)?.length ?? 0) > 1 ? pair.replace(ONE_OF_PAIR, '\n1、') : pair;

/** A row of a table that is drawn with bars: "| seal | not passed | that of a branch |". */
const TABLE_ROW = /^[ \t]*\|[ \t]*([^|\n]*?)[ \t]*\|([^\n]*)\|[ \t]*$/gmu;

const NO_WORDS = /^[-–—:]*$/u;

/** The row as a sentence: what it is about stands before a colon; nothing of a line of dashes. */
function rowAsSentence(_: string, first: string, rest: string): string {
  const cells = rest.split('|').map((cell) => cell.trim());
  return NO_WORDS.test(first) ? '' : `${first}:${cells.filter((cell) => !NO_WORDS.test(cell)).join(',')}`;
}

/** What stands in brackets is one sentence with what is around it, whatever parts it within. */
const IN_BRACKETS = /\([^()\n]*\)/gu;

/** A line of its own that heads numbered items in another way than they are numbered: "二、APP信息" over "4. …". */
const BARE_HEADING =
  /^[ \t]*[一二三四五六七八九十]{1,3}[、.][ \t]*([^\n。;,:、!?]{1,16})[ \t]*\n(?=\s*(?:[0-9]{1,2}[、).]|\((?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})\)|•))/gmu;

/** Stands before each item when the text is cut into sentences. */
const BULLET = '•';

/** Stands behind what a "but" follows. */
const CONCEDED = '\u0001';

/** Stands behind what a question mark ends. */
const ASKED = '\u0002';
const CONTRAST = /[,，]\s*(?=但|不过|可是|然而|只是|就是|唯独|唯一|可惜|只不过|偏偏|就差|只差)/gu;
const BRACKETED = /\((?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}|[a-h]|[甲乙丙丁戊己])\)/gu;
const CIRCLED = /[\u2460-\u2473\u2776-\u277f●■◆▪•]/gu;

/** The end of a sentence, or a word that begins the next matter. */
const END =
  /[\n\r。;!?！？；]+|\s[/|]\s|\|(?=\p{Script=Han})|(?<=[a-z])\.(?=\s+[A-Z])|(?<=[a-z]{3})\.(?=\s+[a-z])|[,，](?=另外|而且|此外|并且|同时|以及|且|其次|再者|还有)|、(?=[没未缺无])|(?<=[^,，、:：\n】•]{8})、(?=[^,，、]{7})(?![^()]{0,20}\))/u;

const PIECE_OR_END = new RegExp(`(${END.source})`, 'u');
const ROW_END = /[。!?！？]|^[\n\r]+$/u;

/** "Field: X. What is wrong: Y": the field belongs to what is said of it. */
const FIELD = /((?:问题|驳回|退回|不合格)(?:字段|模块|项|栏目)[:：][^。;；|\n\r]{1,40})[。;；|\n\r]+\s*/gu;

/** "Not A but B": what is denied is no reason. */
const DENIED =
  /(^|[,:])(?:倒?(?:不是|并非)|[没未]有?说)[^,:]+,(?=(?:而|主要|就)?是)|(^|[,:])(?:也|都|并|倒)?不是[^,:]{1,12}(?:的问题|的事)(?=[,:]|$)/gu;
const CODE =
  /(?:(?:返回码?|错误码|错误代码|结果码|状态码|返回代码|代码|code|err(?:or)?)[^0-9a-z]{0,4}|[([【<]|^\s*)([0-9]{4})(?![0-9.])(?=$|[^年0-9])/giu;

/** The sentences of a refusal, in their order; `simple` writes traditional characters as simplified ones. */
export function sentencesOf(refusal: string, simple: (text: string) => string): readonly Sentence[] {
  const whole = withoutMarkup(refusal.slice(0, LONGEST_TEXT))
    .replace(CIRCLED, `\n${BULLET}`)
    .normalize('NFKC');
  const marked = simple(whole)
    .replace(TABLE_ROW, rowAsSentence)
    .replace(IN_BRACKETS, (bracket) => bracket.replace(/[;。]/gu, ','))
    .replace(BARE_HEADING, '\n$1:\n')
    .replace(BRACKETED, `\n${BULLET}`)
    .replace(ITEM, `$1\n${BULLET}`)
    .replace(/^[\s\S]*$/u, bareItemsMarked)
    .replace(/^[\s\S]*$/u, lineItemsMarked)
    .replace(FIELD, '$1,')
    .replace(CONTRAST, `${CONCEDED}\n`)
    .replace(/\?+/gu, `${ASKED}\n`);
  return rowsIn(marked).flatMap((pieces, row) =>
    pieces
      .flatMap(cut)
      .map((piece) => ({ piece, text: withoutMarks(piece).trim() }))
      .filter(({ text }) => text !== '')
      .map(({ piece, text }) => ({
        text,
        plain: plainOf(text),
        codes: codesIn(text),
        listed: piece.includes(BULLET),
        row,
        inList: pieces.some((one) => one.includes(BULLET)),
        conceded: piece.includes(CONCEDED),
        asked: piece.includes(ASKED),
      })),
  );
}

/** The pieces of a text in rows: a full stop, the end of a line without a semicolon or the next item of a list ends one. */
function rowsIn(marked: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let goesOn = false;
  marked.split(PIECE_OR_END).forEach((piece, at) => {
    if (at % 2 === 1) goesOn = goesOn || !ROW_END.test(piece);
    else if (goesOn && !piece.startsWith(BULLET)) rows.at(-1)?.push(piece);
    else rows.push([piece]);
    if (at % 2 === 0) goesOn = piece.endsWith(CONCEDED);
  });
  return rows;
}

const bareItemsMarked = (text: string): string =>
  BARE_ITEMS.test(text) ? text.replace(BARE_ITEM, `$1\n${BULLET}`) : text;

const lineItemsMarked = (text: string): string =>
  (text.match(LINE_ITEM)?.length ?? 0) > 1 ? text.replace(LINE_ITEM, BULLET) : text;

const withoutMarks = (piece: string): string =>
  [BULLET, CONCEDED, ASKED].reduce((left, mark) => left.replaceAll(mark, ''), piece);

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

/** Finds any of the words, in the order of the list; null of no words. */
export function anyOf(words: readonly string[]): RegExp | null {
  return words.length === 0 ? null : new RegExp(words.map(escaped).join('|'), 'gu');
}

/** The word as a pattern finds it, its signs being no signs of the pattern. */
export const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/** Writes words that are often mistyped as they were meant. */
export function correctorOf(mistyped: Readonly<Record<string, string>>): (text: string) => string {
  const meant = new Map(Object.entries(mistyped));
  const any = anyOf([...meant.keys()]);
  return (text) => (any === null ? text : text.replace(any, (word) => meant.get(word) ?? word));
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

/** The name of a site or an app, quoted behind the word for it: what it is called is no word of the refusal. */
const NAME_QUOTED =
  /((?:网站|站点|app|应用|软件|小程序|快应用|服务)(?:的)?(?:备案)?(?:名称|名字|名))[:：]?[“"‘「『《【][^“”"‘’「」『』《》【】\n]{1,40}[”"’」』》】]/giu;

/** The sentence read without names that are only quoted in it; as it stood there it keeps them. */
export function withoutQuotedNames(sentence: Sentence): Sentence {
  const left = sentence.text.replace(NAME_QUOTED, '$1');
  return left === sentence.text ? sentence : { ...sentence, plain: plainOf(left) };
}

/** Numbers before a unit say the same whatever their figure: `3个月`, `三个月`; a time of day is one number, since a colon parts clauses. */
function plainOf(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/(?<=[a-z])\.$/u, '')
    .replace(/(?<![a-z])\s+|\s+(?![a-z])/gu, '')
    .replace(/[“”"'‘’「」『』《》*]/gu, '')
    .replace(/(?<![0-9:])[0-9]{1,2}:[0-9]{2}(?![0-9:])/gu, '#')
    .replace(/[0-9]+/gu, '#')
    .replace(DENIED, '$1$2')
    .replace(/[二两三四五六七八九十百]+(?=(?:个|位|天|日|周岁|岁|字|次|家|汉字|小时|工作日|月|年))/gu, '#');
}

const codesIn = (sentence: string): readonly string[] =>
  [...sentence.matchAll(CODE)].map(([, code = '']) => code);
