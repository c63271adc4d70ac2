// What would the pre-check call a must-fix in a client that is still being edited, where, and what is to be done?
import * as z from 'zod';
import type { Client, Filing, Service } from '../client/client';
import type { ClientFault } from '../client/client-faults';
import { precheckInput } from '../facts/facts';
import { isWhole } from '../facts/filled-words';
import type { Rulebook } from '../rulebook/open';
import type { Text } from '../text';
import { refusedWord } from './name-words';
import { isSameNumber } from './page-findings';
import { precheck } from './precheck';
import { placeOfProblem } from './problem-place';
import type { Finding } from './report';

/** A fault of a client that is saved nevertheless; `isWarning`: it may come back, it need not. */
export interface MustFix extends ClientFault {
  readonly isWarning?: boolean;
  /** What the field has to contain, as a whole: taken by one press. */
  readonly words?: string;
}

/** One a place: each service in its filing, or, where it is in none yet, as one that is to be opened. */
export function mustFixesIn(book: Rulebook, client: Client, asOf: string): readonly MustFix[] {
  const byPlace = new Map<string, MustFix>();
  const faultsIn = (of: Client, service: Service) => faultsOf(book, of, service, asOf);
  for (const [at, service] of client.services.entries()) {
    const base = `services[${at}].apps[`;
    const found = faultsIn(client, service).filter(({ place }) => !place.startsWith(base));
    for (const fault of [...found, ...platformFaults(client, at, faultsIn)]) {
      const told = byPlace.get(fault.place);
      if (told === undefined) byPlace.set(fault.place, fault);
      else if (fault.words !== undefined) byPlace.set(fault.place, { words: fault.words, ...told });
    }
  }
  return [...byPlace.values()];
}

/** The rule of the nation that the two phones of a person differ. */
const OWN_MOBILE = 'nat-emergency-own-mobile';

/** Of a client that is not whole enough for the pre-check: the emergency phones that are the person's own mobile. */
export function samePhones(book: Rulebook, draft: unknown): readonly MustFix[] {
  const people = Phones.safeParse(draft).data?.people ?? [];
  const message = book.rules.find(({ name }) => name === OWN_MOBILE)?.event.params.message;
  return people.flatMap(({ mobile, emergencyPhone }, at) =>
    message !== undefined && isSameNumber(mobile, emergencyPhone)
      ? [{ place: `people[${at}].emergencyPhone`, message }]
      : [],
  );
}

const number = z.string().catch('');
const Phones = z.object({ people: z.array(z.object({ mobile: number, emergencyPhone: number })) });

function faultsOf(book: Rulebook, client: Client, service: Service, asOf: string): readonly MustFix[] {
  const filing = client.filings.find(({ services }) => services.includes(service.id)) ?? OPENING;
  const placeOf = placeOfProblem(book, client, filing, service.id);
  const { findings } = precheck(book, precheckInput(book, client, filing, service.id, asOf));
  return findings.flatMap((finding) => {
    const { field } = finding.target;
    const place = field === undefined || finding.state !== 'fails' ? null : placeOf({ field });
    const told = toldOf(finding, refusedWord(client, service, finding.why));
    return place === null || told === null ? [] : [{ place, ...told, ...wordsOf(finding) }];
  });
}

/** The fields that a rule gives a whole text for; into others its words are written among others. */
const TAKES_WORDS: ReadonlySet<string> = new Set(['service.name', 'service.domain']);

const wordsOf = ({ copy, target: { field } }: Finding): Pick<MustFix, 'words'> =>
  copy !== undefined && TAKES_WORDS.has(field ?? '') && isWhole(copy) ? { words: copy } : {};

/** A name that may come back is told of while it is typed: once it is printed on forms, another one costs days. */
const NAME = 'service.name';

/** What is wrong and what to do about it, or only which word is refused; null for what is not told while a client is edited. */
function toldOf(
  { severity, target, message, fix }: Finding,
  word: Text | null,
): Omit<MustFix, 'place'> | null {
  if (severity === 'warn' && target.field === NAME)
    return { message: { zh: `提醒：${message.zh}`, en: `Warning: ${message.en}` }, isWarning: true };
  if (severity !== 'block') return null;
  if (word !== null) return { message: word };
  if (fix.length === 0) return { message };
  const zh = fix.map(({ text }) => text.zh).join('；或者：');
  const en = fix.map(({ text }) => text.en).join('; or: ');
  return { message: { zh: `${message.zh}。${zh}`, en: `${message.en}. ${en}` } };
}

/** What is wrong with each platform alone: the rules speak of all platforms of a service as one. */
function platformFaults(
  client: Client,
  at: number,
  faultsIn: (client: Client, service: Service) => readonly MustFix[],
): readonly MustFix[] {
  const base = `services[${at}].apps[`;
  const service = client.services[at];
  return (service?.apps ?? []).flatMap((app, index) => {
    const alone = { ...service, apps: [app] } as Service; // a platform stands in a service, which is there
    const services = client.services.map((one, other) => (other === at ? alone : one));
    return faultsIn({ ...client, services }, alone)
      .filter(({ place }) => place.startsWith(`${base}0]`))
      .map((fault) => ({ ...fault, place: fault.place.replace(`${base}0]`, `${base}${index}]`) }));
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
