// What must the person do on a page that we do not fill? The page's own steps and, for the bound filing, which phone gets which code.
import type { Report } from '../../filing/report/report';
import { verifiersOf } from '../../filing/report/sms';
import type { Rulebook } from '../../filing/rulebook/open';
import { pageInView } from '../../page/recognise/recognise';
import type { PageGuidance } from '../../protocol/tab';
import type { Bound, TabContext } from './context';

const ABOUT_CODES: ReadonlySet<string> = new Set(['sms', 'resend']);

/** The guidance for the current page; null for a portal that we fill. */
export function guidanceOf(
  { page, portal, bound }: TabContext,
  book: Rulebook,
  report: Report | null,
): PageGuidance | null {
  const map = portal?.map;
  if (!map?.handsOff || !page) return null;
  const here = pageInView(map, page.reading);
  const lines = (here?.guidance ?? []).map(({ zh, en, source }) => ({
    text: { zh, en },
    source: source === undefined ? null : (book.shared['sources.json'][source]?.title ?? null),
  }));
  const isAboutCodes = here !== null && ABOUT_CODES.has(here.id) && bound !== null && report !== null;
  if (!isAboutCodes) return { lines, sms: null, phones: [] };
  return { lines, sms: report.sms.required, phones: phonesOf(bound, report.sms.phones) };
}

/** The people whose phones get a code, with the data that portals require for sending it again. */
function phonesOf({ client, filing }: Bound, roles: Report['sms']['phones']): PageGuidance['phones'] {
  return verifiersOf(client, filing, roles).map(({ role, person }) => ({
    role,
    name: person.name,
    mobile: person.mobile ?? '',
    last6: person.certNumber.slice(-6),
  }));
}
