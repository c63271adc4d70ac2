// Of which kind is an act, and how is it described? Unknown acts are described by their code.

import type { AuditEntry } from '../../../protocol/vault';
import { plain } from '../../plain';
import type { CountKey, LabelKey } from '../../text/all';
import type { Translate } from '../../translate';

export const KINDS = ['fill', 'submit', 'out', 'clients', 'keys'] as const;
export type Kind = (typeof KINDS)[number];

/** Every recorded act; tests/walks/receipts.test.ts compares this with the places that record them. */
export const acts: Readonly<Record<string, readonly [Kind, LabelKey]>> = {
  fill: ['fill', 'receipt.fill'],
  undo: ['fill', 'receipt.undo'],
  override: ['fill', 'receipt.override'],
  'gate.held': ['submit', 'receipt.gate.held'],
  'gate.ask': ['submit', 'receipt.gate.ask'],
  'gate.submit-anyway': ['submit', 'receipt.gate.submit-anyway'],
  'gate.next-held': ['submit', 'receipt.gate.next-held'],
  'gate.next-anyway': ['submit', 'receipt.gate.next-anyway'],
  export: ['out', 'receipt.export'],
  'document-export': ['out', 'receipt.document-export'],
  backup: ['out', 'receipt.backup'],
  'backup.restored': ['clients', 'receipt.backup.restored'],
  taken: ['clients', 'receipt.taken'],
  import: ['clients', 'receipt.import'],
  receive: ['clients', 'receipt.receive'],
  save: ['clients', 'receipt.save'],
  remove: ['clients', 'receipt.remove'],
  restore: ['clients', 'receipt.restore'],
  'restore-revision': ['clients', 'receipt.restore-revision'],
  'bring-back': ['clients', 'receipt.bring-back'],
  share: ['clients', 'receipt.share'],
  leave: ['clients', 'receipt.leave'],
  unshare: ['clients', 'receipt.unshare'],
  forget: ['clients', 'receipt.forget'],
  decide: ['clients', 'receipt.decide'],
  'filings.move': ['clients', 'receipt.filings.move'],
  'filings.provider': ['clients', 'receipt.filings.provider'],
  'filings.remove': ['clients', 'receipt.filings.remove'],
  'filings.put-back': ['clients', 'receipt.filings.put-back'],
  'filings.sms-sent': ['clients', 'receipt.filings.sms-sent'],
  'filings.sms-verified': ['clients', 'receipt.filings.sms-verified'],
  'filings.mailed': ['clients', 'receipt.filings.mailed'],
  'filings.order': ['clients', 'receipt.filings.order'],
  'filings.number': ['clients', 'receipt.filings.number'],
  'filings.refusal': ['clients', 'receipt.filings.refusal'],
  'filings.mended': ['clients', 'receipt.filings.mended'],
  'filings.done': ['clients', 'receipt.filings.done'],
  'filings.begin': ['clients', 'receipt.filings.begin'],
  'filings.answer': ['clients', 'receipt.filings.answer'],
  'unlock.failed': ['keys', 'receipt.unlock.failed'],
  'passphrase.changed': ['keys', 'receipt.passphrase.changed'],
  'recovery.used': ['keys', 'receipt.recovery.used'],
  'recovery.renewed': ['keys', 'receipt.recovery.renewed'],
};

const actOf = (action: string) => (Object.hasOwn(acts, action) ? acts[action] : undefined);

/** The kind by which acts are filtered. */
export function kindOf({ action }: AuditEntry): Kind {
  return actOf(action)?.[0] ?? 'clients';
}

/** The act as text. */
export function actText(t: Translate, { action }: AuditEntry): string {
  const key = actOf(action)?.[1];
  return key ? t(key) : action;
}

const COUNTS: Readonly<Record<string, CountKey>> = {
  filled: 'receipt.count.filled',
  kept: 'receipt.count.kept',
  undone: 'receipt.count.undone',
  open: 'receipt.count.open',
  clients: 'receipt.count.clients',
  documents: 'receipt.count.documents',
  added: 'receipt.count.added',
  updated: 'receipt.count.updated',
  undecided: 'receipt.count.undecided',
  removed: 'receipt.count.removed',
  skipped: 'receipt.count.skipped',
};

/** Whether it came from more devices than it names. */
function hasMore(detail: string): boolean {
  const [, all = '', named = ''] = /devices:(\d+) from:(\S+)/.exec(detail) ?? [];
  return Number(all) > named.split(',').length;
}

/** Its counts as text, without zeros and codes of internal use. */
export function detailText(t: Translate, { detail, rev, from = [] }: AuditEntry): string {
  const parts = detail.split(' ').flatMap((part) => {
    const [name = '', value = ''] = part.split(':');
    if (name === 'portal' && value !== '') return [t('receipt.portal', { id: value })];
    if (name === 'format') return [value.toUpperCase()];
    const key = Object.hasOwn(COUNTS, name) ? COUNTS[name] : undefined;
    return key && Number(value) > 0 ? [t(key, { n: Number(value) })] : [];
  });
  if (from.length > 0)
    parts.push(t('receipt.from', { names: t.list(from.map(plain)) + (hasMore(detail) ? ' …' : '') }));
  if (rev > 0) parts.push(t('receipt.rev', { n: rev }));
  return t.list(parts);
}
