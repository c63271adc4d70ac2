// What does the background hold of the teams in memory? The open journals and the running exchanges.
import type { SyncProgress } from '../../protocol/team-sync';
import type { Spend } from '../../team/request-budget';
import type { VaultJournal } from '../../team/vault-journal';
import { createQueue } from '../../vault/store/concurrency';

/** A running exchange. */
export interface Running {
  readonly abort: AbortController;
  progress: SyncProgress;
  readonly ended: Promise<unknown>;
}

export interface TeamMemory {
  /** One for each team, so that changes of its state run one after the other. */
  readonly journals: Map<string, VaultJournal>;
  readonly running: Map<string, Running>;
  /** Account → its remaining request budget. */
  readonly budgets: Map<string, Spend>;
  /** Uses of invitations, one after the other: two tabs make one request. */
  readonly joining: ReturnType<typeof createQueue>;
  /** Changes of the stored data about teams, one after the other. */
  readonly inTurn: ReturnType<typeof createQueue>;
  /** Set after a save: the exchange that follows soon. */
  soon: ReturnType<typeof setTimeout> | null;
}

/** The empty state. */
export function newTeamMemory(): TeamMemory {
  return {
    journals: new Map(),
    running: new Map(),
    budgets: new Map(),
    joining: createQueue(),
    inTurn: createQueue(),
    soon: null,
  };
}

/** Aborts every exchange without waiting for it. */
export function stopTeams({ running, journals, ...memory }: TeamMemory): void {
  for (const { abort } of running.values()) abort.abort();
  journals.clear();
  if (memory.soon !== null) clearTimeout(memory.soon);
}
