// What must still be asked, and in which order? The facts behind what is undecided, those that settle most first.
import { compileCondition } from '../../rules/compile';
import type { Facts, FactValue } from '../../rules/operator-names';
import { rememberPer } from '../memo';
import type { FactEntry } from '../rulebook/dictionary';
import type { Rulebook } from '../rulebook/open';
import type { Text } from '../text';
import { labelsFrom } from './phrases';
import type { Question } from './report';
import { spokenHere } from './spoken';

/** Something undecided: the facts it waits for, and whether it blocks. */
export interface Undecided {
  readonly facts: readonly string[];
  readonly blocks: boolean;
  /** Those of the facts that matter now: the others only once something else is answered. Left out: all. */
  readonly next?: readonly string[] | undefined;
}

interface Tally {
  settles: number;
  isNext: boolean;
  of: number;
}

/**
 * The questions for what is undecided. `first` ones lead; then those that help to settle most undecided blocks; of
 * equals, those that matter whatever else is answered, and those that most rules ask.
 */
export function questionsFor(
  book: Rulebook,
  facts: Facts,
  undecided: readonly Undecided[],
  first: readonly string[],
): readonly Question[] {
  const tallies = new Map<string, Tally>();
  const known = new Map<string, readonly string[]>();
  const behindOne = (fact: string): readonly string[] => {
    const found = known.get(fact) ?? askableBehind(book, facts, fact);
    known.set(fact, found);
    return found;
  };
  for (const one of undecided) {
    const next = behind(one.next ?? one.facts, behindOne);
    for (const fact of one.next === one.facts ? next : behind(one.facts, behindOne)) {
      const tally = tallies.get(fact) ?? { settles: 0, isNext: false, of: 0 };
      if (tally.of === 0) tallies.set(fact, tally);
      tally.of += 1;
      if (one.blocks) tally.settles += 1;
      if (next.includes(fact)) tally.isNext = true;
    }
  }
  const leads = (fact: string) => Number(first.includes(fact));
  return [...tallies]
    .toSorted(
      ([a, x], [b, y]) =>
        leads(b) - leads(a) ||
        y.settles - x.settles ||
        Number(y.isNext) - Number(x.isNext) ||
        (first.includes(a) ? 0 : y.of - x.of),
    )
    .flatMap(([fact, { settles }]) => questionOf(book, facts, fact, settles));
}

/** The facts to ask for behind some facts, each once. */
function behind(facts: readonly string[], behindOne: (fact: string) => readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const fact of facts) for (const one of behindOne(fact)) if (!found.includes(one)) found.push(one);
  return found;
}

/** Whether a fact is measured in the attached files: a person has the file and cannot tell its bytes. */
export const isMeasured = ({ source }: Pick<FactEntry, 'source'>): boolean => source === 'file';

/** What follows from other facts, or from an answer to a wider question, is asked through those, unless nothing of them is open. */
function askableBehind(book: Rulebook, facts: Facts, fact: string): readonly string[] {
  const entry = book.facts.get(fact);
  if (entry === undefined || isMeasured(entry)) return [];
  const behind = entry.derivedFrom ?? [];
  const open = behind.filter((base) => facts[base] === undefined);
  if (open.length === 0) return [fact];
  return open.flatMap((base) => askableBehind(book, facts, base));
}

/** The question for a fact, without the answers that the known facts exclude; none for one that the dictionary does not have. */
export function questionOf(book: Rulebook, facts: Facts, fact: string, settles: number): readonly Question[] {
  const entry = book.facts.get(fact);
  if (entry === undefined) return [];
  const excluded = excludedBy(book, facts, fact);
  const isOut = (value: FactValue) => excluded.some((one) => one.value === value);
  const text = excluded.find(({ question }) => question !== undefined)?.question ?? entry.question;
  const here = (said: Text) => spokenHere(book, facts, said);
  const allowed = optionsOf(book, entry)?.filter(({ value }) => !isOut(value)) ?? null;
  const options = allowed?.map((one) => ({ ...one, text: here(one.text) })) ?? null;
  const ordinary = ordinaryOf(book, facts, entry, isOut);
  const { asDate } = entry;
  const type = asDate === undefined ? entry.type : 'date';
  const statement = ordinary === null ? null : statementOf(entry);
  const isPast = asDate !== undefined && asDate.counts !== 'months-until';
  return [
    {
      ...{ fact, text: here(text), options, type, isPast, settles, ordinary },
      statement: statement === null ? null : here(statement),
    },
  ];
}

/** What the dictionary excludes from the answers to a fact, as far as that follows from what is known. */
function excludedBy(book: Rulebook, facts: Facts, fact: string): readonly Excluded[] {
  return (limitsIn(book).get(fact)?.excludes ?? []).filter(({ test }) => test(facts) === true);
}

/** The usual answer; null where there is none, or where what is known speaks against it. */
function ordinaryOf(
  book: Rulebook,
  facts: Facts,
  { id, ordinary = null }: FactEntry,
  isOut: (value: FactValue) => boolean,
): FactValue {
  const isUsual = limitsIn(book).get(id)?.isUsual;
  return isOut(ordinary) || isUsual?.(facts) === false ? null : ordinary;
}

type Test = ReturnType<typeof compileCondition>;
interface Excluded {
  readonly value: FactValue;
  readonly question: Text | undefined;
  readonly test: Test;
}
interface Limits {
  readonly excludes: readonly Excluded[];
  readonly isUsual: Test | undefined;
}

const limitsIn = rememberPer((book: Rulebook): ReadonlyMap<string, Limits> => {
  const limited = [...book.facts.values()].filter((one) => one.excludes ?? one.ordinaryWhen);
  return new Map(
    limited.map(({ id, excludes = [], ordinaryWhen: when }) => [
      id,
      {
        excludes: excludes.map((one) => ({
          value: one.value,
          question: one.question,
          test: compileCondition(one.when),
        })),
        isUsual: when && compileCondition(when),
      },
    ]),
  );
});

/** What is confirmed with a yes when all is as usual. */
export function statementOf({ ordinary, statement, phrases }: FactEntry): Text | null {
  return statement ?? (ordinary === true ? phrases?.true : phrases?.false) ?? null;
}

function optionsOf(book: Rulebook, entry: FactEntry): Question['options'] {
  if (entry.type === 'boolean') {
    return [
      { value: true, text: { zh: '是', en: 'Yes' } },
      { value: false, text: { zh: '否', en: 'No' } },
    ];
  }
  if (entry.asDate?.orLongTerm)
    return [{ value: 'long-term', text: { zh: '长期有效', en: 'Does not expire' } }];
  const labels = [...labelsFrom(book, entry.valuesOf), ...Object.entries(entry.values ?? {})];
  return labels.length === 0 ? null : labels.map(([value, text]) => ({ value, text }));
}
