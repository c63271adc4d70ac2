// Which field of ours does a label name? By the vocabulary's lists first, else by whose it is and what it asks.
import type { Vocabulary, VocabularyField } from './portal-map';
import { normal, withoutBrackets } from './text';

/** Who a field belongs to, as a label or a heading says it; `principal`: one of the two, not said which. */
export type Owner =
  | 'entity'
  | 'subjectPrincipal'
  | 'servicePrincipal'
  | 'principal'
  | 'legal'
  | 'service'
  | 'app'
  | 'access';

export interface Lexicon {
  readonly byId: ReadonlyMap<string, VocabularyField>;
  readonly byLabel: ReadonlyMap<string, readonly string[]>;
  readonly owners: readonly { readonly word: string; readonly owner: Owner }[];
  readonly concepts: ReadonlyMap<string, string>;
  readonly never: readonly string[];
}

/** Prepares the vocabulary once; matching then costs a few look-ups a label. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const byLabel = new Map<string, string[]>();
  for (const field of vocabulary.fields) {
    for (const word of [field.label.zh, ...field.synonyms]) {
      const label = normal(word);
      const ids = byLabel.get(label) ?? [];
      if (!ids.includes(field.id)) byLabel.set(label, [...ids, field.id]);
    }
  }
  const owners = vocabulary.owners.flatMap(
    ({ owner, words }) => words.map((word) => ({ word: normal(word), owner: owner as Owner })), // tests/portals.test.ts holds the file to this list
  );
  return {
    byId: new Map(vocabulary.fields.map((field) => [field.id, field])),
    byLabel,
    owners: owners.sort((left, right) => right.word.length - left.word.length),
    concepts: new Map(
      vocabulary.concepts.flatMap(({ concept, words }) => words.map((word) => [normal(word), concept])),
    ),
    never: vocabulary.never.map(normal),
  };
}

interface Owned {
  readonly owner: Owner | null;
  readonly rest: string;
}

/** Splits a label into whose it is and what it asks. */
export function ownedBy(text: string, lexicon: Lexicon): Owned {
  const label = normal(text);
  // the longest word counts, wherever it stands: 主体负责人 is no 主体
  const found = lexicon.owners.find(({ word }) => label.includes(word));
  if (found === undefined) return { owner: null, rest: label };
  return { owner: found.owner, rest: label.replace(found.word, '').replace(/^的/u, '') };
}

/** Whose fields stand under these headings: the innermost that says so; 负责人 alone asks the ones above it. */
export function ownerOfSection(section: readonly string[], lexicon: Lexicon): Owner | null {
  let isPrincipal = false;
  for (const heading of [...section].reverse()) {
    const { owner } = ownedBy(heading, lexicon);
    if (owner === null) continue;
    if (owner === 'principal') {
      isPrincipal = true;
      continue;
    }
    if (!isPrincipal) return owner;
    if (owner === 'service' || owner === 'app' || owner === 'servicePrincipal') return 'servicePrincipal';
    if (owner === 'entity' || owner === 'subjectPrincipal') return 'subjectPrincipal';
  }
  return isPrincipal ? 'principal' : null;
}

function conceptOf(rest: string, lexicon: Lexicon): string | null {
  return lexicon.concepts.get(rest) ?? lexicon.concepts.get(rest.replace(/^(?:有效|的|所属)/u, '')) ?? null;
}

/** The ids that a concept may mean for an owner; several when the page does not say whose it is. */
function idsOf(owner: Owner | null, concept: string, lexicon: Lexicon): string[] {
  const known = (...ids: string[]): string[] => ids.filter((id) => lexicon.byId.has(id));
  if (concept === 'personName') {
    if (owner === 'legal') return ['entity.legalPersonName'];
    if (owner === 'subjectPrincipal' || owner === 'servicePrincipal') return [`${owner}.name`];
    if (owner === 'service' || owner === 'app') return ['servicePrincipal.name'];
    return ['entity.name', 'subjectPrincipal.name', 'servicePrincipal.name'];
  }
  if (owner === 'legal') {
    if (concept === 'name') return ['entity.legalPersonName'];
    return concept === 'certNumber' ? ['entity.legalPersonCertNumber'] : [];
  }
  if (owner === 'principal') return known(`subjectPrincipal.${concept}`, `servicePrincipal.${concept}`);
  if (owner !== null) {
    const own = known(`${owner}.${concept}`);
    if (own.length > 0) return own;
    if (owner === 'entity') return known(`subjectPrincipal.${concept}`);
    if (owner === 'app') return known(`service.${concept}`, `servicePrincipal.${concept}`).slice(0, 1);
    if (owner === 'service')
      return known(`servicePrincipal.${concept}`, `access.${concept}`, `app.${concept}`).slice(0, 1);
    return owner === 'access' ? known(`service.${concept}`) : [];
  }
  const groups = ['entity', 'subjectPrincipal', 'servicePrincipal', 'service', 'access', 'app'];
  return known(...groups.map((group) => `${group}.${concept}`));
}

