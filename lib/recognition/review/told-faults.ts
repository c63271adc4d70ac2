// What is wrong with the values as they would be saved? The client's own faults, each at the field of the paper that holds the value.
import type { ClientFault } from '../../filing/client/client-faults';
import { faultAlone } from '../../filing/client/client-faults';
import type { FromPapers } from '../client/client-from-papers';
import { DOMAIN_PLACES, ENTITY_PLACES, fieldOf, PERSON_PLACES } from '../client/paper-places';
import type { Review, ToldFault } from './review';

/** Faults of a client: those that saving refuses, and those that a filing would be refused for. */
export interface ClientTold {
  readonly faults: readonly ClientFault[];
  readonly mustFixes: readonly ClientFault[];
}

/** The reviews, each field with what is wrong with its value. A value that is missing is no fault of a paper. */
export function withToldFaults(
  reviews: readonly Review[],
  { client, documents }: Pick<FromPapers, 'client' | 'documents'>,
  { faults, mustFixes }: ClientTold,
): readonly Review[] {
  const told = [
    ...faults.map((fault) => ({ fault, isBlocking: true })),
    ...mustFixes.map((fault) => ({ fault, isBlocking: false })),
  ].flatMap(({ fault, isBlocking }) => {
    const at = fieldAt(fault.place, client);
    if (at === null) return [];
    const papers = documents.filter(({ of }) => of === at.of).map(({ paper }) => paper);
    const paper = papers.find((one) => valueIn(reviews[one], at.field) !== '');
    return paper === undefined
      ? []
      : [{ paper, field: at.field, fault: { text: faultAlone(fault), isBlocking } }];
  });
  if (told.length === 0) return reviews;
  return reviews.map((review, at) => {
    const own = told.filter(({ paper }) => paper === at);
    return own.length === 0 ? review : { ...review, fields: review.fields.map(withOwn(own)) };
  });
}

const withOwn =
  (own: readonly { readonly field: string; readonly fault: ToldFault }[]) =>
  (field: Review['fields'][number]): Review['fields'][number] => {
    const told = own.filter((one) => one.field === field.id).map(({ fault }) => fault);
    return told.length === 0 ? field : { ...field, told };
  };

const valueIn = (review: Review | undefined, field: string): string =>
  review?.fields.find(({ id }) => id === field)?.value.trim() ?? '';

/** Whose paper holds the value of a place, and in which field; null for a place that no paper fills. */
function fieldAt(place: string, client: FromPapers['client']): { of: string; field: string } | null {
  const [, list = '', at = '', rest = ''] = /^(\w+)(?:\[(\d+)\])?\.?(.*)$/u.exec(place) ?? [];
  const found = (of: string | undefined, field: string | undefined) =>
    of === undefined || field === undefined ? null : { of, field };
  if (list === 'entity') return found('entity', fieldOf(ENTITY_PLACES, rest));
  if (list === 'people') return found(client.people[Number(at)]?.id, fieldOf(PERSON_PLACES, rest));
  if (list !== 'services') return null;
  const ofDomain = /^domains\[\d+\]\.(\w+)$/u.exec(rest)?.[1];
  const ofName = rest === 'name' ? 'siteName' : undefined;
  const field = ofDomain === undefined ? ofName : fieldOf(DOMAIN_PLACES, ofDomain);
  return found(client.services[Number(at)]?.id, field);
}
