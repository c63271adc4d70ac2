// How are answers stored in a filing? Each with its day; a newer answer replaces an older one, and null removes it.
import type { FactValue } from '../../rules/operator-names';
import type { Answer, Filing } from './client';

/** An answer that an agency gives for nearly all its clients; only yes or no, so that it reveals nothing about any of them. */
export interface UsualAnswer {
  readonly fact: string;
  readonly value: boolean;
}

/** The filing with the usual answers where nobody answered. They are not stored with it. */
export function withUsual(filing: Filing, usual: readonly UsualAnswer[], on: string): Filing {
  const answered = new Set(filing.answers.map(({ fact }) => fact));
  const lacking = usual.filter(({ fact }) => !answered.has(fact));
  return lacking.length === 0 ? filing : withAnswers(filing, lacking, on);
}

/** The filing with these answers, given on a day. */
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
