// Which values may the fields of a client take, and in which words? All from the rulebook and the portals' vocabulary.
import { labelsFrom } from '../../filing/report/phrases';
import type { Rulebook } from '../../filing/rulebook/open';
import type { Choice, EditorChoices } from '../../protocol/editor-choices';
import { lexicon } from '../portals/portals';

const NONE = 'none';

/** The lists that the editor offers. */
export function choicesOf(book: Rulebook): EditorChoices {
  const { entityTypes, certificateTypes, principalIdTypes } = book.shared['filings/entity-types.json'];
  const organizations = entityTypes.map(({ id }) => id).filter((id) => id !== 'personal');
  const usedBy = (certificate: string) =>
    entityTypes.filter((type) => type.certificateTypes.includes(certificate)).map(({ id }) => id);
  return {
    entityTypes: entityTypes.map(({ id, label }) => ({ id, label })),
    certificateTypes: certificateTypes.map(({ id, label }) => ({
      id,
      label,
      of: usedBy(id).length > 0 ? usedBy(id) : organizations, // kinds that no nature names are never a person's
    })),
    idTypes: principalIdTypes.map(({ id, label, whoMayUse }) => ({ id, label, of: whoMayUse })),
    personRegions: valuesOf(book, 'subjectPrincipal.region'),
    serviceKinds: valuesOf(book, 'service.kind'),
    content: wordsOf('service.content'),
    preApproval: book.shared['content/pre-approval.json'].categories.map(({ id, label }) => ({ id, label })),
    languages: wordsOf('service.language'),
    methods: wordsOf('access.method'),
    providers: valuesOf(book, 'provider'),
    channels: book.shared['filings/channels.json'].channels.map(({ id, label, provider }) => ({
      id,
      label,
      of: [provider],
    })),
    intents: valuesOf(book, 'intent'),
    platforms: valuesOf(book, 'app.platform'),
    documents: [...book.documents.values()].map(({ id, label, limits }) => ({
      id,
      label,
      isTwoSided: limits.sides === 2,
    })),
    facts: [...book.facts.values()].map(({ id, question }) => ({ id, label: question })),
    answers: [...book.facts.values()].flatMap((fact) =>
      [...labelsFrom(book, fact.valuesOf), ...Object.entries(fact.values ?? {})].map(([value, label]) => ({
        id: `${fact.id} ${value}`,
        label,
      })),
    ),
  };
}

function valuesOf(book: Rulebook, fact: string): readonly Choice[] {
  return Object.entries(book.facts.get(fact)?.values ?? {}).map(([id, label]) => ({ id, label }));
}

/** The choices of a portal field, in the first of the portals' own words. */
function wordsOf(field: string): readonly Choice[] {
  const choices = lexicon.byId.get(field)?.choices ?? [];
  return choices
    .filter(({ value }) => value !== NONE)
    .map(({ value, words: [zh = value], en = zh }) => ({ id: value, label: { zh, en } }));
}
