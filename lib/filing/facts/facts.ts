// What do we know of this filing on this day? Facts from the client, then what the person answered; nothing is guessed.
import type { Facts } from '../../rules/operator-names';
import type { Client, Filing, Service } from '../client/client';
import { codeUsedBy } from '../client/used-code';
import type { Rulebook } from '../rulebook/open';
import type { Text } from '../text';
import { accessFacts } from './access-facts';
import { addressFacts } from './address-facts';
import { answerFacts } from './answer-facts';
import { appFacts } from './app-facts';
import { type WordTexts, wordFacts } from './content-words';
import { contradictionFacts } from './contradiction-facts';
import { type DocumentFaults, documentsHeld } from './document-facts';
import { entityFacts } from './entity-facts';
import { type FieldTexts, textsOfClient } from './field-texts';
import { filedFacts } from './filed-facts';
import { type KnownWords, knownWords } from './filled-words';
import { gapFacts } from './gap-facts';
import { nameFacts } from './name-facts';
import { type People, peopleFacts, peopleOf } from './people-facts';
import { phoneFacts } from './phone-facts';
import {
  domainOwner,
  filingFacts,
  ownerNameIsFull,
  registrarIsProvider,
  serviceFacts,
} from './service-facts';
import { serviceFaults } from './service-faults';
import { type Found, together } from './together';

/** The input of the pre-check for one service of a filing; null: a filing without a service, such as one of the subject. */
export function precheckInput(
  book: Rulebook,
  client: Client,
  filing: Filing,
  serviceId: string | null,
  asOf: string,
): PrecheckInput {
  const service = client.services.find(({ id }) => id === serviceId);
  const people = peopleOf(client, service);
  const answers = answerFacts(book, filing.answers, asOf);
  const held = documentsHeld(book, client, service, people, asOf);
  const address = addressFacts(book, client);
  const { remark } = client.entity;
  const facts = together(
    entityFacts(book, client, asOf),
    peopleFacts(book, people, asOf),
    phoneFacts(people, client.people),
    filingFacts(book, filing),
    address,
    service === undefined ? { 'text.remarks': remark === null ? '' : remark } : {}, // with a service, both remarks
    gapFacts(client, people),
    ...(service === undefined ? [] : ofService(book, client, filing, service, people, asOf)),
    wordFacts(book.shared['content/pre-approval.json'], textsOf(client, service)),
    held.facts,
    contradictionFacts(book, client, service, answers, address),
    filedFacts(book, client, filing, service, answers),
    answers,
  );
  const id = filing.services.length > 1 && serviceId !== null ? `${filing.id}/${serviceId}` : filing.id;
  return {
    ...{ id, facts, asOf, faults: held.faults, texts: textsOfClient(client, filing, service) },
    known: knownWords(client, service),
  };
}

function ofService(
  book: Rulebook,
  client: Client,
  filing: Filing,
  service: Service,
  people: People,
  asOf: string,
): readonly Readonly<Found>[] {
  return [
    serviceFacts(book, service, asOf),
    serviceFaults(book, client, filing, service),
    nameFacts(client, service),
    accessFacts(book, service, filing.provider),
    { 'resource.valid': codeUsedBy(client, filing, service.id) ? false : undefined },
    appFacts(client, service),
    {
      'domain.registrarIsProvider': registrarIsProvider(book, service, filing.provider),
      'domain.owner': domainOwner(client, service, people),
      'domain.ownerNameIsFullChineseOrPinyin': ownerNameIsFull(client, service),
    },
  ];
}

/** One input per service of a filing; one without a service when it has none. */
export function precheckInputs(
  book: Rulebook,
  client: Client,
  filing: Filing,
  asOf: string,
): readonly PrecheckInput[] {
  const services = filing.services.length === 0 ? [null] : filing.services;
  return services.map((service) => precheckInput(book, client, filing, service, asOf));
}

function textsOf({ entity }: Client, service: Service | undefined): WordTexts {
  return {
    'unit-name': entity.name,
    'business-scope': entity.type === 'personal' ? null : entity.businessScope,
    ...(service === undefined ? {} : { 'service-name': service.name, 'service-remark': service.remark }),
  };
}

/** One filing: what is known of it, the day asked about, and what is wrong with attached documents, if looked at. */
export interface PrecheckInput {
  readonly id: string;
  readonly facts: Facts;
  /** Inputs of the decision table, when they are kept apart; they stand above the facts. */
  readonly decision?: Facts | undefined;
  readonly asOf: string;
  readonly faults?: DocumentFaults | undefined;
  /** The names of the fields that nobody has decided yet, where two versions of the client wait beside each other. */
  readonly undecided?: readonly Text[] | undefined;
  /** What stands in the fields that findings point at. */
  readonly texts?: FieldTexts | undefined;
  /** What fills the blanks of words to copy. */
  readonly known?: KnownWords | undefined;
}
