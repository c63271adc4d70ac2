// How else might a provider word a refusal? Made from a seed, with words of its own, never those of the reader.
import { createRandom } from '../../scripts/bench/recognition/random';
import wordings from './wordings.json';

/** A made-up refusal and the reasons that stand in it, in their order: of each, the ids that are right. */
export interface MadeRefusal {
  readonly text: string;
  readonly reasons: readonly (readonly string[])[];
}

type Random = () => number;

const pick = <T>(random: Random, list: readonly T[]): T => {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

/**
 * Sentences by reason, `a|b` where either is right; none of them stands in the rulebook. The odd seeds use those whose
 * misses were looked at while the reader was made, the even ones others.
 */
const sentencesFor = (seed: number): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(seed % 2 === 1 ? wordings.open : wordings.kept);

const silent = '-';

const idsOf = (reason: string): readonly string[] => reason.split('|');

/** The refusals of one seed: one for every reason, some with two, some dressed as markup or traditional characters. */
export function refusalsOf(seed: number): readonly MadeRefusal[] {
  const random = createRandom(seed).next;
  const entries = sentencesFor(seed);
  return entries.map(([reason, templates]) => {
    const own = sentence(random, templates);
    if (reason === silent) return { text: own, reasons: [] };
    const second = random() < 0.2 ? pick(random, entries) : null;
    if (second === null || second[0] === silent || second[0] === reason)
      return { text: dressed(random, [own]), reasons: [idsOf(reason)] };
    return {
      text: dressed(random, [own, sentence(random, second[1])]),
      reasons: [idsOf(reason), idsOf(second[0])],
    };
  });
}

const sentence = (random: Random, templates: readonly string[]): string =>
  pick(random, templates).replace(/\{([^}]*)\}/gu, (_, choices: string) => pick(random, choices.split('|')));

function dressed(random: Random, sentences: readonly string[]): string {
  const opening = pick(random, wordings.openings);
  const ending = pick(random, wordings.endings);
  const [only, ...more] = sentences;
  if (more.length === 0) return markedUp(random, `${opening}${only ?? ''}${ending}`);
  const numbered = sentences.map((one, at) => `${at + 1}${pick(random, ['、', '. ', '）'])}${one}`);
  return markedUp(random, opening + (random() < 0.5 ? numbered.join('；') : numbered.join('\n')));
}

function markedUp(random: Random, text: string): string {
  const draw = random();
  if (draw < 0.06) return `<p>${text.replaceAll('\n', '<br/>')}</p>`;
  if (draw < 0.1) return `<div class="reason"><span style="color:red">${text}</span>&nbsp;</div>`;
  return text;
}
