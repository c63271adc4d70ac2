// By which signs are two sentences compared: characters in a row, and what is wrong with which thing?
import type { Said } from './tokens';

/** The signs of a sentence in its plain form. A concept has a colon in it: `thing:`, `:fault`, `thing:fault`. */
export type SignsOf = (plain: string, said: Said) => ReadonlySet<string>;

/** Signs by kind: a character alone says little, what is wrong with which thing says most. */
const WEIGHTS = { character: 0.3, letters: 1, concept: 1.5 } as const;

/** How many characters in a row make the longest sign. */
const LONGEST = 3;

/** Makes the reader of signs; fillers are turns of speech that are no signs. */
export function signReader(fillers: readonly string[]): SignsOf {
  const longestFirst = [...fillers].sort((a, b) => b.length - a.length);
  return (plain, said) => {
    const told = longestFirst.reduce((text, filler) => text.replaceAll(filler, ''), plain);
    return new Set([...lettersIn(told.replace(/[^\p{L}\p{N}#]/gu, '')), ...conceptsIn(said)]);
  };
}

export const isThing = (sign: string): boolean => sign.endsWith(':');

export const weightOf = (sign: string): number =>
  sign.includes(':') ? WEIGHTS.concept : sign.length === 1 ? WEIGHTS.character : WEIGHTS.letters;

function lettersIn(text: string): readonly string[] {
  const signs: string[] = [];
  for (let length = 1; length <= LONGEST; length += 1)
    for (let at = 0; at + length <= text.length; at += 1) signs.push(text.slice(at, at + length));
  return signs;
}

function conceptsIn({ things, faults }: Said): readonly string[] {
  const named = [...new Set(things.flatMap(({ ids }) => ids))];
  const wrong = [...new Set(faults.flatMap(({ ids }) => ids))];
  return [
    ...named.map((thing) => `${thing}:`),
    ...wrong.map((fault) => `:${fault}`),
    ...named.flatMap((thing) => wrong.map((fault) => `${thing}:${fault}`)),
  ];
}
