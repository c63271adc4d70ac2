// What does each operator say of a known value? Prepared once for what it compares with, then called for each profile.
import { byFirstCharacter } from './first-character';
import { isDay, isList, isOperand, isWords, type Operand, type Words } from './operand';
import type { FactValue, Operator } from './operator-names';
import { compilePattern, MATCHED_LENGTH } from './pattern';
import { FALSE, negate, TRUE, type Truth, truthOf, UNKNOWN } from './truth';

/** Tests a known value; UNKNOWN here means: these two cannot be compared, a fault of the rule or of the fact. */
export type Test = (have: FactValue) => Truth;
type Prepare = (want: Operand) => Test;

const cannotCompare: Test = () => UNKNOWN;
const not =
  (prepare: Prepare): Prepare =>
  (want) => {
    const test = prepare(want);
    return (have) => negate(test(have));
  };

const NONE: readonly string[] = [];

/** Of one value; a list equals nothing, so to ask is a fault unless one asks for none. */
const equal: Prepare = (want) => (have) =>
  have === want ? TRUE : isList(have) && want !== null ? UNKNOWN : FALSE;

const isIn: Prepare = (want) => {
  const members: readonly unknown[] = isList(want) ? want : NONE; // mostly a few: a set of them is looked up slower
  return (have) => (isList(have) ? UNKNOWN : truthOf(members.includes(have)));
};

/** Of a number; none is neither less nor more. */
const compareNumbers =
  (holds: (have: number, want: number) => boolean): Prepare =>
  (want) => {
    if (typeof want !== 'number') return cannotCompare;
    return (have) =>
      typeof have === 'number' ? truthOf(holds(have, want)) : have === null ? FALSE : UNKNOWN;
  };

const compareDays =
  (holds: (have: string, want: string) => boolean): Prepare =>
  (want) => {
    if (typeof want !== 'string') return cannotCompare;
    return (have) => (isDay(have) ? truthOf(holds(have, want)) : have === null ? FALSE : UNKNOWN);
  };

const between: Prepare = (want) => {
  const [low, high] = isList(want) ? want : [];
  if (typeof low === 'number' && typeof high === 'number')
    return compareNumbers((have) => low <= have && have <= high)(low);
  if (typeof low === 'string' && typeof high === 'string')
    return compareDays((have) => low <= have && have <= high)(low);
  return cannotCompare;
};

/** Of a list; none is the empty list. */
const ofList =
  (holds: (have: readonly unknown[], want: readonly unknown[]) => boolean): Prepare =>
  (want) => {
    const wanted = isList(want) ? want : [want];
    return (have) =>
      have === null ? truthOf(holds(NONE, wanted)) : isList(have) ? truthOf(holds(have, wanted)) : UNKNOWN;
  };
const contains = ofList((have, want) => have.includes(want[0]));

const isEmpty: Prepare = () => (have) =>
  truthOf(have === null || have === '' || (isList(have) && have.length === 0));

/** Of a text; none holds no words. */
const ofText =
  (holds: (have: string, want: Words) => boolean): Prepare =>
  (want) => {
    const words = wordsOf(want);
    return (have) =>
      typeof have === 'string' ? truthOf(holds(have, words)) : have === null ? FALSE : UNKNOWN;
  };

function wordsOf(want: Operand): Words {
  if (isWords(want)) return want;
  return { words: (isList(want) ? want : [want]).map(String), except: NONE };
}

/** An excepted word is blanked out before the words are looked for. */
const textContainsAny: Prepare = (want) => {
  const { words, except } = wordsOf(want);
  const holdsAny = words.length < MANY_WORDS ? anyOf(words) : anyOfMany(words);
  return ofText((have) => holdsAny(except.reduce((text, word) => text.replaceAll(word, ' '), have)))(want);
};

/** From so many words on, a short text is looked through faster than the words. */
const MANY_WORDS = 8;

const anyOf = (words: readonly string[]) => (text: string) => words.some((word) => text.includes(word));

