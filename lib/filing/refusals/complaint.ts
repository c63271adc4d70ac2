// Does a part of a text say what is wrong with this filing? A question, a rule, advice or a matter that is over uses the same words.
import type { SignWeights } from '../rulebook/rejections';
import { bytesOf, ZERO } from './bytes';
import type { Dictionary } from './dictionary';
import type { Sentence } from './sentences';
import type { Signs } from './signs';
import { frameOf } from './tokens';

/** Where a sign stands: in the part itself, in its sentence, or anywhere in the text. */
export type Scope = 'part' | 'sentence' | 'text';

/** The share of each scope. */
const STRENGTHS: Readonly<Record<Scope, number>> = { part: 1, sentence: 0.8, text: 0.6 };

/** The more signs a scope has, the less each one says: a headline still counts in a long text. */
const THINNING = 0.25;

/** A word in Latin letters, one character, or the place of a thing (`T`), a fault (`F`) or a good property (`L`). */
const UNIT = /[a-z]+|[TFL#^$]|[\p{L}\p{N}]/gu;

/** The most units in a row that make one sign. */
const LONGEST = 3;

const QUESTION = '?';

/** What each sign weighs for a complaint, ready to look up. */
export interface ComplaintWeights {
  readonly base: number;
  readonly bySign: ReadonlyMap<string, number>;
}

/** The weights of the file, a byte a sign. */
export function complaintWeightsOf({ signs, weights, base, step }: SignWeights): ComplaintWeights {
  const bytes = bytesOf(weights);
  return {
    base,
    bySign: new Map(signs.split(' ').map((sign, at) => [sign, step * ((bytes[at] ?? ZERO) - ZERO)])),
  };
}

/** The signs of a part: which thing and which fault is meant does not count, only how they are told of. */
export const partSigns = (plain: string, dictionary: Dictionary): Signs =>
  signsIn('part', runsIn(frameOf(plain, dictionary)));

/** The signs of a sentence; that it ends with a question mark is one. */
export const sentenceSigns = ({ plain, asked }: Pick<Sentence, 'plain' | 'asked'>): Signs =>
  signsIn('sentence', asked ? [...runsIn(plain), QUESTION] : runsIn(plain));

/** The signs of a whole text. */
export const textSigns = (sentences: readonly Pick<Sentence, 'plain'>[]): Signs =>
  signsIn(
    'text',
    sentences.flatMap(({ plain }) => runsIn(plain)),
  );

function signsIn(scope: Scope, runs: readonly string[]): Signs {
  const own = new Set(runs);
  const strength = STRENGTHS[scope] / Math.max(1, own.size) ** THINNING;
  return new Map([...own].map((run) => [scope.charAt(0) + run, strength]));
}

/** Up to three units in a row within each clause, its start and its end being units too. */
function runsIn(plain: string): readonly string[] {
  return plain.split(/[,:]/u).flatMap((clause) => {
    const units = `^${clause}$`.match(UNIT) ?? [];
    return units.flatMap((_, at) =>
      Array.from({ length: Math.min(LONGEST, units.length - at) }, (__, more) =>
        units.slice(at, at + more + 1).join(''),
      ),
    );
  });
}

/** How much the signs speak for a complaint; sums of scopes are added up. */
export function weightOf(signs: Signs, { bySign }: ComplaintWeights): number {
  let sum = 0;
  for (const [sign, strength] of signs) sum += strength * (bySign.get(sign) ?? 0);
  return sum;
}
