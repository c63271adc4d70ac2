// What is said about a finished site and an order: what the script read in the page, and what it means.
import * as z from 'zod';
import type { SiteVerdict } from '../filing/site/numbers';
import type { StatusOnPage } from '../filing/site/order-status';

const SiteLine = z.strictObject({
  text: z.string().max(400),
  href: z.string().max(4000).nullable(),
  isVisible: z.boolean(),
  isBelow: z.boolean(),
});

/** What the script read in a page that the person opened; a page can send anything, so it is validated here. */
export const SiteContents = z.strictObject({
  texts: z.array(SiteLine).max(50),
  pictures: z
    .array(z.strictObject({ text: z.string().max(200), href: z.string().max(4000).nullable() }))
    .max(50),
  frames: z.int().nonnegative(),
  statuses: z.array(z.string().max(30)).max(50),
  orders: z.array(z.string().max(200)).max(50),
});

/** The page shows no order, several, the one that is noted already, or somebody else's. */
export type NoOrder = 'none' | 'several' | 'known' | 'other';

/** The answer to "check this site". */
export interface SiteAnswer {
  readonly verdict: SiteVerdict;
  readonly host: string;
  /** The client that owns this domain; null when none does, several do, or the vault is locked. */
  readonly client: string | null;
  /** A state that the page reports for an order; null unless the tab is bound to a filing in another state. */
  readonly status: (StatusOnPage & { readonly clientId: string; readonly filingId: string }) | null;
  /** The only number of an order on the page; null unless the tab is bound to a filing that lacks it or has another. */
  readonly order: { readonly number: string; readonly clientId: string; readonly filingId: string } | null;
  /** Why there is no `order`; null where there is one. */
  readonly noOrder: NoOrder | null;
  readonly isVaultOpen: boolean;
}
