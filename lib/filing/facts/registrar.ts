// Was the domain registered with the provider of the filing? Said only where the registrar's name tells which provider it is.
import type { Service } from '../client/client';
import type { Rulebook } from '../rulebook/open';

/** True when each domain's registrar is the provider, false when one is another provider, else not known. */
export function registrarIsProvider(book: Rulebook, service: Service, provider: string): boolean | undefined {
  const names = providerNames(book);
  const registrars = service.domains.map(({ registrar }) => providerIn(names, registrar));
  if (!names.has(provider) || registrars.length === 0) return undefined;
  if (registrars.some((one) => one !== undefined && one !== provider)) return false;
  return registrars.includes(undefined) ? undefined : true;
}

/** The names a provider goes by in the dictionary: its id and its label in both languages. */
function providerNames(book: Rulebook): ReadonlyMap<string, readonly string[]> {
  const values = Object.entries(book.facts.get('provider')?.values ?? {});
  return new Map(
    values.filter(([id]) => id !== 'other').map(([id, { zh, en }]) => [id, [id, zh, en].map(plain)]),
  );
}

/** A registrar that goes by another name, or by the names of two, tells nothing. */
function providerIn(
  names: ReadonlyMap<string, readonly string[]>,
  registrar: string | null | undefined,
): string | undefined {
  const text = plain(registrar ?? '');
  const found = [...names].filter(([, ofOne]) => ofOne.some((name) => text.includes(name)));
  return found.length === 1 ? found[0]?.[0] : undefined;
}

function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}
