// Which server of a service is meant at a provider? What one provider calls its server, its code for it, its address and its place mean nothing to another.
import type { Access, Client, OtherAccess, Service } from './client';

type Hosted = Pick<Service, 'access' | 'otherAccess'>;
type Provider = string | null | undefined;

/** A provider that is none of the list: it cannot be told from any other. */
const UNNAMED = 'other';

const isNamed = (provider: Provider): provider is string => Boolean(provider) && provider !== UNNAMED;

/** Is the main access meant? It is noted for this provider, or nothing says that it is at another one. */
function isMain({ access, otherAccess }: Hosted, provider: Provider): boolean {
  if (access.provider === provider || !isNamed(provider)) return true;
  return !isNamed(access.provider) && !otherAccess?.some((one) => one.provider === provider);
}

/** What is noted of the server at this provider; nothing where the only servers noted are at others. */
export function accessFor(service: Hosted, provider: Provider): Access {
  if (isMain(service, provider)) return service.access;
  return service.otherAccess?.find((one) => one.provider === provider) ?? {};
}

/** Where in a service that stands: access, otherAccess[0]; null where nothing is noted for this provider. */
export function accessPlace(service: Hosted, provider: Provider): string | null {
  if (isMain(service, provider)) return 'access';
  const at = service.otherAccess?.findIndex((one) => one.provider === provider) ?? -1;
  return at < 0 ? null : `otherAccess[${at}]`;
}

/** Is the server named by its code alone? The portal then takes its address and way of access from it. */
export const isByCode = ({ authCode, ips }: Access): boolean => Boolean(authCode) && !ips?.length;

/** The providers at which a service has a server: the main one first. */
export const providersOf = ({ access, otherAccess }: Hosted): readonly string[] =>
  [access, ...(otherAccess ?? [])].flatMap(({ provider }) => provider ?? []);

/** The providers of this service's drafts for which none of its servers is noted; none while its only server may be at any. */
export function unnotedProviders({ filings }: Pick<Client, 'filings'>, service: Service): readonly string[] {
  const drafts = filings.filter(({ state, services }) => state === 'draft' && services.includes(service.id));
  return drafts.flatMap(({ provider }) => (accessPlace(service, provider) === null ? [provider] : []));
}

/** The service with these parts noted for its server at this provider. */
export function withAccessAt(
  service: Service,
  provider: Provider,
  change: Omit<Access, 'provider'>,
): Service {
  if (isMain(service, provider) || !provider) return { ...service, access: { ...service.access, ...change } };
  const others = service.otherAccess ?? [];
  const changed = { ...others.find((one) => one.provider === provider), ...change, provider };
  const isThere = others.some((one) => one.provider === provider);
  return {
    ...service,
    otherAccess: isThere
      ? others.map((one) => (one.provider === provider ? changed : one))
      : [...others, changed],
  };
}

/** The service with its main server at this provider; what was noted of the former one stays noted for that. */
export function withMainAt({ otherAccess, ...service }: Service, provider: string): Service {
  const { access } = service;
  const here = otherAccess?.find((one) => one.provider === provider);
  const others = (otherAccess ?? []).filter((one) => one !== here);
  const listed = others.length > 0 ? { otherAccess: others } : {};
  if (access.provider === provider) return { ...service, ...(otherAccess && { otherAccess }) };
  if (!here && !isNamed(access.provider)) return { ...service, ...listed, access: { ...access, provider } };
  const former: OtherAccess = { ...access, provider: access.provider ?? UNNAMED };
  const isBare = Object.entries(access).every(([key, value]) => key === 'provider' || isNothing(value));
  const left = [...others.filter((one) => one.provider !== former.provider), ...(isBare ? [] : [former])];
  return { ...service, access: here ?? { provider }, ...(left.length > 0 && { otherAccess: left }) };
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);
