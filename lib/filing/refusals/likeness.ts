// How much does a sentence sound like the wordings in which each reason was told before?
import type { RefusalWordings } from '../rulebook/rejections';
import type { Dictionary } from './dictionary';
import { sentencesOf } from './sentences';
import { isThing, signReader, weightOf } from './signs';
import { readSentence, type Said } from './tokens';

/** The name under which texts stand that tell of no reason. */
export const SILENT = '-';

/** How much a sentence sounds like one reason. */
export interface Likeness {
  readonly id: string;
  /** The weighted mean, over the signs of the sentence, of the log of "more often in this reason's wordings than in all". */
  readonly score: number;
  /** Whether a thing that the sentence names stands in wordings of the reason; also where it names none. */
  readonly ofMatter: boolean;
}

/** Ranks all reasons for one sentence, the likest first. */
export type RankReasons = (plain: string, said: Said) => readonly Likeness[];

/** How many of the ways to fill a wording's slots are looked at. */
const MOST_FORMS = 12;

/** The multiples of this number lie evenly between whole numbers. */
const GOLDEN = 0.618_033_988_75;

/** How many wordings it takes until the absence of a sign says something. */
const PRIOR = 0.3;

/** In how many wordings of a reason, forms counted as parts, a thing must stand to be its matter. */
const OF_MATTER = 0.7;

/** In how many wordings of each reason, by its place, one sign stands; a form is a part of its wording. */
type Counts = ReadonlyMap<number, number>;

/** What one sign says for the reasons at these places. */
interface Evidence {
  readonly weight: number;
  readonly gains: readonly { readonly at: number; readonly gain: number; readonly isMatter: boolean }[];
}

/** Makes the ranking of reasons from the wordings of the rulebook. */
export function likenessOf(
  wordings: RefusalWordings,
  dictionary: Dictionary,
  simple: (text: string) => string,
): RankReasons {
  const classes = [...Object.entries(wordings.wordings), [SILENT, wordings.silent] as const];
  const sizes = classes.map(([, texts]) => texts.length);
  const signs = signReader(wordings.fillers);
  const signsOfText = (text: string) =>
    new Set(
      sentencesOf(text, simple).flatMap(({ plain }) => [...signs(plain, readSentence(plain, dictionary))]),
    );
  const counts = countSigns(
    classes.map(([, texts]) => texts),
    signsOfText,
  );
  const evidence = new Map([...counts].map(([sign, of]) => [sign, evidenceOf(sign, of, sizes)]));
  return (plain, said) => rank(classes, evidence, signs(plain, said), said);
}

function countSigns(
  classes: readonly (readonly string[])[],
  signsOf: (text: string) => ReadonlySet<string>,
): ReadonlyMap<string, Counts> {
  const table = new Map<string, Map<number, number>>();
  classes.forEach((wordings, at) => {
    for (const forms of wordings.map(formsOf))
      for (const [sign, times] of timesIn(forms, signsOf)) {
        const counts = table.get(sign) ?? new Map<number, number>();
        counts.set(at, (counts.get(at) ?? 0) + times / forms.length);
        table.set(sign, counts);
      }
  });
  return table;
}

/** In how many of these forms each sign stands. */
function timesIn(
  forms: readonly string[],
  signsOf: (text: string) => ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const form of forms) for (const sign of signsOf(form)) times.set(sign, (times.get(sign) ?? 0) + 1);
  return times;
}

function evidenceOf(sign: string, counts: Counts, sizes: readonly number[]): Evidence {
  const mean = [...counts].reduce((sum, [at, count]) => sum + count / (sizes[at] ?? 1), 0) / sizes.length;
  const weight = weightOf(sign);
  const gains = [...counts].map(([at, count]) => ({
    at,
    gain: weight * Math.log(1 + count / (PRIOR * mean)),
    isMatter: isThing(sign) && count >= OF_MATTER,
  }));
  return { weight, gains };
}

function rank(
  classes: readonly (readonly [string, readonly string[]])[],
  evidence: ReadonlyMap<string, Evidence>,
  signs: ReadonlySet<string>,
  { things }: Said,
): readonly Likeness[] {
  const sums = classes.map(() => 0);
  const ofMatter = new Set<number>();
  let weight = 0;
  for (const sign of signs) {
    const known = evidence.get(sign);
    if (known === undefined) continue;
    weight += known.weight;
    for (const { at, gain, isMatter } of known.gains) {
      sums[at] = (sums[at] ?? 0) + gain;
      if (isMatter) ofMatter.add(at);
    }
  }
  return classes
    .map(([id, wordings], at) => ({
      id,
      score: (sums[at] ?? 0) / Math.max(weight, 1) + Math.log(PRIOR / (wordings.length + PRIOR)),
      ofMatter: things.length === 0 || ofMatter.has(at),
    }))
    .sort((a, b) => b.score - a.score);
}

/** `{a|b}c`: `ac` and `bc`; of very many, some that have each word about equally often. */
function formsOf(wording: string): readonly string[] {
  const parts = wording.split(/\{([^}]*)\}/u).map((part, at) => (at % 2 === 1 ? part.split('|') : [part]));
  const total = parts.reduce((product, choices) => product * choices.length, 1);
  const numbers =
    total <= MOST_FORMS
      ? Array.from({ length: total }, (_, at) => at)
      : Array.from({ length: MOST_FORMS }, (_, at) => Math.floor(((at * GOLDEN) % 1) * total));
  return numbers.map((number) => formAt(parts, number));
}

/** One way to fill the slots: the digits of a number that counts through all ways. */
function formAt(parts: readonly (readonly string[])[], number: number): string {
  let rest = number;
  return parts
    .map((choices) => {
      const choice = choices[rest % choices.length];
      rest = Math.floor(rest / choices.length);
      return choice;
    })
    .join('');
}
