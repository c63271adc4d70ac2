// Where is a service hosted, and how is it reached? Finds faults in a client file's IP addresses, place, kind of access and languages.
import type { FactValue } from '../../rules/operator-names';
import { accessFor, isByCode } from '../client/access-for';
import type { Service } from '../client/client';
import type { Rulebook } from '../rulebook/open';
import { namesOfValues } from './values-known';

type Found = Record<string, FactValue | undefined>;

/** Facts of the access of one service at this provider: ids of the dictionary's `access.faults`, and how many addresses there are. */
export function accessFacts(book: Rulebook, service: Service, provider: string | null): Found {
  const access = accessFor(service, provider);
  const { ips, location, method } = access;
  const { languages, kind } = service;
  const known = (fact: string): readonly string[] => namesOfValues(book, fact);
  const isBound = isByCode(access);
  const isMini = kind === 'mini-program' || kind === 'quick-app'; // its platform knows where it is hosted
  const found: (string | false)[] = [
    ...new Set((ips ?? []).flatMap((ip) => addressFault(ip) ?? [])),
    !isMini && !isBound && (ips ?? []).length === 0 && 'ip-missing',
    !isMini && !location && 'place-missing',
    location !== undefined && location !== null && isAbroad(location.code) && 'place-abroad',
    !method && !isMini && !isBound && 'method-missing',
    typeof method === 'string' && !known('access.method').includes(method) && 'method-unknown',
    kind === 'website' && languages.length === 0 && 'language-missing',
    languages.some((one) => !known('service.languages').includes(one)) && 'language-unknown',
  ];
  return {
    'access.faults': found.filter((fault) => fault !== false),
    serverInMainland: location ? !isAbroad(location.code) : undefined,
    'service.resourceCount': ips?.length === 1 ? 1 : undefined,
    'access.ipCount': ips?.length,
    'access.method': method ?? undefined,
    'service.languages': languages,
  };
}

/** Hong Kong, Macao and Taiwan are outside the mainland; every other code of the list is inside. */
const isAbroad = (code: string): boolean => /^(?:71|81|82|9)/.test(code);

/** The fault of one IP address: invalid, a whole range, or not reachable from outside. */
export function addressFault(text: string): string | null {
  const address = text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  if (/[/*~]|-/.test(address)) return 'ip-range';
  if (address.includes(':')) return versionSixFault(address);
  const parts = address.split('.').map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : Number.NaN));
  const [first = Number.NaN, second = Number.NaN] = parts;
  if (parts.length !== 4 || !parts.every((part) => part <= 255)) return 'ip-invalid';
  return isPrivate(first, second) ? 'ip-private' : null;
}

/** Private, loopback and carrier-grade NAT networks, and addresses that are no host's (RFC 6890). */
function isPrivate(first: number, second: number): boolean {
  if ([0, 10, 127].includes(first) || first >= 224) return true;
  if (first === 172) return second >= 16 && second <= 31;
  if (first === 192) return second === 168;
  if (first === 169) return second === 254;
  return first === 100 && second >= 64 && second <= 127;
}

function versionSixFault(address: string): string | null {
  const groups = address.split(':');
  const isShort = address.split('::').length === 2;
  const isWritten = groups.every((group) => /^[0-9a-f]{0,4}$/.test(group)) && !address.includes(':::');
  if (!isWritten || groups.length > 8 + Number(isShort) || (!isShort && groups.length !== 8))
    return 'ip-invalid';
  return /^(?:f[cd]|fe[89ab]|::1?$|ff)/.test(address) ? 'ip-private' : null;
}
