// Why is nothing filled into this page for the bound filing? The panel offers no fill then, and a keyboard command says why.
import type { Service } from '../../filing/client/client';
import { precheckInput } from '../../filing/facts/facts';
import { refusesOrder } from '../../filing/report/bucket';
import { precheck } from '../../filing/report/precheck';
import { isCancellation, type Rulebook } from '../../filing/rulebook/open';
import { pageInView } from '../../page/recognise/recognise';
import type { TabContext } from './context';

/** The kind of service that is filed here and that the bound client lacks; null when there is none. */
export function lackedKind({ portal, bound }: TabContext): Service['kind'] | null {
  const kinds = portal?.map?.serviceKinds;
  if (!bound || kinds === undefined) return null;
  return bound.client.services.some(({ kind }) => kinds.includes(kind)) ? null : (kinds[0] ?? null);
}

/** The key of a notice that says why nothing is written; null when a fill may begin. */
export function whyNotFilled(book: Rulebook, context: TabContext, today: string): string | null {
  const { bound, portal, page } = context;
  if (!bound || !page) return null;
  if (lackedKind(context) !== null) return 'lacks-service';
  const { client, filing } = bound;
  const report = precheck(book, precheckInput(book, client, filing, filing.services[0] ?? null, today));
  const isKnownPage = portal?.map ? pageInView(portal.map, page.reading) !== null : false;
  if (isKnownPage && isCancellation(book, report.filingType)) return 'not-for-cancelling';
  return report.findings.some(refusesOrder) ? 'held-up' : null;
}
