// Where in a client does the last day of one of its papers stand?
import type { Client } from '../client/client';
import type { DueDate } from './due-dates';

/** Where in a client the day of one of its papers stands; null when it has another day by now. */
export function placeOfPaper(
  { entity, people, documents, services }: Client,
  { kind, subject, day }: Pick<DueDate, 'kind' | 'subject' | 'day'>,
): string | null {
  if (kind === 'domain') {
    const service = services.findIndex(({ id }) => id === subject);
    const domain = services[service]?.domains.findIndex(({ expires }) => expires === day) ?? -1;
    return domain < 0 ? null : `services[${service}].domains[${domain}].expires`;
  }
  if (subject === null) return entity.certValidUntil === day ? 'entity.certValidUntil' : null;
  const person = people.findIndex(({ id, certValidUntil }) => id === subject && certValidUntil === day);
  if (person >= 0) return `people[${person}].certValidUntil`;
  const document = documents.findIndex(({ id, validUntil }) => id === subject && validUntil === day);
  return document < 0 ? null : `documents[${document}].validUntil`;
}
