// How much is there to do in a report? Counted in one place, so that panel, pill, printed report, client list and batch show the same numbers.
import { placeOfDocument } from '../client/place-of';
import type { Text } from '../text';
import { type Group, groupOf } from './bucket';
import { factInPerson } from './in-person';
import type { PlaceOfProblem } from './problem-place';
import type { Asked, DocumentNeed, Finding, Report } from './report';
import { shownFindings } from './shown-findings';
import { isToPrepare, type ToPrepare, toPrepare } from './to-prepare';

export interface Counts {
  /** Faults, counted as their cards are: one action is one fault, and a document that is merely missing is none. */
  readonly block: number;
  /** How many things wait for a decision between two versions; they are no faults. Absent for none. */
  readonly decide?: number;
  /** Groups of questions whose answers settle something that blocks. */
  readonly ask: number;
  /** Required documents that are missing or unfit. */
  readonly documents: number;
  readonly warn: number;
  readonly todo: number;
}

export const NOTHING_TO_DO: Counts = { block: 0, ask: 0, documents: 0, warn: 0, todo: 0 };

/** The counts of a report with these questions. */
export function countsIn(
  { findings, documents }: Pick<Report, 'findings' | 'documents'>,
  asked: readonly Asked[],
): Counts {
  const cards = (group: Group) => cardsIn({ findings, documents }, group).length;
  const decide = cards('decide');
  return {
    block: cards('block'),
    ...(decide > 0 && { decide }),
    ask: asked.filter(({ settlesBlock }) => settlesBlock).length,
    documents: missingOf(documents),
    warn: cards('warn'),
    todo: cards('todo'),
  };
}

/** How many required documents are still missing or unfit. */
export const missingOf = (documents: readonly DocumentNeed[]): number => missingIn(documents).length;

/** The name of a verdict: a filing that waits for a decision, or only lacks documents, has no fault to correct. */
export function verdictOf<Status extends string>(row: {
  readonly status: Status;
  readonly counts: Pick<Counts, 'block' | 'decide' | 'documents'>;
}): Status | 'undecided' | 'documents' {
  const { status, counts } = row;
  const { block, decide = 0, documents } = counts;
  if (status !== 'blocked' || block > 0) return status;
  if (decide > 0) return 'undecided';
  return documents > 0 ? 'documents' : status;
}

/**
 * The required documents that are still missing or unfit, those of which one is enough as one. What is done in person is still to
 * do, but no missing document.
 */
export const missingIn = (documents: readonly DocumentNeed[]): readonly ToPrepare[] =>
  filesIn(documents).filter((need) => need.state !== 'attached' && isToPrepare(need));

const filesIn = (documents: readonly DocumentNeed[]) =>
  toPrepare(documents).filter(({ id }) => factInPerson(id) === null);

/** Of how many documents that are required or there, how many are there; what is done in person is none, as no file satisfies it. */
export function documentsHeld(documents: readonly DocumentNeed[]): {
  readonly have: number;
  readonly of: number;
} {
  const files = filesIn(documents).filter((need) => need.state === 'attached' || isToPrepare(need));
  return { have: files.length - missingOf(documents), of: files.length };
}

function cardsIn({ findings, documents }: Pick<Report, 'findings' | 'documents'>, group: Group) {
  return shownFindings(
    findings.filter((one) => groupOf(one) === group),
    documents,
  );
}

/** So many statements of one matter are told in a line; of more the first ones and their number. */
const MOST_TOLD = 3;

/** What is asked, in one line: the matter with what is to be confirmed of it, which its name alone does not say. */
export function askedText({ label, questions }: Asked): Text {
  const said = questions.map(({ statement, text }) => statement ?? text);
  const told = said.length > MOST_TOLD ? said.slice(0, MOST_TOLD - 1) : said;
  const more = said.length - told.length;
  const zh = `${told.map((one) => one.zh).join('；')}${more > 0 ? `；等 ${said.length} 条` : ''}`;
  const en = `${told.map((one) => one.en).join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
  if (label === null) return { zh, en };
  return { zh: zh === '' ? label.zh : `${label.zh}：${zh}`, en: en === '' ? label.en : `${label.en}: ${en}` };
}

/** One item counted as a fault, something to decide, a document or a question. */
export interface CountedPoint {
  readonly kind: 'fault' | 'decision' | 'document' | 'question';
  readonly text: Text;
  /** The place in the client where it is corrected, such as people[0].mobile; null when it has no field. */
  readonly place: string | null;
}

/**
 * What stands behind the counts of faults, decisions, documents and questions, one by one and as many. `placesOf`: the places in
 * the client for the service that a finding is about, or for the first one (null).
 */
export function pointsIn(
  { findings, documents }: Pick<Report, 'findings' | 'documents'>,
  asked: readonly Asked[],
  placesOf: (finding: Finding | null) => PlaceOfProblem,
): readonly CountedPoint[] {
  const faults = cardsIn({ findings, documents }, 'block').map(({ finding }): CountedPoint => {
    const { message, target, fix } = finding;
    const placeOf = placesOf(finding);
    const mended = fix.map(({ fact }) => placeOf({ fact })).find((place) => place !== null);
    return { kind: 'fault', text: message, place: placeOf(target) ?? mended ?? null };
  });
  const decisions = cardsIn({ findings, documents }, 'decide').map(
    ({ finding }): CountedPoint => ({ kind: 'decision', text: finding.message, place: null }),
  );
  const missing = missingIn(documents).map(
    ({ id, label }): CountedPoint => ({ kind: 'document', text: label, place: placeOfDocument(id) }),
  );
  const questions = asked
    .filter(({ settlesBlock }) => settlesBlock)
    .map((matter): CountedPoint => {
      const [first] = matter.questions;
      const place = first === undefined ? null : placesOf(null)({ fact: first.fact });
      const isField = place !== null && !place.startsWith('filings['); // what only a person can answer has no field
      return { kind: 'question', text: askedText(matter), place: isField ? place : null };
    });
  return [...faults, ...decisions, ...missing, ...questions];
}
