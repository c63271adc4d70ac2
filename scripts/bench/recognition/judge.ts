// How well was a set read? Each field is right, wrong but marked as doubtful, or wrong without a mark; by kind, condition and field.
import type { Paper } from '../../../lib/recognition/fields/settle';
import type { ReadSample } from './sets';

/** The fields that a client stores. */
export const CRITICAL: ReadonlySet<string> = new Set(
  'code name representative address validUntil number birth domain owner expires'.split(' '),
);
/** Numbers without which a filing fails. */
export const NUMBERS: ReadonlySet<string> = new Set(['code', 'number']);

/** The result for one field. */
export interface Verdict {
  readonly sample: string;
  readonly kind: string;
  readonly condition: string;
  readonly field: string;
  readonly truth: string;
  readonly read: string;
  readonly doubts: readonly string[];
  readonly isRight: boolean;
  readonly isMarked: boolean;
  readonly isCritical: boolean;
  readonly isNumber: boolean;
  readonly isRareName: boolean;
}

/** A text without differences of character width and spaces. */
export const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/** The results for one picture; the business scope is judged by its share of wrong characters instead. */
export function verdictsOf(sample: ReadSample, paper: Paper): readonly Verdict[] {
  return Object.entries(sample.truth)
    .filter(([field]) => field !== 'scope')
    .map(([field, truth]) => {
      const found = paper.fields.find((one) => one.field === field);
      const read = found?.value ?? '';
      const isMarked = found === undefined || found.doubts.length > 0;
      // nobody can read what the glare has erased, so a blank or a marked value is right
      const isBurnt = sample.burnt.some(
        (one) => one === field || (one === 'term' && field.startsWith('valid')),
      );
      const isRight = plain(read) === plain(truth) || (isBurnt && isMarked);
      return {
        sample: `${sample.id} ${sample.layout}`,
        kind: sample.kind,
        condition: sample.condition,
        field,
        truth,
        read,
        doubts: found?.doubts ?? ['blank'],
        isRight,
        isMarked,
        isCritical: CRITICAL.has(field),
        isNumber: NUMBERS.has(field),
        isRareName: sample.isRare && (field === 'name' || field === 'representative' || field === 'owner'),
      };
    });
}

/** Counts of some results. */
export interface Score {
  readonly fields: number;
  readonly right: number;
  readonly critical: number;
  readonly criticalRight: number;
  readonly numbers: number;
  readonly numbersRight: number;
  readonly wrongTaken: number;
  readonly rightMarked: number;
}

export function scoreOf(verdicts: readonly Verdict[]): Score {
  const count = (is: (verdict: Verdict) => boolean) => verdicts.filter(is).length;
  return {
    fields: verdicts.length,
    right: count(({ isRight }) => isRight),
    critical: count(({ isCritical }) => isCritical),
    criticalRight: count(({ isCritical, isRight }) => isCritical && isRight),
    numbers: count(({ isNumber }) => isNumber),
    numbersRight: count(({ isNumber, isRight }) => isNumber && isRight),
    wrongTaken: count(({ isRight, isMarked }) => !isRight && !isMarked),
    rightMarked: count(({ isRight, isMarked }) => isRight && isMarked),
  };
}

/** The share of wrong characters in the business scope, where a document has one. */
export function scopeError(sample: ReadSample, paper: Paper): number | null {
  const { scope } = sample.truth;
  if (scope === undefined) return null;
  const read = paper.fields.find(({ field }) => field === 'scope')?.value ?? '';
  return editDistance(plain(read), plain(scope)) / scope.length;
}

/** How many characters are changed, missing or added. */
export function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  [...one].forEach((sign, down) => {
    const next = [down + 1];
    [...other].forEach((wanted, across) => {
      const same = (row[across] ?? 0) + (sign === wanted ? 0 : 1);
      next.push(Math.min(same, (row[across + 1] ?? 0) + 1, (next[across] ?? 0) + 1));
    });
    row = next;
  });
  return row[other.length] ?? 0;
}
