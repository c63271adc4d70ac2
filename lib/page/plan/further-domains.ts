// Which questions are about a further domain of the one website that a page asks about: 域名 2, with its registrar and its certificate?
import type { Field } from '../model';
import type { Found } from './found';
import { partOfPage } from './page-parts';

/** What is asked of each domain, besides its name. */
const FOR_EACH_DOMAIN = /^(?:service\.domain.|access\.registrar|upload\.domain)/u;
/** What a service has only one of, however many domains it has. */
const ONCE_FOR_SERVICE = /^service\.(?!domain)/u;

/** The visible controls that ask for fields of these ids, by id. */
function asking(all: readonly Found[], ids: RegExp): ReadonlyMap<string, readonly Field[]> {
  const fields = new Map<string, Field[]>();
  for (const { field, found } of all) {
    if (found.is !== 'field' || !field.visible || !ids.test(found.known.id)) continue;
    fields.set(found.known.id, [...(fields.get(found.known.id) ?? []), field]);
  }
  return fields;
}

/** Are all these questions asked equally often, each under headings of its own? */
const areBlocks = (asked: readonly (readonly Field[])[]): boolean =>
  asked.every(
    (fields) => fields.length === asked[0]?.length && new Set(fields.map(partOfPage)).size === fields.length,
  );

/**
 * A page that asks the same of several domains but each question about the website only once is about one website. What it
 * asks of the second domain on is left alone, because a client stores it only once for a service.
 */
export function withoutFurtherDomains(all: readonly Found[]): readonly Found[] {
  const ofService = [...asking(all, ONCE_FOR_SERVICE).values()];
  const ofDomains = [...asking(all, FOR_EACH_DOMAIN).values()].filter(({ length }) => length > 1);
  const isOneService = ofService.length > 1 && ofService.every(({ length }) => length === 1);
  if (!isOneService || ofDomains.length < 2 || !areBlocks(ofDomains)) return all;
  const further = new Set(ofDomains.flatMap((fields) => fields.slice(1)));
  return all.map((one) => (further.has(one.field) ? { ...one, found: { is: 'unknown' } } : one));
}
