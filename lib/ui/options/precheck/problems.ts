// Which problems do many filings share? Each by its message, with the filings it stands in, the most common first.
import type { BatchProblem, BatchRow } from '../../../filing/report/batch';
import { verdictOf } from '../../../filing/report/counts';
import type { Text } from '../../../filing/text';
import type { FactValue } from '../../../rules/operator-names';

export interface Problem extends BatchProblem {
  readonly count: number;
  readonly rows: readonly BatchRow[];
}

/** What makes two problems the same one. */
export const problemName = ({ kind, id }: Pick<BatchProblem, 'kind' | 'id'>): string => `${kind} ${id}`;

/** The problems of all rows, the most common first. */
export function commonProblems(rows: readonly BatchRow[]): readonly Problem[] {
  const found = new Map<string, { readonly problem: BatchProblem; readonly rows: BatchRow[] }>();
  for (const row of rows)
    for (const problem of row.problems) {
      const name = problemName(problem);
      const known = found.get(name) ?? { problem, rows: [] };
      known.rows.push(row);
      found.set(name, known);
    }
  return [...found.values()]
    .map(({ problem, rows: of }) => ({ ...problem, count: of.length, rows: of }))
    .toSorted((a, b) => b.count - a.count);
}

/** Statements of one matter that may be confirmed in one go. */
export interface Matter {
  readonly id: string;
  readonly label: Text;
  readonly problems: readonly Problem[];
  /** All filings of which one of them is asked. */
  readonly rows: readonly BatchRow[];
}

/** The problems in their order; statements of one matter stand together where the first of them stood. */
export function inMatters(problems: readonly Problem[]): readonly (Problem | Matter)[] {
  const of = (id: string) => problems.filter((one) => one.matter?.id === id && one.ordinary !== undefined);
  return problems.flatMap((problem): readonly (Problem | Matter)[] => {
    const { matter, ordinary } = problem;
    const together = matter === undefined || ordinary === undefined ? [] : of(matter.id);
    if (matter === undefined || together.length < 2) return [problem];
    if (together[0] !== problem) return [];
    const rows = [...new Set(together.flatMap((one) => one.rows))];
    return [{ ...matter, problems: together, rows }];
  });
}

/** One answer for the filings that it is given in. */
export interface GivenAnswer {
  readonly text: Text;
  readonly fact: string;
  readonly value: FactValue;
  readonly filings: readonly { readonly clientId: string; readonly filingId: string }[];
}

/** What makes two rows services of the same filing. */
export const filingName = ({ client, filing }: Pick<BatchRow, 'client' | 'filing'>): string =>
  `${client} ${filing}`;

/** This answer to a problem's question, in all its filings. */
export function answerIn({ id: fact, text, rows }: Problem, value: FactValue): GivenAnswer {
  const filings = eachFilingOnce(rows).flatMap(({ client: clientId, filing: filingId }) =>
    filingId === null ? [] : [{ clientId, filingId }],
  );
  return { text, fact, value, filings };
}

/** The rows without a further service of the same filing. */
export const eachFilingOnce = (rows: readonly BatchRow[]): readonly BatchRow[] =>
  [...new Map(rows.toReversed().map((row) => [filingName(row), row])).values()].toReversed();

/** What a person chose for a filing: yes, no, or (null) that they do not know. */
export type Chosen = ReadonlyMap<string, boolean | null>;

/** The answers that were chosen filing by filing, by `filingName`; one that is not known, or not chosen, is none. */
export function answersChosen(problem: Problem, chosen: Chosen): readonly GivenAnswer[] {
  return [true, false].flatMap((value) => {
    const rows = problem.rows.filter((row) => chosen.get(filingName(row)) === value);
    return rows.length === 0 ? [] : [answerIn({ ...problem, rows }, value)];
  });
}

export interface Standings {
  readonly blocked: number;
  readonly documents: number;
  readonly incomplete: number;
  readonly ready: number;
}

/** How many stand where; clients of which nothing can be said are in none. */
export function standingsOf(rows: readonly BatchRow[]): Standings {
  const count = (verdict: keyof Standings) => rows.filter((row) => verdictOf(row) === verdict).length;
  const [blocked, documents] = [count('blocked'), count('documents')];
  return { blocked, documents, incomplete: count('incomplete'), ready: count('ready') };
}
