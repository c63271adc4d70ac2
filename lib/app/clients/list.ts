// What does the desk's list show? One stretch of it at a time, without any number, with what ends soon.

import { daysBetween } from '../../filing/days';
import { provinceOfCode } from '../../filing/facts/province-names';
import type { Rulebook } from '../../filing/rulebook/open';
import type { DeskPage, DeskRow, DuplicatePage, PageWish } from '../../protocol/desk-view';
import type { Vault } from '../../vault/vault';
import { colourOf } from './clients';

const SOON_DAYS = 90;

interface PageDesk {
  readonly vault: Vault;
  readonly rulebook: () => Rulebook;
  readonly today: () => string;
}
type Stored = Awaited<ReturnType<Vault['pageClients']>>['rows'][number];

/** The stretch of the list that was asked for. */
export async function pageOfClients(desk: PageDesk, wish: PageWish): Promise<DeskPage> {
  const page = await desk.vault.pageClients(wish);
  return { ...page, rows: page.rows.map((stored) => rowOf(desk, stored)) };
}

/** Some of the pairs of clients that may be one, and how many there are. */
export async function duplicatesOf(
  desk: PageDesk,
  { from, count }: { from: number; count: number },
): Promise<DuplicatePage> {
  const all = await desk.vault.listDuplicates();
  const pairs = all.slice(from, from + count).map(({ first, second, shared }) => ({
    first: rowOf(desk, first),
    second: rowOf(desk, second),
    shared,
  }));
  return { pairs, total: all.length };
}

function rowOf(desk: PageDesk, stored: Stored): DeskRow {
  const days = stored.ends && daysBetween(desk.today(), stored.ends.on);
  return {
    id: stored.id,
    name: stored.name,
    last4: stored.certTail,
    colour: colourOf(stored),
    province: provinceOfCode(desk.rulebook(), stored.province) ?? '',
    domains: stored.domains.slice(0, 3),
    tags: stored.tags,
    group: stored.group,
    documents: stored.counts.documents,
    filings: stored.counts.filings,
    ends: stored.ends && days !== null && days < SOON_DAYS ? { ...stored.ends, days } : null,
  };
}
