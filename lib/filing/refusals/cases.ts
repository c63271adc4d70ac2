// Which clauses tell of a case and what then happens? "Who does not answer twice will be sent back" says nothing of this filing.
import type { RefusalWords } from '../rulebook/rejections';
import { anyWord } from './turns';

/** The patterns of clauses that tell of a case. */
export interface Cases {
  /** "Where X is not so," before what then has to be done or will happen: to the end of the sentence all is of that case. */
  readonly opening: RegExp;
  /** "… will be sent back": a clause that tells what happens in a case. */
  readonly outcome: RegExp;
}

const CLAUSE = '[^,:;。!?\\n]';

/** Between two clauses, the sign staying with the first one. */
const CLAUSE_END = /(?<=[,:;。!?\n])/u;

/** "It is not clear": the particle ends a statement. */
const STATEMENT = `是${CLAUSE}{0,12}`;

/** The patterns of a word list. */
export function casesOf({ cases: of }: RefusalWords): Cases {
  const named = `(?<!${STATEMENT})${anyWord(of.particles)}`;
  return {
    opening: new RegExp(
      `(?<=^|[,:;。!?\\n])${CLAUSE}*(?:${named},(?!${anyWord(of.findings)})${CLAUSE}{0,10}?${anyWord(of.consequences)}|${anyWord(of.suppositions)},)`,
      'u',
    ),
    outcome: new RegExp(`${anyWord(of.future)}${CLAUSE}{0,8}${anyWord(of.outcomes)}`, 'u'),
  };
}

/** What a sentence says of no case. */
export function withoutCases(plain: string, cases: Cases): string {
  return withoutOutcomes(withoutNamedCase(plain, cases), cases);
}

/** A text without the clauses that tell what happens in a case. */
export const withoutOutcomes = (text: string, { outcome }: Cases): string =>
  text
    .split(CLAUSE_END)
    .filter((clause) => !outcome.test(clause))
    .join('');

function withoutNamedCase(plain: string, { opening }: Cases): string {
  const found = opening.exec(plain);
  return found === null ? plain : plain.slice(0, found.index);
}
