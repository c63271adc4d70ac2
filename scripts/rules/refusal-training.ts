// How strongly does each sign of a refusal suggest each reason? Trains the weights from wordings; the same input gives the same bytes.

import { dictionaryOf } from '../../lib/filing/refusals/dictionary';
import { correctorOf, sentencesOf } from '../../lib/filing/refusals/sentences';
import { signReader } from '../../lib/filing/refusals/signs';
import { readSentence } from '../../lib/filing/refusals/tokens';
import { simplifierFor } from '../../lib/filing/refusals/traditional';
import { FAR, levelsOf, SILENT } from '../../lib/filing/refusals/weights';
import type { RefusalWeights, RefusalWordings, RefusalWords } from '../../lib/filing/rulebook/rejections';
import { createRandom } from '../bench/recognition/random';
import { trainComplaint } from './complaint-training';
import { pickerOf } from './made-texts';
import { type Example, type Learnt, learnt, type Training } from './regression';
import { surrounded } from './surroundings';
import type { TaughtWords } from './taught-words';

const TRAINING: Training = { rounds: 8, rate: 0.5, pull: 4e-4, dropped: 0.25 };

/** What is kept of a reader that is stored: lower, its file is larger. Of 6,134 texts by hands that taught their reader nothing it reads 81.5 % right where 1.8 % are read wrong, one of all weights 81.7, and one of the largest weights alone 79.9. */
const KEPT = { least: 0.08, sources: 50, power: 0.3, last: 0.3, rounds: 2 } as const;

/** How many combinations of a wording's slots are learnt from. */
const MOST_FORMS = 12;

/** A sign in fewer wordings is a coincidence. */
const FEWEST = 2;

/** How much the words of a text count beside one form of a wording: those that tell of a reason, and those that tell of none, among which are also ways out. */
const TAUGHT_SHARE = { reason: 2, none: 1 } as const;

/** Weights below these shares of the largest are left out: of a reader that is stored what became faint of the kept ones, and of one that only finds what texts teach, which is not stored, all the faint ones. */
const FAINT = { stored: 0.02, finding: 0.12 } as const;

/** The golden ratio: its multiples are evenly distributed between whole numbers. */
const GOLDEN = 0.618_033_988_75;

const SEED = 5;

/** What each sign weighs for each reason. */
export type ReasonWeights = Omit<RefusalWeights, 'trainedFrom' | 'complaint' | 'judge'>;

/** Trains the weights of all signs, from wordings alone. */
export const trainWeights = (
  words: RefusalWords,
  wordings: RefusalWordings,
  trainedFrom: string,
): Omit<RefusalWeights, 'judge'> => ({
  trainedFrom,
  ...reasonsOf(words, wordings, [], { training: TRAINING, faint: FAINT.finding }),
  complaint: trainComplaint(words, wordings),
});

/** Trains what each sign weighs for each reason, from wordings and from the words of texts whose reasons are known. */
export const trainReasons = (
  words: RefusalWords,
  wordings: RefusalWordings,
  taught: readonly TaughtWords[],
): ReasonWeights =>
  reasonsOf(words, wordings, taught, { training: { ...TRAINING, kept: KEPT }, faint: FAINT.stored });

function reasonsOf(
  words: RefusalWords,
  wordings: RefusalWordings,
  taught: readonly TaughtWords[],
  { training, faint }: { readonly training: Training; readonly faint: number },
): ReasonWeights {
  const reasons = [...Object.keys(wordings.wordings), SILENT];
  const examples = [...examplesOf(words, wordings, reasons), ...taughtExamples(words, taught, reasons)];
  const { signs, weights } = learnt(examples, FEWEST, reasons.length, training);
  return packed(reasons, { signs, weights }, faint);
}

