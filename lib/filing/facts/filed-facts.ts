// Which facts follow from what was approved for a client: is the entity on file, and the service, and at which provider? What the file does not show is not denied: somebody else may have filed it.
import type { Facts } from '../../rules/operator-names';
import type { Client, Filing, Service } from '../client/client';
import type { Rulebook } from '../rulebook/open';
import type { Found } from './together';

/** Intents that leave everything on file as it is; after any other, entity or service may no longer be on file. */
const OPENS = 'open-or-host';
const KEEPS: ReadonlySet<Filing['intent']> = new Set([OPENS, 'change-data', 'file-with-police']);

/** What an approval elsewhere or here says of this filing; nothing where a person's answer says otherwise. */
export function filedFacts(
  book: Rulebook,
  client: Client,
  filing: Filing,
  service: Service | undefined,
  answers: Facts,
): Found {
  if (deniesRecord(answers)) return {};
  const isDenied = deniesService(answers) || service?.icpNumber === null;
  const shown = client.services.filter((one) => !isDenied || one.id !== service?.id);
  const standing = standingBeside({ ...client, services: shown }, filing);
  if (standing.length === 0) return {};
  const here = deniesHere(answers) ? [] : standing.filter(({ provider }) => isOne(book, provider, filing));
  return {
    'entity.miitRecordExists': true,
    'entity.isShell': false,
    subjectRecord: here.length > 0 ? 'at-this-provider' : undefined,
    ...(service === undefined || isDenied ? {} : factsOfService(book, filing, service, standing, here)),
  };
}

/** What the approved filings say that have this service. */
function factsOfService(
  book: Rulebook,
  filing: Filing,
  { id }: Service,
  standing: readonly Filing[],
  here: readonly Filing[],
): Found {
  const having = standing.filter(({ services }) => services.includes(id));
  if (having.length === 0) return {};
  return {
    serviceRecord: 'same-subject',
    serviceAtThisProvider: having.some((one) => here.includes(one)) || undefined,
    accessElsewhere: having.some(({ provider }) => isOther(book, provider, filing)) || undefined,
  };
}

/** The other providers at which the client is on file, by what was approved there. */
export function filedElsewhere(book: Rulebook, client: Client, filing: Filing): readonly string[] {
  const others = standingBeside(client, filing).filter(({ provider }) => isOther(book, provider, filing));
  return [...new Set(others.map(({ provider }) => provider.toLowerCase()))];
}

/** The approved filings that opened something before this one; none once anything may have ended them, or where the file says that there is no number. */
function standingBeside(
  { entity, services, filings }: Pick<Client, 'entity' | 'services' | 'filings'>,
  filing: Filing,
): readonly Filing[] {
  const approved = filings.filter(({ id, state }) => id !== filing.id && state === 'approved');
  if (entity.icpNumber === null || approved.some(({ intent }) => !KEEPS.has(intent))) return [];
  const isOnFile = (id: string) => services.some((one) => one.id === id && one.icpNumber !== null);
  return approved.filter(
    (one) => one.intent === OPENS && one.services.some(isOnFile) && wasBefore(one, filing),
  );
}

/** Filings that are still prepared; what was sent was sent as things stood that day. */
const PREPARED: ReadonlySet<Filing['state']> = new Set(['draft', 'refused']);

/** Was that one approved before this one was sent? Not known where a day is missing. */
function wasBefore({ moves }: Filing, filing: Filing): boolean {
  if (PREPARED.has(filing.state)) return true;
  const sent = filing.moves?.findLast(({ to }) => to === 'submitted')?.on;
  const approved = moves?.findLast(({ to }) => to === 'approved')?.on;
  return sent !== undefined && approved !== undefined && approved <= sent;
}

const idOf = (provider: string): string => provider.toLowerCase();
const isNamed = (book: Rulebook, provider: string): boolean =>
  provider !== 'other' && idOf(provider) in (book.facts.get('provider')?.values ?? {});

/** Two that the rulebook does not name may be one, or two. */
const isOne = (book: Rulebook, provider: string, filing: Filing): boolean =>
  isNamed(book, provider) && idOf(provider) === idOf(filing.provider);
const isOther = (book: Rulebook, provider: string, filing: Filing): boolean =>
  isNamed(book, provider) && isNamed(book, filing.provider) && idOf(provider) !== idOf(filing.provider);

/** A person who says that nothing is on file counts more than an older approval. */
const deniesRecord = (answers: Facts): boolean =>
  answers.subjectRecord === 'none' ||
  answers.subjectRecord === 'shell' ||
  answers['entity.miitRecordExists'] === false ||
  answers['entity.isShell'] === true;

/** The same of the service. */
const deniesService = (answers: Facts): boolean =>
  [answers.serviceRecord, answers['service.record']].some((one) => one === 'none' || one === 'other-subject');

/** The same of the entity at the provider of this filing. */
const deniesHere = (answers: Facts): boolean =>
  answers.subjectRecord === 'only-at-other-providers' || answers['entity.subjectAtThisProvider'] === false;
