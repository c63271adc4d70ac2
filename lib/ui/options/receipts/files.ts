// How do receipts leave? As CSV or JSON, with no name and no value: a client is told by the start of its opaque id.
import type { AuditEntry } from '../../../protocol/vault';

const COLUMNS = ['time', 'action', 'client', 'revision', 'detail'] as const;

/** Only codes with their counts: whatever else a page may have sent along stays here. */
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

/** Comma-separated, every cell quoted: none of them begins as a formula, for all are codes, counts and times. */
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
