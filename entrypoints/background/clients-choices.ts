// Which values may the fields of a client take, and in which words? All from the rulebook and the portals' vocabulary.
import type { Choice, DeskChoices } from '../../lib/desk-view';
import type { Text } from '../../lib/filing/report';
import type { Rulebook } from '../../lib/filing/rulebook/open';
import { lexicon } from './portals';

const NONE = 'none';

/** The lists that the editor offers. */
export function choicesOf(book: Rulebook): DeskChoices {
  const { entityTypes, certificateTypes, principalIdTypes } = book.shared['filings/entity-types.json'];
  return {
    entityTypes: entityTypes.map(({ id, label }) => ({ id, label })),
    certificateTypes: certificateTypes.map(({ id, label }) => ({
      id,
      label,
      of: entityTypes.filter((type) => type.certificateTypes.includes(id)).map((type) => type.id),
    })),
    idTypes: principalIdTypes.map(({ id, label, whoMayUse }) => ({ id, label, of: whoMayUse })),
    personRegions: valuesOf(book, 'subjectPrincipal.region'),
    serviceKinds: valuesOf(book, 'service.kind'),
    content: wordsOf('service.content', valuesOf(book, 'service.contentType')),
    preApproval: book.shared['content/pre-approval.json'].categories.map(({ id, label }) => ({ id, label })),
    languages: wordsOf('service.language', []),
    methods: wordsOf('access.method', []),
    providers: valuesOf(book, 'provider'),
    channels: book.shared['filings/channels.json'].channels.map(({ id, label, provider }) => ({
      id,
      label,
      of: [provider],
    })),
    intents: valuesOf(book, 'intent'),
    documents: [...book.documents.values()].map(({ id, label }) => ({ id, label })),
  };
}

function valuesOf(book: Rulebook, fact: string): readonly Choice[] {
  return Object.entries(book.facts.get(fact)?.values ?? {}).map(([id, label]) => ({ id, label }));
}

/** The choices of a portal field. The portals name them in Chinese; where the rulebook has English words, these count. */
function wordsOf(field: string, known: readonly Choice[]): readonly Choice[] {
  const choices = lexicon.byId.get(field)?.choices ?? [];
  return choices
    .filter(({ value }) => value !== NONE)
    .map(({ value, words }) => {
      const zh = words[0] ?? value;
      const label: Text = known.find(({ id }) => id === value)?.label ?? { zh, en: zh };
      return { id: value, label };
    });
}
