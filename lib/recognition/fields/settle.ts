// Which value counts when a paper was read twice? If they differ, the one that passes its checks, else the surer one; it is marked.
import { type Kind, type KindField, namesPerson, type Shape } from '../kinds/kinds';
import { lacksDigit } from './days';
import { type Extraction, valuesAs } from './extract';
import { isOfLists } from './office-check';
import { hasPersonNumber, saidByNumber } from './proved-by-number';
import { isRareSeenTwice } from './rare-signs';
import { withRegionChecked } from './region-check';
import { PROVED } from './shapes';
import { lackOfThin } from './thin-signs';
import type { Doubt, Field, Value } from './value';

/** A paper as all its readings together give it. */
export interface Paper {
  readonly kind: Kind | null;
  readonly fields: readonly Field[];
  readonly missing: readonly string[];
}

/** The paper by the first reading alone, shown while the second one runs. */
export function settleOne(first: Extraction): Paper {
  const fields = first.values.map((value): Field => ({ ...value, others: [] }));
  return withChecks({ kind: first.kind, missing: first.missing, fields });
}

/** The paper with its fields checked against each other. */
function withChecks({ kind, fields, missing }: Paper): Paper {
  return { kind, missing, fields: withRegionChecked(kind, crossChecked(kind, fields)) };
}

/** Combines the readings of a paper; in `wider` its persons' names were read in larger boxes. */
export function settle(first: Extraction, second: Extraction, wider: Extraction | null = null): Paper {
  const paper = settleBoth(first, second);
  const names = (paper.kind?.fields ?? []).filter(namesPerson);
  const readings = [first, second, ...(wider === null ? [] : [wider])];
  const fields = paper.fields.map((field) => {
    if (!names.some(({ id }) => id === field.field)) return besideGlare(field, paper.kind, wider);
    const values = readings.flatMap((one) => one.values.find((value) => value.field === field.field) ?? []);
    const other = wider?.values.find((value) => value.field === field.field);
    return surelyNamed(other === undefined ? field : withWider(field, other), values);
  });
  return { ...paper, fields };
}

/** A value of these shapes shows by itself that nothing of it is missing; the scope is never compared. */
const WHOLE: ReadonlySet<Shape> = new Set([...PROVED, 'day', 'term', 'sex', 'ethnicity', 'scope']);

/** Where glare stands at an end of the value, a part of it may be missing. */
function besideGlare(field: Field, kind: Kind | null, wider: Extraction | null): Field {
  const shape = kind?.fields.find(({ id }) => id === field.field)?.shape;
  const seen = wider?.values.find((value) => value.field === field.field);
  const isBurnt = seen?.glyphs.some(({ line }) => wider?.sheet.reading.lines[line]?.isBurnt === true);
  return isBurnt === true && shape !== undefined && !WHOLE.has(shape) ? withDoubt(field, 'hole') : field;
}

const SURE_NAME = 0.98;
const LONGEST_NAME = 4; // characters; a longer name is an organisation

/**
 * The recogniser replaces a character that it does not know by one that looks alike, often confidently. A person's name
 * therefore counts as sure only when every reading is sure of every character, and no two of them see the same rare one
 * behind it.
 */
function surelyNamed(field: Field, readings: readonly Value[]): Field {
  const isSure =
    readings.every(({ confidence }) => confidence >= SURE_NAME) &&
    !isRareSeenTwice(readings.map(({ glyphs }) => glyphs));
  return isSure || field.value.length > LONGEST_NAME ? field : withDoubt(field, 'unsure');
}

/** When the larger box gave a longer name, that one counts; any other difference is a doubt. */
function withWider(field: Field, wider: Value): Field {
  if (sameText(field.value, wider.value)) return field;
  const isLonger = wider.value.startsWith(field.value) && wider.confidence > 0.5;
  const [taken, left] = isLonger ? [wider, field] : [field, wider];
  const others = [left.value, ...field.others.filter((one) => one !== left.value && one !== taken.value)];
  return withDoubt({ ...field, value: taken.value, glyphs: taken.glyphs, others }, 'wider-differs');
}

/** A reading taken as the kind that the other reading found: two kinds look alike, and only one reading got the field that distinguishes them. */
function alikeAs(own: Extraction, other: Extraction): Extraction {
  const isAlike = own.kind !== null && other.kind?.like?.kind === own.kind.id;
  return isAlike ? { ...own, kind: other.kind, values: valuesAs(own.kind, other.kind, own.values) } : own;
}

