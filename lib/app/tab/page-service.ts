// Which of a filing's services is a page about that does not say so itself? The first one, until the person names another; and none where the page begins anew after it was filled, as it does for the next of them.
import type { Client } from '../../filing/client/client';
import { shortHash } from '../../page/dom/text';
import type { FillResult, FillStep, PageReading, PlannedRow } from '../../page/model';
import type { PageService, ServiceSummary } from '../../protocol/services';
import type { App } from '../state/app';
import type { PageState } from '../state/pages';
import { keepServiceNamed, lastServiceNamed, type ServiceNamed } from '../state/tab-store';

/** What identifies a page while it is filled, of its address without the query and its headings. A hash, because headings may name the client and what is kept of a tab outlives a lock. */
const pageOf = ({ url, headings }: PageReading): string =>
  shortHash([url.replace(/[?#].*$/u, ''), ...headings].join('\n'));

/** What is known of the service that a page in view is about, which does not say so itself. */
export interface ServiceSaid {
  /** The id of the one that the person named, or whose values were written there; null for none. */
  readonly named: string | null;
  /** What was written there is gone: the page may ask about another service now. */
  readonly isAnew: boolean;
}

const NOT_SAID: ServiceSaid = { named: null, isAnew: false };

/** What the person or an earlier fill said about the page in view. */
export async function serviceSaid(
  { sessions, runs }: App,
  tabId: number,
  page: PageState | null,
): Promise<ServiceSaid> {
  const said = page && (await lastServiceNamed(sessions, tabId));
  if (!said || said.page !== pageOf(page.reading)) return NOT_SAID;
  const isAnew = !runs.runOf(tabId) && isEmptied(said.written ?? [], page);
  return { named: said.service, isAnew };
}

/** One box may be emptied by hand. */
const FEWEST_WRITTEN = 2;

/** Are all of these controls empty that were filled, though nobody undid it? */
function isEmptied(written: readonly string[], { reading, results }: PageState): boolean {
  const fields = reading.fields.filter(({ key }) => written.includes(key));
  const isUndone = results.some(({ key, state }) => state === 'undone' && written.includes(key));
  return (
    written.length >= FEWEST_WRITTEN &&
    fields.length > 0 &&
    !isUndone &&
    fields.every(({ value }) => value.every((text) => text === ''))
  );
}

/** What a fill will write for the service that a page does not name; null where it writes nothing of that kind. */
export function assumedWrites(
  reading: PageReading,
  plan: readonly PlannedRow[],
  steps: readonly FillStep[],
  services: readonly string[],
): ServiceNamed | null {
  const keys = new Set(steps.map(({ key }) => key));
  const rows = plan.filter(({ key, isAssumed }) => isAssumed && keys.has(key));
  const service = services[rows[0]?.service ?? -1];
  return service === undefined
    ? null
    : { page: pageOf(reading), service, written: rows.map(({ key }) => key) };
}

/** Keeps which of them were written. */
export async function keepWrittenHere(
  { sessions }: App,
  tabId: number,
  assumed: ServiceNamed,
  results: readonly FillResult[],
): Promise<void> {
  const filled = new Set(results.filter(({ state }) => state === 'filled').map(({ key }) => key));
  const written = (assumed.written ?? []).filter((key) => filled.has(key));
  if (written.length > 0) await keepServiceNamed(sessions, tabId, { ...assumed, written });
}

/** Keeps which service the page in view is about. */
export const keepNamedHere = (
  { sessions }: App,
  tabId: number,
  reading: PageReading,
  service: string,
): Promise<void> => keepServiceNamed(sessions, tabId, { page: pageOf(reading), service });

/** The place of the service that a page is about where it does not say so, from 0; null where the person must say it. `services`: the filing's, by their ids. */
export const usualService = (
  services: readonly string[],
  { named, isAnew }: ServiceSaid = NOT_SAID,
): number | null => (isAnew && services.length > 1 ? null : Math.max(0, services.indexOf(named ?? '')));

export const summaryOfService = ({
  id,
  kind,
  name,
  domains,
}: Client['services'][number]): ServiceSummary => ({
  id,
  kind,
  name,
  domain: domains[0]?.name ?? '',
});

/** The services among which the person may choose for this page; null where the page itself says which, or asks about none. */
export function pageServiceView(
  client: Client,
  services: readonly string[],
  said: ServiceSaid | undefined,
  plan: readonly PlannedRow[],
): PageService | null {
  if (!plan.some(({ isAssumed }) => isAssumed)) return null;
  const chosen = services[usualService(services, said) ?? -1] ?? null;
  const own = services.flatMap((id) => client.services.find((one) => one.id === id) ?? []);
  return own.length < 2 ? null : { chosen, services: own.map(summaryOfService) };
}
