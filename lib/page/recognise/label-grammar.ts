// What does a label mean, word by word? The owner of a field × the thing asked for × its attribute; a label with an unknown word means nothing.

import {
  ALSO_CALLED,
  CONDITION_BEFORE,
  EXAMPLES_BEFORE,
  HOLDER_TWICE,
  NUMBERED,
  QUESTION_AND_NAME,
  SECOND_FOR_EMERGENCY,
  STANDS_ON,
} from './label-frame';
import { type FieldGroup, keyOfTerms, type LabelReading, type Lexicon } from './lexicon';
import { BRACKETED, speaksOfAnotherThing } from './other-meaning';
import { readable, segmentsOf, type Word } from './word-segments';

const SCHEME = /https?:\/\/(?:www\.)?\s*$/iu;
/** Words in brackets that tell how to fill a field and are no part of its name. */
const CONDITION =
  /一致|相符|相同|为准|必填|选填|可选|如有|如无|没有|请|须|应(?![急用])|不|例|(?:精确|具体|详细|填写?|写)到|match|same as|as (?:shown|on|in)|required|optional|if any|if applicable|must|identical|e\.?g/u;
/** Does a text only tell how something must be filled: 请与证件一致? */
export const isCondition = (text: string): boolean =>
  /^(?:请|须|需|应|必须|务必)*(?:与|和|同|按).*(?:一致|相符|相同|填写|为准)$|^(?:must |please |should )*(?:match|be the same|as (?:shown|on|in))/iu.test(
    text.trim(),
  );
/** A label continues after these characters; a hint follows a comma, a full stop or a question mark. */
const GOES_ON = /[:：]|\s[-–—]\s|——/u;
const ENDS = /[，,。；;！!?？\n]|(?<!\b(?:no|rep|cert|lic|reg|tel|id|corp|co))\.(?=\s)/u;
const HAN = /\p{Script=Han}/u;
const LATIN_WORD = /[a-z]{2}/u;
const SENTENCE = /[a-z]+[^a-z]+[a-z]+|[a-z]{6}/u;
const TWO_LANGUAGES = /^(.*\p{Script=Han}[^a-z\p{Script=Han}]*)([a-z][^\p{Script=Han}]*)$/u;
const LATIN_FIRST = /^([a-z][^\p{Script=Han}]*?)([^a-z\p{Script=Han}]*\p{Script=Han}[^a-z]*)$/u;

interface Clause {
  readonly words: readonly Word[];
  readonly isWhole: boolean;
}

/** The meaningful words of a text, and whether all of it could be read. */
export function clauseOf(text: string, lexicon: Lexicon): Clause {
  const { words, unknown } = segmentsOf(text, lexicon.words);
  return { words: words.filter(({ role }) => role !== 'filler'), isWhole: unknown === 0 };
}

/** The meanings of the words of one role. */
export const saying = (words: readonly Word[], role: Word['role']): readonly string[] =>
  words.filter((word) => word.role === role).map(({ says }) => says);

/** When a label names two owners, the one that the field belongs to. */
export function joined(one: FieldGroup, other: FieldGroup): FieldGroup {
  const both = new Set([one, other]);
  const has = (...groups: readonly FieldGroup[]): boolean => groups.some((group) => both.has(group));
  if (has('other')) return 'other';
  if (has('legal') && has('subjectPrincipal')) return 'subjectPrincipal'; // 法定代表人（主体负责人）: one person, asked for as the principal
  if (has('legal')) return has('servicePrincipal') ? 'servicePrincipal' : 'legal';
  if (has('principal')) {
    if (has('entity', 'subjectPrincipal')) return 'subjectPrincipal';
    return has('service', 'app', 'servicePrincipal') ? 'servicePrincipal' : 'principal';
  }
  if (has('subjectPrincipal')) return has('servicePrincipal') ? 'principal' : 'subjectPrincipal';
  if (has('servicePrincipal')) return 'servicePrincipal';
  if (has('service') && has('app')) return 'service'; // 网站/APP: one kind of service or the other
  return other; // 主办单位网站: the last owner is meant
}