function settleBoth(one: Extraction, other: Extraction): Paper {
  const [first, second] = [alikeAs(one, other), alikeAs(other, one)];
  const kind = first.kind ?? second.kind;
  if (first.kind === null || second.kind === null || first.kind.id !== second.kind.id) {
    const own = first.kind === null ? second : first;
    const fields = own.values.map((value): Field => ({ ...withDoubt(value, 'one-reading'), others: [] }));
    return withChecks({ kind, missing: own.missing, fields });
  }
  const ids = [
    ...new Set([
      ...first.kind.fields.map(({ id }) => id),
      ...[...first.values, ...second.values].map(({ field }) => field),
    ]),
  ];
  const fields = ids.flatMap((id) => {
    const own = first.values.find(({ field }) => field === id);
    const told = first.kind?.fields.find((field) => field.id === id);
    // the second reading leaves the long scope out
    if (told?.shape === 'scope' && own !== undefined) return [{ ...own, others: [] }];
    const settled = settleField(
      own,
      second.values.find(({ field }) => field === id),
      told,
    );
    return settled === null ? [] : [settled];
  });
  const missing = first.missing.filter((id) => second.missing.includes(id));
  return withChecks({ kind, missing, fields });
}

/** The length of these is known, so that the longer reading is not the better one. */
const NUMBERS: ReadonlySet<Shape> = new Set([...PROVED, 'permit-number', 'passport-number', 'day', 'term']);

const ONE_IS_ENOUGH = 0.97; // a value read only once is not marked when all its characters are this sure

function settleField(
  one: Value | undefined,
  other: Value | undefined,
  told: KindField | undefined,
): Field | null {
  if (one === undefined || other === undefined) {
    const only = one ?? other;
    if (only === undefined) return null;
    const isProved = told !== undefined && PROVED.has(told.shape) && only.doubts.length === 0;
    const isSure = isProved || only.confidence >= ONE_IS_ENOUGH;
    return { ...(isSure ? only : withDoubt(only, 'one-reading')), others: [] };
  }
  const [better, worse] = isBetter(one, other) ? [one, other] : [other, one];
  if (sameText(one.value, other.value)) {
    // both readings agree: a doubt of only one is settled by the other, except for what one of them saw besides the value
    const doubts = [...new Set([...better.doubts, ...worse.doubts])].filter(
      (doubt) => SEEN_ONCE.has(doubt) || (better.doubts.includes(doubt) && worse.doubts.includes(doubt)),
    );
    return { ...better, doubts, others: [] };
  }
  const whole = told?.shape === 'day' ? wholeDay(one, other) : null;
  if (whole !== null) return whole;
  const full = told !== undefined && NUMBERS.has(told.shape) ? null : lackOfThin(one, other);
  if (full !== null) return { ...withDoubt(full.whole, 'readings-differ'), others: [full.cut.value] };
  const isListed = ({ value, doubts }: Value) => doubts.length === 0 && isOfLists(value, told?.ends ?? []);
  const isDecided = isListed(better) && !isListed(worse); // a value that is in the lists as a whole did not arise by chance
  return { ...(isDecided ? better : withDoubt(better, 'readings-differ')), others: [worse.value] };
}

/** The day with all its digits when the other reading lost one of them; what that one says otherwise is no doubt. */
function wholeDay(one: Value, other: Value): Field | null {
  const [whole, cut] = lacksDigit(one.shown, other.shown) ? [other, one] : [one, other];
  const isSure = whole.confidence >= ONE_IS_ENOUGH && whole.doubts.length === 0;
  return isSure && lacksDigit(cut.shown, whole.shown) ? { ...whole, others: [cut.value] } : null;
}

function sameText(one: string, other: string): boolean {
  const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');
  return plain(one) === plain(other);
}

/** Doubts that count even when only one reading has them. */
const SEEN_ONCE: ReadonlySet<Doubt> = new Set(['hole', 'two-papers']);

/** The value with fewer failed checks is better, then the one whose least sure character is surer. */
function isBetter(one: Value, other: Value): boolean {
  const faults = ({ doubts }: Value) => doubts.filter((doubt) => doubt !== 'unsure').length;
  if (faults(one) !== faults(other)) return faults(one) < faults(other);
  return one.confidence >= other.confidence;
}

function withDoubt<T extends Value>(value: T, doubt: Doubt): T {
  return value.doubts.includes(doubt) ? value : { ...value, doubts: [...value.doubts, doubt] };
}

/** Birth and sex are in a person's number too: equal values are confirmed, different ones are replaced by the number's. */
function crossChecked(kind: Kind | null, fields: readonly Field[]): readonly Field[] {
  const number = fields.find(({ field }) => field === 'number');
  if (!hasPersonNumber(kind) || number === undefined || number.doubts.some((doubt) => doubt !== 'mended'))
    return fields;
  const said = saidByNumber(number.value);
  const isMended = number.doubts.length > 0;
  const proved = fields.map((field): Field => {
    const wanted = said[field.field];
    if (wanted === undefined) return field;
    if (field.value === wanted) return { ...field, doubts: [], confidence: 1 };
    const others = [field.value, ...field.others].filter((other) => other !== '');
    return { ...withDoubt({ ...field, value: wanted }, 'number-differs'), others };
  });
  const absent = Object.entries(said).filter(([id]) => !fields.some(({ field }) => field === id));
  return [
    ...proved,
    ...absent.map(
      ([id, derived]): Field => ({
        field: id,
        value: derived,
        shown: derived,
        glyphs: [],
        confidence: 1,
        doubts: isMended ? ['mended'] : [],
        others: [],
      }),
    ),
  ];
}
