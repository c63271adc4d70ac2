// How are answers kept in a filing? Each with its day; a newer answer replaces the older, and null takes one back.
import type { FactValue } from '../../rules/operator-names';
import type { Answer, Filing } from './client';

/** The filing with these answers, said on a day. */
export function withAnswers(
  filing: Filing,
  answers: readonly { readonly fact: string; readonly value: FactValue }[],
  on: string,
): Filing {
  const said = answers.map(
    ({ fact, value }): Answer => ({
      fact,
      value: typeof value === 'object' && value !== null ? [...value] : value,
      on,
    }),
  );
  const facts = new Set(said.map(({ fact }) => fact));
  const kept = filing.answers.filter(({ fact }) => !facts.has(fact));
  return { ...filing, answers: [...kept, ...said.filter(({ value }) => value !== null)] };
}
