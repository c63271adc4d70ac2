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

/** "Once it stands on the list", "in case that …": nothing in such a sentence has happened. */
const ONCE = `(?:一旦|万一|(?<![主重需只不都必定就还也])要是|假使)${CLAUSE}`;

/** "For the cancellation … is needed": what another act takes, which is no part of this filing. */
const LATER_ACT = `(?:注销|过户|转让|转移|更换|换[了成]?)${CLAUSE}{0,6}(?:时|后|的时候)(?:还|都|也|仍)?(?:需|须|要|应|得)`;

/** "May have to", "might be made to". */
const POSSIBLY = '(?:可能|也许|说不定|搞不好|弄不好)(?:还|就|也)?(?:会|要|得|需|被|让)';

/** The patterns of a word list. */
export function casesOf({ cases: of }: RefusalWords): Cases {
  const named = `(?<!${STATEMENT})${anyWord(of.particles)}`;
  return {
    opening: new RegExp(
      `(?<=^|[,:;。!?\\n])${CLAUSE}*(?:${named},(?!${anyWord(of.findings)})${CLAUSE}{0,10}?${anyWord(of.consequences)}|${anyWord(of.suppositions)},|${LATER_ACT}|${ONCE})`,
      'u',
    ),
    outcome: new RegExp(`${anyWord(of.future)}${CLAUSE}{0,8}${anyWord(of.outcomes)}|${POSSIBLY}`, 'u'),
  };
}

/** "If that is done, …" from the start of a sentence. */
const SUPPOSED =
  /^(?:[^,:]{0,8}[:,])?(?:如果|假如|假使|倘若|要是|若(?!干)|万一|如(?![下图实上期约何此]))[^,]*,/u;

/** "But in your order …": what follows the "but" is of this filing after all. */
const OF_THIS = /[您你贵已未没仍尚]|本[单次案订]|这[次单回]|此[次单]|目前|现在|经查|[驳退]回/u;

/** Whether a sentence in its plain form goes on, behind a "but", about the case that the one before it supposes. */
export const goesOnOfCase = (before: string, plain: string): boolean =>
  SUPPOSED.test(before) && !OF_THIS.test(plain);

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
