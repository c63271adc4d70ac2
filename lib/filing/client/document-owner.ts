// Whose document is a new file? Told from its kind: the entity's, a principal's, or the services' that lack it.
import type { Client } from './client';

const OF_SUBJECT = /^(?:subject-principal|guardian|residence|student|employment|handheld|passport)/;
const OF_SERVICE_PRINCIPAL = /^service-principal/;
const OF_SERVICE = /^(?:domain|site|app|pre-approval)/;

/** Ids for `of`. A site's document goes to the chosen services that lack it, or, when none does, to all of them. */
export function ownersOf(client: Client, chosen: readonly string[], type: string): readonly string[] {
  const services = client.services.filter((service) => chosen.includes(service.id));
  if (OF_SUBJECT.test(type)) return [client.entity.subjectPrincipal];
  if (OF_SERVICE_PRINCIPAL.test(type))
    return [...new Set(services.map((service) => service.servicePrincipal))];
  if (!OF_SERVICE.test(type) || services.length === 0) return ['entity'];
  const has = (of: string) => client.documents.some((one) => one.type === type && one.of === of);
  const lacking = services.map((service) => service.id).filter((id) => !has(id));
  return lacking.length > 0 ? lacking : services.map((service) => service.id);
}
