// Which client do the fields of a page describe? For the rules only, never stored; missing values stay empty.
import { CLIENT_FORMAT, CLIENT_VERSION, type Client, type Person, type Service } from '../client/client';
import { checkNumber } from '../numbers/check-number';
import { guessCertificate } from '../numbers/guess-certificate';
import { divisionNamed } from '../regions/divisions';
import type { People } from './people-facts';

/** Field id → its values on the page: choices as our codes, texts unchanged. With several services, those of the first. */
export type PageValues = Readonly<Record<string, readonly string[] | undefined>>;

/** What the page describes: the client, one service, and the principals if shown with valid numbers. */
export interface PageClient {
  readonly client: Client;
  readonly service: Service;
  readonly people: People;
}

/** The client as shown by the fields of a page, with the first of several services. */
export function clientOnPage(values: PageValues, asOf: string): PageClient {
  const one = (id: string) => values[id]?.[0]?.trim() || undefined;
  const text = (id: string) => values[id]?.join('').trim() || undefined;
  const subject = personIn(values, 'subjectPrincipal', asOf);
  const service = personIn(values, 'servicePrincipal', asOf);
  const described = serviceIn(values, service?.id ?? '');
  const names = values['entity.region'] ?? [];
  const client: Client = {
    format: CLIENT_FORMAT,
    version: CLIENT_VERSION,
    id: 'page',
    tags: [],
    entity: {
      name: text('entity.name') ?? '',
      type: one('entity.nature') ?? '',
      certType: one('entity.certType') ?? '',
      certNumber: text('entity.certNumber') ?? '',
      certAddress: text('entity.certAddress'),
      mailAddress: text('entity.mailAddress'),
      investor: text('entity.investor'),
      businessScope: text('entity.businessScope'),
      remark: text('entity.remark'),
      region: { code: divisionNamed(names)?.code ?? '', names: [...names] },
      subjectPrincipal: subject?.id ?? '',
    },
    people: [subject, service].filter((person) => person !== undefined),
    services: [described],
    documents: [],
    filings: [],
  };
  return { client, service: described, people: { subject, service, legal: undefined } };
}

/** Splits several values in one box, as portals accept them. */
const severalIn = (value: readonly string[] | undefined): string[] =>
  (value ?? []).flatMap((one) => one.split(/[\s,;，；、]+/u)).filter((one) => one !== '');

function serviceIn(values: PageValues, servicePrincipal: string): Service {
  const one = (id: string) => values[id]?.[0]?.trim() || undefined;
  const domains = severalIn(values['service.domain']).map((name) => ({ name: name.toLowerCase() }));
  const kind = one('service.kind');
  return {
    id: 'service',
    kind: isKind(kind) ? kind : 'website',
    name: one('service.name') ?? one('app.name') ?? '',
    domains,
    homeUrls: severalIn(values['service.homeUrl']),
    content: [...(values['service.content'] ?? [])],
    languages: [...(values['service.language'] ?? [])],
    remark: one('service.remark'),
    servicePrincipal,
    access: { ips: severalIn(values['access.ip']), method: one('access.method') },
    apps: [],
  };
}

const KINDS: readonly Service['kind'][] = ['website', 'app', 'mini-program', 'quick-app'];
const isKind = (text: string | undefined): text is Service['kind'] => KINDS.some((kind) => kind === text);

/** The person shown on the page; undefined without a valid number. */
function personIn(values: PageValues, role: string, asOf: string): Person | undefined {
  const one = (id: string) => values[`${role}.${id}`]?.join('').trim() || undefined;
  const [name, certNumber] = [one('name'), one('certNumber')];
  if (!name || !certNumber) return undefined;
  const guessed = guessCertificate(certNumber);
  const certType = one('certType') ?? (guessed === 'resident-id' ? guessed : undefined);
  if (!certType) return undefined;
  const isResident = certType === 'resident-id' && checkNumber('resident-id', certNumber, asOf).ok;
  if (certType === 'resident-id' && !isResident) return undefined;
  return {
    id: role,
    name,
    certType,
    certNumber,
    region: isResident ? 'mainland' : undefined,
    mobile: one('mobile'),
    emergencyPhone: one('emergencyPhone'),
    email: one('email'),
  };
}
