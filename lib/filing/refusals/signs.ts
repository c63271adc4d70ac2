// By which signs is a reason recognised: one or two characters in a row, and what is wrong with which thing?
import { anyOf } from './sentences';
import type { Said } from './tokens';

/** How strongly each sign stands in a text; the squares add up to one. */
export type Signs = ReadonlyMap<string, number>;

/** The signs of a piece of text in its plain form. A concept has a colon in it: `thing:`, `:fault`, `thing:fault`. */
export type SignsOf = (plain: string, said: Said) => Signs;

/** Signs by kind: a character alone says little, what is wrong with which thing says most. */
const STRENGTHS = { character: 0.6, letters: 1, concept: 1.5 } as const;

const IN_ORDER = ':in-order:';
const REMEDY = ':remedy:';

/** One unit of a text: a word in Latin letters, or one character. */
const UNIT = /[a-z]+|[\p{L}\p{N}#]/gu;

/** Makes the reader of signs; fillers are turns of speech that are no signs. */
export function signReader(fillers: readonly string[]): SignsOf {
  const any = anyOf([...fillers].sort((a, b) => b.length - a.length));
  return (plain, said) => {
    const withoutFillers = any === null ? plain : plain.replace(any, ',');
    const strengths = new Map<string, number>();
    for (const clause of withoutFillers.split(/[,:]/u))
      for (const sign of lettersIn(clause)) strengths.set(sign, strengthOf(sign));
    for (const sign of conceptsIn(said)) strengths.set(sign, STRENGTHS.concept);
    const length = Math.hypot(...strengths.values());
    return new Map([...strengths].map(([sign, strength]) => [sign, strength / length]));
  };
}

const strengthOf = (sign: string): number => (sign.length === 1 ? STRENGTHS.character : STRENGTHS.letters);

function lettersIn(clause: string): readonly string[] {
  const units = clause.match(UNIT) ?? [];
  return units.flatMap((unit, at) => [unit, ...units.slice(at + 1, at + 2).map((next) => unit + next)]);
}

function conceptsIn({ things, faults, inOrder, remedy }: Said): readonly string[] {
  const named = [...new Set(things.flatMap(({ ids }) => ids))];
  const wrong = [...new Set(faults.flatMap(({ ids }) => ids))];
  return [
    ...named.map((thing) => `${thing}:`),
    ...wrong.map((fault) => `:${fault}`),
    ...named.flatMap((thing) => wrong.map((fault) => `${thing}:${fault}`)),
    ...(inOrder ? [IN_ORDER] : []),
    ...(remedy ? [REMEDY] : []),
  ];
}