/** The owner that the words name. */
export function groupOfWords(words: readonly Word[]): FieldGroup | null {
  // tests/portals.test.ts checks the owners in the file against this type
  const owners = saying(words, 'owner') as readonly FieldGroup[];
  return owners.reduce<FieldGroup | null>(
    (found, owner) => (found === null || found === owner ? owner : joined(found, owner)),
    null,
  );
}

/** The owner of a letter of authorisation from the legal representative: the other owner that its label names. */
const authorised = (words: readonly Word[]): FieldGroup | null =>
  groupOfWords(words.filter(({ says }) => says !== 'legal'));

/** The only party outside the filing that a label names, provided that it names no person and no entity of the filing. */
function partyIn(words: readonly Word[]): string | null {
  const owners = words.flatMap((word) => (word.role === 'owner' ? [word] : []));
  const parties = new Set(owners.flatMap(({ says, party }) => (says === 'other' ? [party ?? ''] : [])));
  const [party, ...more] = parties;
  const isBesideOthers = owners.some(({ says }) => !['other', 'access', 'service', 'app'].includes(says));
  return party === undefined || party === '' || more.length > 0 || isBesideOthers ? null : party;
}

/** The reading of a label about a party outside the filing, as 接入商所在地; null when a filing does not ask that about the party. */
function readingOfParty(words: readonly Word[], lexicon: Lexicon): LabelReading | null {
  const party = partyIn(words);
  if (party === null) return null;
  const terms = saying(words, 'term');
  const keys = [terms, terms.filter((term) => !lexicon.weak.has(term))].map((at) =>
    keyOfTerms([...at, party]),
  );
  const concepts = keys.map((key) => lexicon.concepts.get(key)).find((at) => at !== undefined) ?? [];
  const slots = keys.map((key) => lexicon.slots.get(key)).find((at) => at !== undefined) ?? [];
  const [asked] = concepts;
  if (asked === undefined && slots.length === 0) return null;
  // tests/portals.test.ts checks `of` against this type
  return { group: (asked?.of ?? null) as FieldGroup | null, concepts, slots, terms: new Set(terms) };
}

function readingOf(words: readonly Word[], lexicon: Lexicon): LabelReading | null {
  const ofParty = readingOfParty(words, lexicon);
  if (ofParty !== null) return ofParty;
  const terms = saying(words, 'term');
  const named = groupOfWords(words);
  const group = named === 'legal' && terms.includes('authorization') ? (authorised(words) ?? named) : named;
  const strong = terms.filter((term) => !lexicon.weak.has(term));
  const keys = [keyOfTerms(terms), keyOfTerms(strong)];
  const asked = keys.map((key) => lexicon.concepts.get(key)).find((at) => at !== undefined) ?? [];
  const concepts = asked.filter(({ owned }) => owned === undefined || owned.includes(group ?? ''));
  const slots = keys.map((key) => lexicon.slots.get(key)).find((at) => at !== undefined) ?? [];
  const isOwnerAlone = group !== null && strong.length === 0;
  if (group === 'other' || isOwnerAlone || concepts.length > 0 || slots.length > 0)
    return { group, concepts, slots, terms: new Set(terms) };
  return null;
}

/** The words of a clause together with those of its brackets and of its continuation, if all of it can be read. */
function wordsIn(clause: string, more: readonly string[], lexicon: Lexicon): readonly Word[] | null {
  const { words, isWhole } = clauseOf(clause, lexicon);
  if (!isWhole) return null;
  const added = more.map((text) => clauseOf(text, lexicon)).filter((at) => at.isWhole);
  return [...words, ...added.flatMap((at) => at.words)];
}

/** The readings of a label in two languages. A translation repeats the first half; when it cannot be read, it must at least not name somebody else. */
function ofTwoLanguages(han: string, latin: string, lexicon: Lexicon): readonly LabelReading[] {
  const own = clauseOf(han, lexicon);
  const other = clauseOf(latin, lexicon);
  // one unknown Latin word is no translation: SDK 名称 is one name
  if (!own.isWhole || (!other.isWhole && !SENTENCE.test(latin))) return [];
  const reading = readingOf(own.words, lexicon);
  const repeated = other.isWhole ? readingOf(other.words, lexicon) : null;
  const isOfAnother =
    repeated === null ? saying(other.words, 'owner').includes('other') : repeated.group === 'other';
  if (reading === null || isOfAnother) return [];
  // an owner alone asks for a name, unless the unreadable half asks for something else
  if (!other.isWhole && reading.concepts.length + reading.slots.length === 0) return [];
  return repeated === null ? [reading] : [reading, repeated];
}

