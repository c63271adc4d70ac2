// What does a page want of the person where we write nothing? Its own lines, and for the bound filing which phone gets which code.
import type { Person } from '../../filing/client/client';
import type { Report } from '../../filing/report/report';
import type { Rulebook } from '../../filing/rulebook/open';
import { pageInView } from '../../page/recognise/recognise';
import type { PageGuidance } from '../../protocol/tab';
import type { Bound, TabContext } from './context';

const ABOUT_CODES: ReadonlySet<string> = new Set(['sms', 'resend']);

/** The guidance of the page in view, or null where the portal is one that we fill. */
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

/** The people whose phones get a code; one who is both gets one code. */
function phonesOf({ client, filing }: Bound, roles: Report['sms']['phones']): PageGuidance['phones'] {
  const ids = {
    subject: [client.entity.subjectPrincipal],
    service: client.services
      .filter(({ id }) => filing.services.includes(id))
      .map((one) => one.servicePrincipal),
  };
  const seen = new Set<string>();
  return roles.flatMap((role) =>
    ids[role].flatMap((id) => {
      const person = client.people.find((one) => one.id === id);
      if (person === undefined || seen.has(person.id)) return [];
      seen.add(person.id);
      return [{ role, ...phoneOf(person) }];
    }),
  );
}

function phoneOf({ name, mobile, certNumber }: Person) {
  return { name, mobile: mobile ?? '', last6: certNumber.slice(-6) };
}
