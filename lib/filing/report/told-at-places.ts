// What would the pre-check call a must-fix in a client that is still being edited, and at which place of it?
import type { Client, Filing } from '../client/client';
import type { ClientFault } from '../client/client-faults';
import { precheckInput } from '../facts/facts';
import type { Rulebook } from '../rulebook/open';
import { precheck } from './precheck';
import { placeOfProblem } from './problem-place';

/** One a place: each service in its filing, or, where it is in none yet, as one that is to be opened. */
export function mustFixesIn(book: Rulebook, client: Client, asOf: string): readonly ClientFault[] {
  const told = new Map<string, ClientFault>();
  for (const service of client.services) {
    const filing = client.filings.find(({ services }) => services.includes(service.id)) ?? OPENING;
    const placeOf = placeOfProblem(book, client, filing, service.id);
    const { findings } = precheck(book, precheckInput(book, client, filing, service.id, asOf));
    for (const { state, severity, target, message } of findings) {
      const place = target.field === undefined ? null : placeOf({ field: target.field });
      if (state !== 'fails' || severity !== 'block' || place === null || told.has(place)) continue;
      told.set(place, { place, message });
    }
  }
  return [...told.values()];
}

const OPENING: Filing = {
  id: 'draft',
  provider: 'other',
  intent: 'open-or-host',
  services: [],
  answers: [],
  state: 'draft',
};