/** Looks at each character of the text for the words that begin with it. */
function anyOfMany(words: readonly string[]): (text: string) => boolean {
  const byFirst = byFirstCharacter(words, (word) => word);
  const always = words.includes('');
  return (text) => {
    for (let at = 0; at < text.length; at += 1) {
      const begun = byFirst.get(text.charAt(at));
      if (begun?.some((word) => text.startsWith(word, at))) return true;
    }
    return always;
  };
}
const startsWithAny = ofText(
  (have, { words, except }) =>
    words.some((word) => have.startsWith(word)) && !except.some((word) => have.startsWith(word)),
);
const endsWithAny = ofText(
  (have, { words, except }) =>
    words.some((word) => have.endsWith(word)) && !except.some((word) => have.endsWith(word)),
);

const matches: Prepare = (want) => {
  const pattern = compilePattern(String(want));
  if (pattern === null) return cannotCompare;
  return (have) => {
    if (have === null) return FALSE;
    if (typeof have !== 'string' || have.length > MATCHED_LENGTH) return UNKNOWN;
    return truthOf(pattern.test(have));
  };
};

/** What an operator of texts has found in a text, in the order of the text: words, or the part that a pattern matches. */
export function wordsFound(operator: Operator, want: Operand, have: FactValue): readonly string[] {
  if (typeof have !== 'string') return NONE;
  if (operator === 'matches') return partMatched(String(want), have);
  const placeOf = WORD_PLACES[operator];
  if (placeOf === undefined) return NONE;
  const { words, except } = wordsOf(want);
  const text = except.reduce((rest, word) => rest.replaceAll(word, ' '), have);
  const found = words.flatMap((word) => {
    const at = word === '' ? -1 : placeOf(text, word);
    return at < 0 ? [] : [{ word, at }];
  });
  return found.toSorted((a, b) => a.at - b.at).map(({ word }) => word);
}

function partMatched(pattern: string, text: string): readonly string[] {
  const matcher = text.length > MATCHED_LENGTH ? undefined : compilePattern(pattern)?.matcher(text);
  const part = matcher?.find() ? matcher.group() : null;
  return part ? [part] : NONE;
}

const anywhere = (text: string, word: string): number => text.indexOf(word);

/** Where such an operator looks for a word; below zero where it is not. */
const WORD_PLACES: Readonly<Partial<Record<Operator, (text: string, word: string) => number>>> = {
  textContains: anywhere,
  textContainsAny: anywhere,
  startsWithAny: (text, word) => (text.startsWith(word) ? 0 : -1),
  endsWithAny: (text, word) => (text.endsWith(word) ? text.length - word.length : -1),
};

const PREPARE: Record<Operator, Prepare> = {
  equal,
  notEqual: not(equal),
  in: isIn,
  notIn: not(isIn),
  contains,
  doesNotContain: not(contains),
  lessThan: compareNumbers((have, want) => have < want),
  lessThanInclusive: compareNumbers((have, want) => have <= want),
  greaterThan: compareNumbers((have, want) => have > want),
  greaterThanInclusive: compareNumbers((have, want) => have >= want),
  between,
  before: compareDays((have, want) => have < want),
  onOrAfter: compareDays((have, want) => have >= want),
  includesAny: ofList((have, want) => want.some((item) => have.includes(item))),
  includesAll: ofList((have, want) => want.every((item) => have.includes(item))),
  subsetOf: ofList((have, want) => have.every((item) => want.includes(item))),
  isEmpty,
  textContains: textContainsAny,
  textContainsAny,
  startsWithAny,
  endsWithAny,
  matches,
};

const TAKES_LIST: ReadonlySet<Operator> = new Set(['in', 'notIn', 'includesAny', 'includesAll', 'subsetOf']);

/** The test of one leaf against what it compares with; a list known to be none is the empty list. */
export function prepareTest(operator: Operator, want: Operand | FactValue): Test {
  const wanted = want === null && TAKES_LIST.has(operator) ? [] : want;
  return isOperand(operator, wanted) ? PREPARE[operator](wanted) : cannotCompare;
}

/** Says why a value and what it is compared with do not go together. */
export function faultText(fact: string, operator: Operator, have: FactValue, want: unknown): string {
  return `${operator} cannot compare ${fact}, ${kindOf(have)}, with ${kindOf(want)}`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'none';
  return isList(value) ? 'a list' : isWords(value) ? 'words' : `a ${typeof value}`;
}
