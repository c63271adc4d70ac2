// Which of a filing's services is a page about that does not say so itself? The first one, until the person names another.
import type { Client } from '../../filing/client/client';
import { shortHash } from '../../page/dom/text';
import type { PageReading, PlannedRow } from '../../page/model';
import type { PageService, ServiceSummary } from '../../protocol/services';
import type { App } from '../state/app';
import { keepServiceNamed, lastServiceNamed } from '../state/tab-store';

/** What identifies a page while it is filled, of its address without the query and its headings. A hash, because headings may name the client and what is kept of a tab outlives a lock. */
const pageOf = ({ url, headings }: PageReading): string =>
  shortHash([url.replace(/[?#].*$/u, ''), ...headings].join('\n'));

/** The id of the service that the person named for this page; null where nobody did. */
export async function serviceNamed(
  { sessions }: App,
  tabId: number,
  reading: PageReading | undefined,
): Promise<string | null> {
  const said = reading && (await lastServiceNamed(sessions, tabId));
  return said && said.page === pageOf(reading) ? said.service : null;
}

/** Keeps which service the page in view is about. */
export const keepNamedHere = (
  { sessions }: App,
  tabId: number,
  reading: PageReading,
  service: string,
): Promise<void> => keepServiceNamed(sessions, tabId, { page: pageOf(reading), service });

/** The place of the service that a page is about where it does not say so, from 0. `services`: the filing's, by their ids. */
export const usualService = (services: readonly string[], named: string | null | undefined): number =>
  Math.max(0, services.indexOf(named ?? ''));

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
  named: string | null | undefined,
  plan: readonly PlannedRow[],
): PageService | null {
  const chosen = services[usualService(services, named)];
  if (chosen === undefined || !plan.some(({ isAssumed }) => isAssumed)) return null;
  const own = services.flatMap((id) => client.services.find((one) => one.id === id) ?? []);
  return own.length < 2 ? null : { chosen, services: own.map(summaryOfService) };
}
