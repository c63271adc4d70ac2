// Is the day of every paper of a client found where the editor holds it, and no other one?
import { describe, expect, it } from 'vitest';
import { dueDatesFor } from '../../../../lib/filing/calendar/due-dates';
import { placeOfPaper } from '../../../../lib/filing/calendar/paper-place';
import type { Client } from '../../../../lib/filing/client/client';
import { book } from '../../../rulebook';
import { sample } from '../sample-client';

/** The sample client, each of whose papers ends on a day of its own. */
function clientWithDays(): Client {
  const { entity, people, documents, services, ...rest } = sample();
  let day = 10;
  const next = () => `2026-12-${day++}`;
  return {
    ...rest,
    entity: { ...entity, certValidUntil: next() },
    people: people.map((one) => ({ ...one, certValidUntil: next() })),
    documents: documents.map((one) => ({ ...one, validUntil: next() })),
    services: services.map((one) => ({
      ...one,
      domains: one.domains.map((domain) => ({ ...domain, expires: next() })),
    })),
  };
}

/** What stands at a place, as people[1].certValidUntil. */
const at = (client: Client, place: string): unknown =>
  place
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], client);

describe('the place of a paper', () => {
  const client = clientWithDays();
  const papers = dueDatesFor(book, client, '2026-11-24').filter(({ filingId }) => filingId === null);

  it('holds its day', () => {
    const { people, documents, services } = client;
    const domains = services.flatMap((one) => one.domains);
    expect(papers).toHaveLength(1 + people.length + documents.length + domains.length);
    for (const paper of papers) {
      const place = placeOfPaper(client, paper);
      expect(place && at(client, place), paper.key).toBe(paper.day);
    }
  });

  it('is not known once the paper was renewed', () => {
    const renewed = sample();
    for (const paper of papers) expect(placeOfPaper(renewed, paper), paper.key).toBeNull();
  });
});