/** Whose a field is; a scan of a person's certificate is that person's. */
function groupOf(id: string): string {
  if (id.startsWith('upload.servicePrincipal')) return 'servicePrincipal';
  if (id.startsWith('upload.principal')) return 'subjectPrincipal';
  return id.slice(0, id.indexOf('.'));
}

function ofOwner(ids: readonly string[], owner: Owner | null): readonly string[] {
  if (owner === null || ids.length < 2) return ids;
  const wanted = owner === 'legal' ? 'entity' : owner;
  const own = ids.filter((id) => groupOf(id) === wanted);
  if (own.length > 0) return own;
  if (wanted === 'principal') return ids.filter((id) => /^(?:subject|service)Principal\./u.test(id));
  // a person's fields listed right under 主体信息 or 网站信息
  const person =
    wanted === 'entity'
      ? 'subjectPrincipal'
      : wanted === 'service' || wanted === 'app'
        ? 'servicePrincipal'
        : '';
  return ids.filter((id) => groupOf(id) === person || (wanted === 'app' && groupOf(id) === 'service'));
}

/** The field ids a label may mean under these headings: none, one, or several that only a person can tell apart. */
export function idsFor(label: string, section: readonly string[], lexicon: Lexicon): readonly string[] {
  const around = ownerOfSection(section, lexicon);
  for (const text of [label, withoutBrackets(label)]) {
    const listed = lexicon.byLabel.get(normal(text));
    const ids = listed === undefined ? [] : narrow(listed, text, around, lexicon);
    if (ids.length > 0) return ids;
  }
  const { owner, rest } = ownedBy(withoutBrackets(label), lexicon);
  const said = owner === 'principal' && around !== null ? principalUnder(around) : owner;
  const concept =
    rest === '' && isPerson(said)
      ? 'personName'
      : (conceptOf(rest, lexicon) ?? conceptOf(normal(label), lexicon));
  if (concept === null) return [];
  const ids = idsOf(said ?? around, concept, lexicon);
  if (contradicts(said, around)) return [];
  // 姓名 under 主体信息 is the person who files, or the principal of a company
  if (concept === 'personName' && (said ?? around) === 'entity') return ids.slice(0, 2);
  return ofOwner(ids, said ?? around);
}

const isPerson = (owner: Owner | null): boolean =>
  owner !== null && /Principal$|^principal$|^legal$/u.test(owner);

function principalUnder(around: Owner): Owner {
  if (around === 'entity' || around === 'subjectPrincipal') return 'subjectPrincipal';
  return around === 'service' || around === 'app' || around === 'servicePrincipal'
    ? 'servicePrincipal'
    : 'principal';
}

/** A label that names one principal under a heading that names the other is a page we do not understand. */
function contradicts(said: Owner | null, around: Owner | null): boolean {
  return (
    said !== around &&
    [said, around].every((owner) => owner === 'subjectPrincipal' || owner === 'servicePrincipal')
  );
}

function narrow(
  listed: readonly string[],
  text: string,
  around: Owner | null,
  lexicon: Lexicon,
): readonly string[] {
  const { owner } = ownedBy(text, lexicon);
  const said = owner === 'principal' && around !== null ? principalUnder(around) : owner;
  const [sole] = listed;
  // 同主体负责人 is a field of the principal under whose heading it stands
  if (listed.length === 1 && sole !== undefined && groupOf(sole) === around) return listed;
  if (contradicts(said, around)) return [];
  if (listed.length === 1) {
    const [only] = listed;
    const isOther = only !== undefined && isForOther(only, said, around);
    return isOther ? [] : listed;
  }
  const byLabel = isPerson(said) ? ofOwner(listed, said) : listed;
  return byLabel.length === 1 ? byLabel : ofOwner(byLabel, around);
}

/** 网站负责人姓名 under 主体负责人信息, or 姓名 of the one under the heading of the other. */
function isForOther(id: string, said: Owner | null, around: Owner | null): boolean {
  const group = groupOf(id);
  if (said === group) return false;
  const isUnderPerson =
    around === 'subjectPrincipal' || around === 'servicePrincipal' || around === 'principal';
  if (group === 'entity') return said === null && isUnderPerson; // 证件住所 of a person is not the company's
  if (group !== 'subjectPrincipal' && group !== 'servicePrincipal') return false;
  return (around === 'subjectPrincipal' || around === 'servicePrincipal') && around !== group;
}

/** Is this something only a person may do: a code, a consent, a password, a payment, a search? */
export function isNeverOurs(
  texts: readonly string[],
  lexicon: Lexicon,
  more: readonly string[] = [],
): boolean {
  const words = [...lexicon.never, ...more.map(normal)];
  return texts.map(normal).some((text) => words.some((word) => word !== '' && text.includes(word)));
}
