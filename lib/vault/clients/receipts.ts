// What was done, told so that a person can read it? The audit's lines with the names of the clients they are about.
import { readAudit } from './audit-log';
import { allEntries } from './client-index';
import type { OpenVault } from './records';

export interface Receipt {
  readonly action: string;
  readonly at: number;
  /** Codes and counts only. */
  readonly detail: string;
  readonly rev: number;
  /** The start of the client's opaque id; empty when the act was about no client. */
  readonly ref: string;
  /** The client's name as it is now; null when no client has this id any more. */
  readonly name: string | null;
}

const REF = 8;

/** The newest acts, newest first. */
export async function readReceipts(vault: OpenVault, most: number): Promise<readonly Receipt[]> {
  const [lines, { entries }] = await Promise.all([readAudit(vault, most), allEntries(vault)]);
  const names = new Map(entries.map((entry) => [entry.record, entry.name]));
  return lines.map(({ action, at, detail = '', rev, record }) => ({
    action,
    at,
    detail,
    rev,
    ref: record.slice(0, REF),
    name: names.get(record) ?? null,
  }));
}
