// Does the page say another server than the client? Compared only where the portal itself shows it, and where both can be read.
import { accessPlace, providersOf } from '../../filing/client/access-for';
import { servicesOf } from '../../filing/client/client';
import { valuesFor } from '../../filing/client/field-values';
import { codeUsedBy } from '../../filing/client/used-code';
import type { ServerOnPage } from '../../filing/report/page-findings';
import type { PlannedRow } from '../../page/model';
import type { ServerElsewhere, TabView, UsedCode } from '../../protocol/tab';
import { regionOf } from './adoptable';
import type { TabContext } from './context';

/** What is noted of a server for each provider. */
const OF_SERVER: ReadonlySet<string> = new Set([
  'access.resource',
  'access.authCode',
  'access.ip',
  'access.method',
  'access.location',
]);

/** Why nothing of the server is filled in, as far as there is a reason. */
export function serverNotes(
  context: TabContext,
  plan: readonly PlannedRow[],
): Pick<TabView, 'serverElsewhere' | 'usedCode'> {
  const [elsewhere, used] = [serverElsewhere(context, plan), usedCode(context, plan)];
  return { ...(elsewhere && { serverElsewhere: elsewhere }), ...(used && { usedCode: used }) };
}

/** The page asks for a server, and that of its service is noted only for other providers; of several services the first such. */
function serverElsewhere({ bound }: TabContext, plan: readonly PlannedRow[]): ServerElsewhere | null {
  if (!bound) return null;
  const { client, filing } = bound;
  const own = servicesOf(client, filing);
  const asked = plan.filter(
    ({ fieldId, reason }) => reason.code === 'no-value' && OF_SERVER.has(fieldId ?? ''),
  );
  const service = asked
    .flatMap((row) => own[row.service ?? 0] ?? [])
    .find((one) => accessPlace(one, filing.provider) === null);
  if (!service) return null;
  return { there: providersOf(service), place: `services[${client.services.indexOf(service)}].otherAccess` };
}

/** The page has an empty box for a code, and the one noted for its service was used by the filing of another. */
function usedCode({ bound }: TabContext, plan: readonly PlannedRow[]): UsedCode | null {
  if (!bound) return null;
  const { client, filing } = bound;
  const own = servicesOf(client, filing);
  const isEmpty = ({ now }: PlannedRow) => now.every((text) => text.trim() === '');
  const asked = plan.filter((row) => row.fieldId === 'access.authCode' && isEmpty(row));
  for (const service of asked.flatMap((row) => own[row.service ?? 0] ?? [])) {
    const by = codeUsedBy(client, filing, service.id);
    const access = accessPlace(service, filing.provider);
    if (by && access)
      return { by: by.name, place: `services[${client.services.indexOf(service)}].${access}.authCode` };
  }
  return null;
}

/** What the portal derived from the chosen server and the client says otherwise; a box that can be written is compared in the plan. */
export function serversOtherwise(
  { page, bound }: TabContext,
  plan: readonly PlannedRow[],
): readonly ServerOnPage[] {
  if (!page || !bound) return [];
  const { client, filing } = bound;
  const closed = new Set(
    page.reading.fields.flatMap((one) => (one.visible && (!one.editable || one.isReadOnly) ? [one.key] : [])),
  );
  return plan.flatMap(({ key, label, fieldId, service, now }): ServerOnPage[] => {
    if (!closed.has(key)) return [];
    const own = valuesFor(client, filing, filing.services.length === 0 ? null : (service ?? 0));
    const held = [own[fieldId ?? ''] ?? []].flat().map(String);
    if (fieldId === 'access.ip' && areOtherAddresses(now, held)) return [{ key, label, what: 'ip' }];
    if (fieldId === 'access.location' && areOtherPlaces(now, held)) return [{ key, label, what: 'location' }];
    return [];
  });
}

const ADDRESS = /^(?:\d{1,3}\.){3}\d{1,3}$/u;
const addressesIn = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.split(/[\s,;，；、]+/u)).filter((text) => text !== '');

/** Single addresses on both sides, one of the page's is not the client's; a range or a mask is not judged. */
function areOtherAddresses(shown: readonly string[], held: readonly string[]): boolean {
  const [here, own] = [addressesIn(shown), addressesIn(held)];
  const areRead = here.length > 0 && own.length > 0 && [...here, ...own].every((one) => ADDRESS.test(one));
  return areRead && here.some((one) => !own.includes(one));
}

/** Two known places, neither of which lies in the other. */
function areOtherPlaces(shown: readonly string[], held: readonly string[]): boolean {
  const [here, own] = [regionOf(shown)?.code, regionOf(held)?.code].map((code) =>
    code?.replace(/(?:00)+$/u, ''),
  );
  return Boolean(here && own) && !here?.startsWith(own ?? '') && !own?.startsWith(here ?? '');
}
