// What would the pre-check call a must-fix in a client that is still being edited, and at which place of it?
import type { Client, Filing, Service } from '../client/client';
import type { ClientFault } from '../client/client-faults';
import { precheckInput } from '../facts/facts';
import type { Rulebook } from '../rulebook/open';
import { precheck } from './precheck';
import { placeOfProblem } from './problem-place';

/** One a place: each service in its filing, or, where it is in none yet, as one that is to be opened. */
export function mustFixesIn(book: Rulebook, client: Client, asOf: string): readonly ClientFault[] {
  const byPlace = new Map<string, ClientFault>();
  const faultsIn = (of: Client, service: Service) => faultsOf(book, of, service, asOf);
  for (const [at, service] of client.services.entries()) {
    const base = `services[${at}].apps[`;
    const found = faultsIn(client, service).filter(({ place }) => !place.startsWith(base));
    for (const fault of [...found, ...platformFaults(client, at, faultsIn)]) {
      if (!byPlace.has(fault.place)) byPlace.set(fault.place, fault);
    }
  }
  return [...byPlace.values()];
}

function faultsOf(book: Rulebook, client: Client, service: Service, asOf: string): readonly ClientFault[] {
  const filing = client.filings.find(({ services }) => services.includes(service.id)) ?? OPENING;
  const placeOf = placeOfProblem(book, client, filing, service.id);
  const { findings } = precheck(book, precheckInput(book, client, filing, service.id, asOf));
  return findings.flatMap(({ state, severity, target, message }) => {
    const place = target.field === undefined ? null : placeOf({ field: target.field });
    return state !== 'fails' || severity !== 'block' || place === null ? [] : [{ place, message }];
  });
}

/** What is wrong with each platform alone: the rules speak of all platforms of a service as one. */
function platformFaults(
  client: Client,
  at: number,
  faultsIn: (client: Client, service: Service) => readonly ClientFault[],
): readonly ClientFault[] {
  const base = `services[${at}].apps[`;
  const service = client.services[at];
  return (service?.apps ?? []).flatMap((app, index) => {
    const alone = { ...service, apps: [app] } as Service; // a platform stands in a service, which is there
    const services = client.services.map((one, other) => (other === at ? alone : one));
    return faultsIn({ ...client, services }, alone)
      .filter(({ place }) => place.startsWith(`${base}0]`))
      .map(({ place, message }) => ({ place: place.replace(`${base}0]`, `${base}${index}]`), message }));
  });
}

const OPENING: Filing = {
  id: 'draft',
  provider: 'other',
  intent: 'open-or-host',
  services: [],
  answers: [],
  state: 'draft',
};
