// How much is there to do in a report? Counted in one place: panel, pill, printed report, list of clients and batch say the same numbers.
import { type Group, groupOf } from './bucket';
import type { Asked, DocumentNeed, Report } from './report';
import { shownFindings } from './shown-findings';

export interface Counts {
  /** Faults, as many as there are cards: one deed is one, and a document that is merely missing is none. */
  readonly block: number;
  /** Matters to confirm, each asked in one go, whose answer settles something that blocks. */
  readonly ask: number;
  /** Required documents that are not there or not fit. */
  readonly documents: number;
  readonly warn: number;
  readonly todo: number;
}

export const NOTHING_TO_DO: Counts = { block: 0, ask: 0, documents: 0, warn: 0, todo: 0 };

/** The numbers of a report of which this much is asked. */
export function countsIn(
  { findings, documents }: Pick<Report, 'findings' | 'documents'>,
  asked: readonly Asked[],
): Counts {
  const cards = (group: Group) =>
    shownFindings(
      findings.filter((one) => groupOf(one) === group),
      documents,
    ).length;
  return {
    block: cards('block'),
    ask: asked.filter(({ settlesBlock }) => settlesBlock).length,
    documents: missingOf(documents),
    warn: cards('warn'),
    todo: cards('todo'),
  };
}

/** How many required documents are still absent or unfit. */
export const missingOf = (documents: readonly DocumentNeed[]): number =>
  documents.filter(({ requirement, state }) => requirement === 'required' && state !== 'attached').length;
