// Which word of a service's name is refused? Told alone, where the rule speaks of all kinds of words at once.

import type { Client, Service } from '../client/client';
import { refusedInName } from '../facts/name-facts';
import type { Text } from '../text';
import texts from './name-words.json';
import type { Trace } from './report';

/** The fact that a name holds neither a person's name nor a place beyond the entity's. */
const FACT = 'service.namePlaceWithinSubject';

/** What is said of a finding about this fact: the first word that is refused; null for any other finding. */
export function refusedWord(client: Client, service: Service, why: readonly Trace[]): Text | null {
  if (!why.some(asksForIt)) return null;
  const { persons, places } = refusedInName(client, service);
  const [person] = persons;
  if (person !== undefined) return textWith('person', person);
  const [place] = places;
  if (place === undefined) return null;
  return textWith(client.entity.type === 'personal' ? 'placeOfPerson' : 'placeOfUnit', place);
}

const asksForIt = ({ fact, children = [] }: Trace): boolean => fact === FACT || children.some(asksForIt);

function textWith(key: keyof typeof texts, word: string): Text {
  const { zh, en } = texts[key];
  return { zh: zh.replace('{word}', word), en: en.replace('{word}', word) };
}
