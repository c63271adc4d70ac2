// What does the check of a finished site return? The page's text judged by the rulebook, and the client whose domain it is.
import type { Client } from '../../filing/client/client';
import { provinceOfCode } from '../../filing/facts/province-names';
import { checkSite, type SiteRecord } from '../../filing/site/check';
import { orderNumbersIn, statusesIn } from '../../filing/site/order-status';
import type { NoOrder, SiteAnswer, SiteContents } from '../../protocol/site';
import type { App } from '../state/app';
import { contextOf } from '../tab/context';
import { conflictsIn, planOf } from '../tab/plan';

/** Judges the page; while the vault is locked, only by what every site must show. */
export async function answerSite(
  app: App,
  tabId: number,
  { statuses, orders, ...words }: SiteContentsRead,
): Promise<SiteAnswer> {
  const book = app.rulebook();
  const url = (await app.browser.tabUrl(tabId)) ?? '';
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const isVaultOpen = (await app.vault.state()) === 'unlocked';
  const client = isVaultOpen ? await clientAt(app, host) : null;
  const record = client && recordOf(app, client, host);
  return {
    verdict: checkSite(book, { ...words, url }, record, app.today()),
    host,
    client: client?.entity.name ?? null,
    ...(await orderFor(app, tabId, { statuses, orders })),
    isVaultOpen,
  };
}

type SiteContentsRead = ReturnType<typeof SiteContents.parse>;

/** The only client with a domain of this host; null when there are several. */
async function clientAt(app: App, host: string): Promise<Client | null> {
  const { clients } = await app.vault.listClients('');
  const [found, ...others] = clients.filter(({ domains }) => domains.some((domain) => isOf(host, domain)));
  if (!found || others.length > 0) return null;
  const read = await app.vault.readClientWithoutFiles(found.id);
  return read.ok ? read.client : null;
}

function isOf(host: string, domain: string): boolean {
  const ascii = URL.canParse(`https://${domain}`) ? new URL(`https://${domain}`).hostname : domain;
  return host === ascii || host.endsWith(`.${ascii}`);
}

/** The website's number at this host first, then that of an app on the same domain, the entity's own after them. */
function recordOf(app: App, { entity, services }: Client, host: string): SiteRecord {
  const here = services
    .filter(({ domains }) => domains.some(({ name }) => isOf(host, name)))
    .toSorted((one, other) => Number(other.kind === 'website') - Number(one.kind === 'website'));
  const numbers = [...here.map(({ icpNumber }) => icpNumber), entity.icpNumber];
  return {
    province: provinceOfCode(app.rulebook(), entity.region.code) ?? '',
    numbers: numbers.flatMap((number) => number ?? []),
    police: here.filter(({ kind }) => kind === 'website').flatMap(({ policeNumber }) => policeNumber ?? []),
  };
}

/**
 * Suggests a status and a number only when a portal page shows exactly one and is about nobody else, for the filing that
 * its tab is bound to.
 */
async function orderFor(
  app: App,
  tabId: number,
  { statuses, orders }: { readonly statuses: readonly string[]; readonly orders: readonly string[] },
): Promise<Pick<SiteAnswer, 'status' | 'order' | 'noOrder'>> {
  const context = await contextOf(app, tabId);
  const { bound, portal } = context;
  if (!bound || !portal) return withoutOrder('none');
  if (conflictsIn(context, planOf(context, app.today()), app.today()).length > 0)
    return withoutOrder('other');
  const { state, orderNumber } = bound.filing;
  const which = { clientId: bound.client.id, filingId: bound.filing.id };
  const status = onlyOf(statusesIn(app.rulebook(), statuses));
  const numbers = orderNumbersIn(app.rulebook(), orders);
  const number = onlyOf(numbers);
  const isKnown = number !== null && number === orderNumber;
  return {
    status: status && status.state !== state ? { ...status, ...which } : null,
    ...(number === null
      ? noOrder(numbers.length > 1 ? 'several' : 'none')
      : isKnown
        ? noOrder('known')
        : { order: { number, ...which }, noOrder: null }),
  };
}

const noOrder = (why: NoOrder) => ({ order: null, noOrder: why });
const withoutOrder = (why: NoOrder) => ({ status: null, ...noOrder(why) });

const onlyOf = <One>([only, ...others]: readonly One[]): One | null =>
  only === undefined || others.length > 0 ? null : only;
