// How is a client's value shown in a list of changes? As text, with private numbers masked.
import type { Client } from '../../../../filing/client/client';
import { Value } from '../../../value';
import { listOf } from './fields';
import { type Form, wordFor } from './form';

interface PartValueProps {
  readonly form: Pick<Form, 't' | 'choices'> & {
    readonly people: Client['people'];
    readonly services?: Client['services'];
  };
  readonly part: string;
  readonly value: unknown;
}

/** Parts that refer to another part of the client by id. */
const NAMED =
  /(?:subjectPrincipal|legalRepresentative|servicePrincipal|filings\.services|smsVerified|documents\.of)$/;

/** Values that only programs read. */
export const UNSAID: ReadonlySet<string> = new Set([
  'colour',
  'documents.mediaType',
  'documents.data',
  'documents.bytes',
  'documents.scan',
  'documents.scan.legible',
  'documents.scan.colour',
  'documents.scan.faults',
  'filings.refusal.mended',
  'filings.refusal.unmended',
  'filings.refusal.meant',
  'filings.done',
]);

/** One value; nothing where there is none. */
export function PartValue({ form, part, value }: PartValueProps) {
  const { t } = form;
  if (value === null || value === undefined) return <span class="muted">{t('clients.nothing')}</span>;
  return <Value t={t} fieldId={part} texts={textsOf(form, part, value)} label={t.word('field', part)} />;
}

function textsOf(form: PartValueProps['form'], part: string, value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(form, part, one));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([key]) => key !== 'code' && !UNSAID.has(`${part}.${key}`))
      .flatMap(([key, one]) => textsOf(form, key === 'to' ? 'filings.state' : `${part}.${key}`, one));
  const text = String(value);
  if (part === 'removed') return [form.t(value ? 'clients.removal.gone' : 'clients.removal.stays')];
  if (typeof value === 'boolean') return [form.t(value ? 'clients.yes' : 'clients.no')];
  if (text === 'long-term') return [form.t('clients.longTerm')];
  if (part === 'filings.state') return [form.t.word('filings.state', text)];
  if (NAMED.test(part)) return [nameOf(form, text)];
  if (part === 'documents.side')
    return [form.t(text === 'back' ? 'documents.side.back' : 'documents.side.front')];
  const list = listOf(part);
  return [list ? wordFor(form, list, text) : text];
}

/** The name of the referenced part; none if it no longer exists. */
function nameOf({ t, people, services = [] }: PartValueProps['form'], id: string): string {
  if (id === 'entity') return t('clients.document.entity');
  return [...people, ...services].find((one) => one.id === id)?.name || t('clients.removal.gone');
}
