// How are all clients pre-checked without blocking the page? In slices; a stop is checked after each.
import type { BatchProblem, BatchRow } from '../../../filing/report/batch';
import type { PrecheckActions } from './actions';

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Checks all clients; `progress` gets the rows of each slice and says whether to go on. Returns how many were done. */
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

/** Shares one object for each problem with the same texts, however many filings have it, to save memory. */
function shared(known: Map<string, BatchProblem>, problem: BatchProblem): BatchProblem {
  const name = JSON.stringify(problem);
  const first = known.get(name);
  if (first === undefined) known.set(name, problem);
  return first ?? problem;
}
