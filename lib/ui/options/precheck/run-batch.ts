// How are all clients pre-checked without anything standing still? Slice by slice; a stop is heard after each.
import type { BatchProblem, BatchRow } from '../../../filing/report/batch';
import type { PrecheckActions } from './actions';

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Runs all clients; `progress` gets what a slice brought and says whether to go on. Answers how many were done. */
export async function runBatch(
  { clients, ask, slice }: Pick<PrecheckActions, 'clients' | 'ask' | 'slice'>,
  asOf: string,
  progress: (rows: readonly BatchRow[], progress: Progress) => boolean,
): Promise<Progress> {
  const ids = await clients();
  const known = new Map<string, BatchProblem>();
  let done = 0;
  while (done < ids.length) {
    const some = ids.slice(done, done + slice);
    const rows = await ask('rules.batch', { clients: some, asOf });
    done += some.length;
    const lean = rows.map((row) => ({ ...row, problems: row.problems.map((one) => shared(known, one)) }));
    if (!progress(lean, { done, of: ids.length })) break;
  }
  return { done, of: ids.length };
}

/** The same problem with the same words once in memory, in however many filings it stands. */
function shared(known: Map<string, BatchProblem>, problem: BatchProblem): BatchProblem {
  const name = JSON.stringify(problem);
  const first = known.get(name);
  if (first === undefined) known.set(name, problem);
  return first ?? problem;
}