/** Do the brackets ask for something by themselves that differs from the words before them? */
function asksElse({ concepts }: LabelReading, inside: readonly string[], lexicon: Lexicon): boolean {
  const words = inside.length === 0 ? null : wordsIn(inside.join(' '), [], lexicon);
  const other = words === null || words.length === 0 ? [] : (readingOf(words, lexicon)?.concepts ?? []);
  return other.length > 0 && !other.some(({ name }) => concepts.some((concept) => concept.name === name));
}

/** The readings of words with a translation in brackets: Full name (姓名). */
function ofTranslated(text: string, [inside = '', ...more]: readonly string[], lexicon: Lexicon) {
  if (more.length > 0 || HAN.test(text) === HAN.test(inside) || !LATIN_WORD.test(text + inside)) return [];
  return HAN.test(text) ? ofTwoLanguages(text, inside, lexicon) : ofTwoLanguages(inside, text, lexicon);
}

function readClauses(
  text: string,
  more: readonly string[],
  inside: readonly string[],
  lexicon: Lexicon,
): readonly LabelReading[] {
  for (const added of [[...more, ...inside], more, []]) {
    const words = wordsIn(text, added, lexicon);
    const reading = words === null || words.length === 0 ? null : readingOf(words, lexicon);
    if (reading !== null && asksElse(reading, added === more ? inside : [], lexicon))
      return ofTranslated(text, inside, lexicon);
    if (reading !== null) return [reading];
  }
  const whole = [text, ...more].join(' ');
  const [, han, latin] = TWO_LANGUAGES.exec(whole) ?? [];
  if (han !== undefined && latin !== undefined && LATIN_WORD.test(latin))
    return ofTwoLanguages(han, latin, lexicon);
  const [, first, second] = LATIN_FIRST.exec(whole) ?? [];
  return first !== undefined && second !== undefined && LATIN_WORD.test(first) && HAN.test(second)
    ? ofTwoLanguages(second, first, lexicon)
    : [];
}

