// What became of the controls of the pages that others wrote, page by page and in all?
import type { MissedAt } from './missed';

/** What became of one page's controls. */
export interface Outcome {
  readonly page: string;
  readonly right: number;
  readonly missed: number;
  /** How many of the missed ones the panel asks about. */
  readonly asked: number;
  /** It holds something that nobody wants there. */
  readonly wrong: number;
  /** It was to be left alone, and holds something else now. */
  readonly forbidden: number;
  readonly isBlocked: boolean;
  /** A line for each control that is not right. */
  readonly faults: readonly string[];
  /** How far each missed control came. */
  readonly stages: readonly MissedAt[];
}

/** What became of the controls of several pages. */
type Sums = Omit<Outcome, 'page' | 'isBlocked' | 'faults' | 'stages'> & {
  /** Pages that miss something because they were held to be another client's, or of which nothing is right: one sentence that is misread costs them whole, and no sum of controls tells it. */
  readonly shut: number;
};

/** The sums of several pages. */
export function sumOf(outcomes: readonly Outcome[]): Sums {
  const sum = (of: (outcome: Outcome) => number): number => outcomes.reduce((all, one) => all + of(one), 0);
  return {
    right: sum(({ right }) => right),
    missed: sum(({ missed }) => missed),
    asked: sum(({ asked }) => asked),
    wrong: sum(({ wrong }) => wrong),
    forbidden: sum(({ forbidden }) => forbidden),
    shut: outcomes.filter(({ isBlocked, right, missed }) => missed > 0 && (isBlocked || right === 0)).length,
  };
}

/** The same in one line. */
export function saidOf(outcomes: readonly Outcome[]): string {
  const { right, missed, asked, wrong, forbidden, shut } = sumOf(outcomes);
  const all = right + missed + wrong;
  const rate = ((100 * right) / Math.max(1, all)).toFixed(1);
  return `${outcomes.length} pages, right ${right} of ${all} (${rate} %), missed ${missed} (asked ${asked}), wrong ${wrong}, forbidden ${forbidden}, shut ${shut}`;
}
