// What can only the client put right? Each fault in what it is itself the source of, with the place and the value that it knows.
import type { Client, Service } from '../client/client';
import type { Text } from '../text';
import type { AskedSite } from './asked-site';
import clientKnows from './client-knows.json';
import { concernedText } from './concerned-text';
import type { Finding, Report, Trace } from './report';
import { shownFindings } from './shown-findings';

interface Due {
  readonly what: 'domain' | 'id' | 'licence';
  readonly of: string;
  readonly day: string;
}

/** A fault to put right. */
export interface Mend {
  readonly message: Text;
  /** The field, to be named in the words of the surfaces. */
  readonly field: string;
  /** Whose it is, where it is a person's. */
  readonly person: string | null;
  /** What stands there; null where nothing does, and for the number of a phone or certificate. */
  readonly value: string | null;
  /** What has run out, or soon will: which domain, whose card. */
  readonly due: Due | null;
  /** The site that it is about; null where it is about the client. */
  readonly site: AskedSite | null;
  /** The platforms of an app. */
  readonly platforms: Text | null;
}

export interface Whose {
  readonly client: Client;
  readonly service: Service | undefined;
  readonly site: AskedSite | null;
}

const FIELDS: ReadonlySet<string> = new Set(clientKnows.fields);
/** What is said of a person, or of an app by its maker. */
const ALWAYS = /^(?:subjectPrincipal|servicePrincipal|app)\./u;
const OF_SITE = /^(?:service|app|servicePrincipal)\./u;

/** The faults of a report in what the client itself is the source of. */
export function mendsOf(
  { findings, documents }: Pick<Report, 'findings' | 'documents'>,
  whose: Whose,
): readonly Mend[] {
  const faults = findings.filter(
    ({ state, severity, target: { document, field } }) =>
      state === 'fails' && severity === 'block' && document === undefined && isClients(field ?? ''),
  );
  return shownFindings(faults, documents).map(({ finding }) => mendOf(finding, whose));
}

/** Whether a field says what only the client knows. */
const isClients = (field: string): boolean => ALWAYS.test(field) || FIELDS.has(field);

function mendOf({ message, target: { field = '' }, text, why, concerns }: Finding, whose: Whose): Mend {
  const platforms = concerns?.flatMap((one) => one.platforms) ?? [];
  return {
    message,
    field,
    person: personOf(field, whose)?.name ?? null,
    value: text ?? null,
    due: dueOf(field, why, whose),
    site: OF_SITE.test(field) ? whose.site : null,
    platforms: platforms.length > 0 ? concernedText([{ service: '', platforms }]) : null,
  };
}

function personOf(field: string, { client, service }: Whose) {
  const [of] = field.split('.');
  const id =
    of === 'subjectPrincipal'
      ? client.entity.subjectPrincipal
      : of === 'servicePrincipal'
        ? service?.servicePrincipal
        : null;
  return client.people.find((one) => one.id === id);
}

/** What runs out, where the rule counts the time until then. */
function dueOf(field: string, why: readonly Trace[], { client, service }: Whose): Due | null {
  const facts = why.flatMap(factsIn);
  const { entity, people } = client;
  if (facts.includes('domain.monthsToExpiry') && field === 'service.domain')
    return first('domain', service?.domains ?? [], ({ name, expires }) => [name, expires]);
  if (facts.includes('entity.licenseMonthsToExpiry') && field === 'entity.certValidity')
    return first('licence', [entity], ({ name, certValidUntil }) => [name, certValidUntil]);
  if (!facts.includes('principals.idMonthsToExpiry') || !field.endsWith('Principal.certValidity'))
    return null;
  const ids = [entity.subjectPrincipal, service?.servicePrincipal];
  const principals = people.filter(({ id }) => ids.includes(id));
  return first('id', principals, ({ name, certValidUntil }) => [name, certValidUntil]);
}

const factsIn = ({ fact, children = [] }: Trace): readonly string[] => [
  ...(fact === undefined ? [] : [fact]),
  ...children.flatMap(factsIn),
];

/** The one that ends before the others; null where none has a last day. */
function first<T>(
  what: Due['what'],
  all: readonly T[],
  read: (one: T) => readonly [of: string, day: string | null | undefined],
): Due | null {
  const ending = all.flatMap((one): readonly Due[] => {
    const [of, day] = read(one);
    return day && day !== 'long-term' ? [{ what, of, day }] : [];
  });
  return ending.toSorted((a, b) => a.day.localeCompare(b.day))[0] ?? null;
}