/** 域名2, IP 地址（2）: the number tells which of several values a box takes. */
const NUMBERED_AT_END = /^(.*[^\d\s(（.-])\s*[（(]?([1-9])[)）]?$/u;
const OF_SEVERAL = new Set(['domain', 'homeUrl', 'ip']);

/** The reading of the label of one of several boxes, with the term for the number. */
function readNumbered(label: string, lexicon: Lexicon): readonly LabelReading[] {
  const [, stem, nth] = NUMBERED_AT_END.exec(readable(label.slice(0, LONGEST)).trim()) ?? [];
  if (stem === undefined) return [];
  return readAsItStands(stem, lexicon)
    .filter(({ concepts }) => concepts.length > 0 && concepts.every(({ name }) => OF_SEVERAL.has(name)))
    .map((reading) => ({ ...reading, terms: new Set([...reading.terms, `nth${nth}`]) }));
}

/** The reading of the brackets after a question, when the question cannot be read and names nobody outside the filing. */
function readNameBehind(label: string, lexicon: Lexicon): readonly LabelReading[] {
  const [, question, name] = QUESTION_AND_NAME.exec(label.slice(0, LONGEST)) ?? [];
  if (question === undefined || name === undefined || CONDITION.test(name)) return [];
  const isOfAnother = saying(clauseOf(readable(question), lexicon).words, 'owner').includes('other');
  return isOfAnother
    ? []
    : readAsItStands(name.replace(ALSO_CALLED, ''), lexicon).filter(({ concepts }) => concepts.length > 0);
}

const NAME_IN_BRACKETS = /^([^（()）]{4,})[（(]([^（()）]{4,})[)）]\s*$/u;

/** 真实性承诺（真实性责任告知书）: the brackets behind words that cannot be read, and which repeat a part of these, name the paper officially. */
function readPaperInBrackets(label: string, lexicon: Lexicon): readonly LabelReading[] {
  const [, before = '', name = ''] = NAME_IN_BRACKETS.exec(readable(label.slice(0, LONGEST))) ?? [];
  const isRepeated = [...name].some(
    (_, at) => at + 3 <= name.length && before.includes(name.slice(at, at + 3)),
  );
  const isOfAnother = saying(clauseOf(before, lexicon).words, 'owner').includes('other');
  if (!isRepeated || isOfAnother || speaksOfAnotherThing(label)) return [];
  return readAsItStands(name, lexicon).filter(({ slots }) => slots.length > 0);
}

/** What a filing alone asks, whatever condition stands before it. */
const OF_FILING = /^(?:icpNumber|authCode|domain|ip|packageName|preApprovalNumber)$/u;

/** The reading of the words after a condition, when they ask for what only a filing asks and the condition names nobody outside it. */
function readBehindCondition(label: string, lexicon: Lexicon): readonly LabelReading[] {
  const [before = ''] = CONDITION_BEFORE.exec(label.slice(0, LONGEST)) ?? [];
  const isOfAnother = saying(clauseOf(readable(before), lexicon).words, 'owner').includes('other');
  if (before === '' || isOfAnother) return [];
  return readAsItStands(label.slice(before.length), lexicon).filter(
    ({ concepts, slots, terms }) =>
      slots.length > 0 || terms.has('siteName') || concepts.some(({ name }) => OF_FILING.test(name)),
  );
}

/** Reads a label by its number, or as it stands; otherwise by the name after a question or by the document that it is found on. */
function readAnew(label: string, lexicon: Lexicon): readonly LabelReading[] {
  const numbered = readNumbered(label, lexicon);
  const found =
    numbered.length > 0 ? numbered : readAsItStands(label.replace(SECOND_FOR_EMERGENCY, ''), lexicon);
  if (found.length > 0) return found;
  const behind = readNameBehind(label, lexicon);
  if (behind.length > 0) return behind;
  const paper = readPaperInBrackets(label, lexicon);
  if (paper.length > 0) return paper;
  const behindCondition = readBehindCondition(label, lexicon);
  if (behindCondition.length > 0) return behindCondition;
  const plain = readable(label.slice(0, LONGEST)).replace(STANDS_ON, '');
  return plain === readable(label.slice(0, LONGEST))
    ? []
    : readAsItStands(plain, lexicon).filter(({ concepts }) =>
        concepts.some(({ name }) => name === 'name' || name === 'personName'),
      );
}

const SIDES: ReadonlySet<string> = new Set(['front', 'back']);

/** The text after a comma is usually a hint, but in 身份证，有国徽那面 it names the side. */
function isSideOnly(text: string, lexicon: Lexicon): boolean {
  const { words, isWhole } = clauseOf(text, lexicon);
  const terms = saying(words, 'term');
  return (
    isWhole &&
    terms.some((term) => SIDES.has(term)) &&
    terms.every((term) => SIDES.has(term) || term === 'copy')
  );
}

function readAsItStands(label: string, lexicon: Lexicon): readonly LabelReading[] {
  if (speaksOfAnotherThing(label)) return [];
  const text = readable(label.slice(0, LONGEST))
    .replace(SCHEME, '')
    .replace(NUMBERED, '')
    .replace(HOLDER_TWICE, '')
    .replace(EXAMPLES_BEFORE, '');
  const inside = [...text.matchAll(BRACKETED)]
    .map((match) => match[1] ?? '')
    .filter((words) => !CONDITION.test(words));
  const [plain = '', ...behind] = text
    .replace(BRACKETED, ' ')
    .split(ENDS)
    .filter((part) => part.trim() !== '');
  const [first = '', ...more] = plain.split(GOES_ON).filter((part) => part.trim() !== '');
  const sides = behind.filter((part) => isSideOnly(part, lexicon));
  return readClauses(first, [...more, ...sides], inside, lexicon);
}

const LONGEST = 200;
const MOST_KEPT = 5000;

/**
 * All readings of a label, which must agree; none when one of its words is unknown.
 * A label in two languages has one reading for each.
 */
export function readingsOf(label: string, lexicon: Lexicon): readonly LabelReading[] {
  const known = lexicon.readings.get(label);
  if (known !== undefined) return known;
  const found = readAnew(label, lexicon);
  if (lexicon.readings.size >= MOST_KEPT) lexicon.readings.clear();
  lexicon.readings.set(label, found);
  return found;
}
