// Which problems do many filings share? Each by its message, with its filings, the most common first.
import type { BatchProblem, BatchRow } from '../../../filing/report/batch';
import { eachFilingOnce, filingName } from '../../../filing/report/standings';
import type { Text } from '../../../filing/text';
import type { FactValue } from '../../../rules/operator-names';

export interface Problem extends BatchProblem {
  /** How many filings have it. */
  readonly count: number;
  readonly rows: readonly BatchRow[];
}

/** Two problems with the same key are the same; a question that has a usual answer in one filing only is not the same in both. */
export const problemName = ({
  kind,
  id,
  ordinary,
}: Pick<BatchProblem, 'kind' | 'id' | 'ordinary'>): string =>
  ordinary === undefined ? `${kind} ${id}` : `${kind} ${id} ${String(ordinary)}`;

/** The problem in words that are true of all its filings: no provider is named that is only some filings'. */
const inWordsOfAll = (problem: BatchProblem, rows: readonly BatchRow[]): BatchProblem => {
  const name = problemName(problem);
  const isSame = rows.every(({ problems }) =>
    problems.some((one) => problemName(one) === name && one.text.zh === problem.text.zh),
  );
  return isSame || problem.ofMany === undefined ? problem : { ...problem, text: problem.ofMany };
};

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
    .map(({ problem, rows: of }) => ({
      ...inWordsOfAll(problem, of),
      count: eachFilingOnce(of).length,
      rows: of,
    }))
    .toSorted((a, b) => b.count - a.count);
}

/** Statements of one matter that may be confirmed together. */
export interface Matter {
  readonly id: string;
  readonly label: Text;
  readonly problems: readonly Problem[];
  /** All filings in which one of them is open. */
  readonly rows: readonly BatchRow[];
}

/** The problems in order; statements of one matter are together at the place of the first. */
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

/** This answer to a problem's question, in all its filings. */
export function answerIn({ id: fact, text, rows }: Problem, value: FactValue): GivenAnswer {
  const filings = eachFilingOnce(rows).flatMap(({ client: clientId, filing: filingId }) =>
    filingId === null ? [] : [{ clientId, filingId }],
  );
  return { text, fact, value, filings };
}

/** What a person chose for a filing: yes, no, or (null) that they do not know. */
export type Chosen = ReadonlyMap<string, boolean | null>;

/** The answers that were chosen filing by filing, by `filingName`; one that is not known, or not chosen, is none. */
export function answersChosen(problem: Problem, chosen: Chosen): readonly GivenAnswer[] {
  return [true, false].flatMap((value) => {
    const rows = problem.rows.filter((row) => chosen.get(filingName(row)) === value);
    return rows.length === 0 ? [] : [answerIn({ ...problem, rows }, value)];
  });
}
