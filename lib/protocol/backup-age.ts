// Is it time for another backup? None yet, or older than a month.

const DAY = 86_400_000;
const OLD_DAYS = 30;

export interface BackupAge {
  readonly state: 'none' | 'old' | 'fresh';
  /** Whole days since the last one; 0 when there is none. */
  readonly days: number;
}

/** The age of a backup made at `last` (milliseconds; null: none yet). */
export function backupAge(last: number | null, now: number): BackupAge {
  if (last === null) return { state: 'none', days: 0 };
  const days = Math.max(0, Math.floor((now - last) / DAY));
  return { state: days > OLD_DAYS ? 'old' : 'fresh', days };
}
