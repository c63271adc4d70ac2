// What does the background hold of the teams while it runs? The journals in use, and the exchanges under way; nothing that outlives it.
import type { SyncProgress } from '../../protocol/team';
import type { Spend } from '../../team/request-budget';
import type { VaultJournal } from '../../team/vault-journal';
import { createQueue } from '../../vault/store/concurrency';

/** An exchange that is under way. */
export interface Running {
  readonly abort: AbortController;
  progress: SyncProgress;
  readonly ended: Promise<unknown>;
}

export interface TeamMemory {
  /** One a team, so that what changes its state is done in turn. */
  readonly journals: Map<string, VaultJournal>;
  readonly running: Map<string, Running>;
  /** Account → what may still be asked of its store. */
  readonly budgets: Map<string, Spend>;
  /** Changes of what is kept about teams, one after the other. */
  readonly inTurn: ReturnType<typeof createQueue>;
  /** Set when something was saved: the exchange that follows soon. */
  soon: ReturnType<typeof setTimeout> | null;
}

/** Nothing under way. */
export function newTeamMemory(): TeamMemory {
  return { journals: new Map(), running: new Map(), budgets: new Map(), inTurn: createQueue(), soon: null };
}

/** Ends every exchange and waits for none. */
export function stopTeams({ running, journals, ...memory }: TeamMemory): void {
  for (const { abort } of running.values()) abort.abort();
  journals.clear();
  if (memory.soon !== null) clearTimeout(memory.soon);
}
