// How does a question speak of this filing? Of its provider by name, and of what is filed and by whom only as it is here.
import type { Facts } from '../../rules/operator-names';
import type { Rulebook } from '../rulebook/open';
import type { Text } from '../text';

/** The words for any provider, any service and any entity, which the rulebook's questions are written with. */
const ANY = {
  provider: {
    zh: ['这家接入商', '本接入商'],
    en: ['the provider you file through', 'this provider', 'the provider'],
  },
  service: { zh: ['域名（APP）', '域名或APP'], en: ['domain or app'] },
  entity: { zh: ['主办单位（本人）'], en: [] },
} as const;

/** A text with the words of this filing in the place of those for any; where something is not known, it stays as it is. */
export function spokenHere(book: Rulebook, facts: Facts, text: Text): Text {
  const provider = providerOf(book, facts);
  const service = SERVICES[String(facts['service.kind'])];
  const entity = ENTITIES[String(facts['entity.category'])];
  const words = [
    [ANY.provider, provider],
    [ANY.service, service],
    [ANY.entity, entity],
  ] as const;
  const said = { ...text };
  for (const [any, here] of words) {
    if (here === undefined) continue;
    for (const one of any.zh) said.zh = said.zh.replaceAll(one, here.zh);
    for (const one of any.en) said.en = said.en.replaceAll(new RegExp(`\\b${one}\\b`, 'g'), here.en);
  }
  return said;
}

/** A text of the rulebook as it speaks of filings through several providers at once. */
export function spokenOfMany({ zh, en }: Text): Text {
  const said = { zh, en };
  for (const one of ANY.provider.zh) said.zh = said.zh.replaceAll(one, '各自的接入商');
  for (const one of ANY.provider.en)
    said.en = said.en.replaceAll(new RegExp(`\\b${one}\\b`, 'g'), 'its provider');
  return said;
}

const SERVICES: Readonly<Record<string, Text>> = {
  website: { zh: '域名', en: 'domain' },
  app: { zh: 'APP', en: 'app' },
};

const ENTITIES: Readonly<Record<string, Text>> = {
  personal: { zh: '本人', en: 'the person' },
  organization: { zh: '主办单位', en: 'the entity' },
};

/** The provider's name; none for one that has no name of its own in the list. */
function providerOf(book: Rulebook, { provider }: Facts): Text | undefined {
  if (typeof provider !== 'string' || provider === 'other') return undefined;
  return book.facts.get('provider')?.values?.[provider];
}
