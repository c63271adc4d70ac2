// How is the activity log exported? As CSV or JSON, without names or values: a client is identified by the start of its pseudonym.
import type { AuditEntry } from '../../../protocol/vault';

const COLUMNS = ['time', 'action', 'client', 'revision', 'detail'] as const;

/** Only codes with their counts: anything else that a page may have sent stays here. */
const codesIn = (detail: string): string =>
  detail
    .split(' ')
    .filter((part) => /^[a-z]+:[a-z0-9-]{1,30}$/.test(part) && !/\d{6}/.test(part))
    .join(' ');

const rowOf = ({ at, action, ref, rev, detail }: AuditEntry) => ({
  time: new Date(at).toISOString(),
  action,
  client: ref,
  revision: rev,
  detail: codesIn(detail),
});

/** Comma-separated, every cell quoted; none can start a formula, since all are codes, counts and times. */
export function receiptsAsCsv(receipts: readonly AuditEntry[]): string {
  const lines = receipts.map((receipt) => {
    const row = rowOf(receipt);
    return COLUMNS.map((name) => `"${String(row[name]).replaceAll('"', '""')}"`).join(',');
  });
  return `\uFEFF${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}

/** The same as JSON. */
export function receiptsAsJson(receipts: readonly AuditEntry[]): string {
  return `${JSON.stringify(receipts.map(rowOf), null, 2)}\n`;
}
