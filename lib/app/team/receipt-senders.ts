// Who made a team's changes? The audit names devices by their ids; this adds the names that people gave them.
import type { AuditEntry } from '../../protocol/vault';
import type { App } from '../state/app';
import { deviceNames } from './device-names';

const FROM = /(?:^| )from:([0-9a-f,]+)/;

/**
 * The acts, those that came from a team with the names of the devices; the names of a team that was left are unknown.
 */
export async function withSenders(app: App, receipts: readonly AuditEntry[]): Promise<readonly AuditEntry[]> {
  if (!receipts.some(({ detail }) => FROM.test(detail))) return receipts;
  const names = await deviceNames(app);
  return receipts.map((receipt) => {
    const ids = FROM.exec(receipt.detail)?.[1]?.split(',');
    return ids ? { ...receipt, from: ids.flatMap((id) => names.get(id) ?? []) } : receipt;
  });
}