/** The words of texts as examples; they are simplified and corrected already. */
function taughtExamples(
  words: RefusalWords,
  taught: readonly TaughtWords[],
  reasons: readonly string[],
): readonly Example[] {
  const dictionary = dictionaryOf(words);
  const signsOf = signReader(words.fillers);
  return taught.map(({ id, plain, source }) => ({
    signs: signsOf(plain, readSentence(plain, dictionary)),
    class: reasons.indexOf(id),
    share: id === SILENT ? TAUGHT_SHARE.none : TAUGHT_SHARE.reason,
    source,
  }));
}

function examplesOf(
  words: RefusalWords,
  all: RefusalWordings,
  reasons: readonly string[],
): readonly Example[] {
  const { wordings, silent, inOrder, openings, closings } = all;
  const pick = pickerOf(createRandom(SEED).next);
  const simplified = simplifierFor(words);
  const corrected = correctorOf(words.mistyped);
  const dictionary = dictionaryOf(words);
  const signsOf = signReader(words.fillers);
  const silence = [...silent, ...inOrder, ...openings, ...closings];
  return [...Object.entries(wordings), [SILENT, silence] as const].flatMap(([id, texts]) =>
    texts.flatMap((text) => {
      const forms = formsOf(text);
      const share = 1 / Math.sqrt(forms.length);
      const more = id === SILENT ? [] : surrounded(forms, all, pick);
      return [...forms, ...more]
        .flatMap((form) => sentencesOf(form, (written) => corrected(simplified(written))))
        .map(({ plain }) => ({
          signs: signsOf(plain, readSentence(plain, dictionary)),
          class: reasons.indexOf(id),
          share,
          source: text,
        }));
    }),
  );
}

/** `{a|b}c` gives `ac` and `bc`; of very many combinations, some that contain each word about equally often. */
export function formsOf(wording: string): readonly string[] {
  const parts = wording.split(/\{([^}]*)\}/u).map((part, at) => (at % 2 === 1 ? part.split('|') : [part]));
  const total = parts.reduce((product, choices) => product * choices.length, 1);
  const count = Math.min(total, MOST_FORMS);
  return Array.from({ length: count }, (_, at) =>
    formAt(parts, total === count ? at : Math.floor(((at * GOLDEN) % 1) * total)),
  );
}

/** One combination of the slots: the digits of a number that counts through all combinations. */
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

/** The content of the file: weights in bytes, without those near zero and signs whose weights are all zero. */
function packed(reasons: readonly string[], { signs, weights }: Learnt, faint: number): ReasonWeights {
  const most = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0);
  const least = most * faint;
  const levels = levelsOf({ least, most });
  const rows = signs
    .map((sign, index) => {
      const own = weights.subarray(index * reasons.length, (index + 1) * reasons.length);
      return { sign, bytes: bytesOfSign(own, least, levels) };
    })
    .filter(({ bytes }) => bytes.length > 0);
  return {
    reasons: [...reasons],
    signs: rows.map(({ sign }) => sign).join(' '),
    counts: Buffer.from(rows.map(({ bytes }) => bytes.length)).toString('base64'),
    packed: Buffer.from(rows.flatMap(({ bytes }) => bytes)).toString('base64'),
    least,
    most,
  };
}

/** The weights of one sign that are not near zero, one byte each. */
function bytesOfSign(weights: Float32Array, least: number, levels: readonly number[]): readonly number[] {
  const bytes: number[] = [];
  let last = -1;
  weights.forEach((weight, at) => {
    if (Math.abs(weight) < least) return;
    for (; at - last > FAR; last += FAR) bytes.push(16 * FAR);
    bytes.push(16 * (at - last - 1) + nearest(weight, levels));
    last = at;
  });
  return bytes;
}

/** The index of the level nearest to a weight. */
const nearest = (weight: number, levels: readonly number[]): number =>
  levels.reduce(
    (best, level, at) => (Math.abs(level - weight) < Math.abs((levels[best] ?? 0) - weight) ? at : best),
    0,
  );
