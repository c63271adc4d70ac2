// Which documents does this filing need, and which of them are present?

import type { Cite, Condition } from '../../rules/format';
import type { Facts } from '../../rules/operator-names';
import type { Surroundings } from '../../rules/tree';
import type { DocumentFaults } from '../facts/document-facts';
import type { Rulebook } from '../rulebook/open';
import type { Citation, Text } from '../text';
import { citationsOf, uniqueCitations } from './citations';
import { explainWhy, openFactsOf } from './explain';
import { factInPerson } from './in-person';
import type { DocumentNeed } from './report';

/** The documents that a filing needs, and what leaves a need undecided. */
export interface DocumentsAnswer {
  readonly needs: readonly DocumentNeed[];
  /** Document id → facts that would settle whether it is needed. */
  readonly asks: ReadonlyMap<string, readonly string[]>;
  /** No source lists the documents of this filing type: the provider must be asked. */
  readonly notListed: Text | null;
  /** A source says that none is needed. */
  readonly none: { readonly text: Text; readonly cites: readonly Citation[] } | null;
}

type Requirement = DocumentNeed['requirement'];
interface Reason {
  readonly documents: readonly string[];
  readonly requirement: Exclude<Requirement, 'ask'>;
  readonly holds: true | null;
  readonly when: Condition;
  readonly surroundings?: Surroundings;
  readonly cites: readonly Cite[];
  /** One of them is enough, and without one the filing is held up. */
  readonly isHeldUp?: boolean;
}

const NOTHING_YET: DocumentsAnswer = { needs: [], asks: new Map(), notListed: null, none: null };

/** Every document that is or may be needed, with the reasons. */
export function documentsFor(
  book: Rulebook,
  facts: Facts,
  asOf: string,
  faults: DocumentFaults,
): DocumentsAnswer {
  if (typeof facts['filing.type'] !== 'string') return NOTHING_YET;
  const reasons = [...tableReasons(book, facts), ...ruleReasons(book, facts, asOf)];
  const ids = [...new Set(reasons.flatMap((reason) => reason.documents))];
  const needs = oncePerCard(
    facts,
    ids.map((id) => needOf(book, facts, id, reasons, faults)),
  );
  const open = needs.filter((need) => need.requirement === 'ask');
  return {
    needs,
    asks: new Map(open.map(({ id }) => [id, asksOf(book, reasons, id, facts)])),
    notListed: notListed(book, facts),
    none: needs.some(({ requirement }) => requirement === 'required') ? null : noneNeeded(book, facts),
  };
}

const CARD_OF_BOTH: Text = { zh: '负责人身份证件（正反面）', en: 'Contact’s ID card, both sides' };

/** One person who is both contacts has one card: it is listed, and missed, once. */
function oncePerCard(facts: Facts, needs: readonly DocumentNeed[]): readonly DocumentNeed[] {
  if (facts['servicePrincipal.sameAsSubjectPrincipal'] !== true) return needs;
  const [one, other] = ['subject-principal-id', 'service-principal-id'].map((id) =>
    needs.find((need) => need.id === id),
  );
  if (one?.requirement !== other?.requirement || one?.state !== other?.state) return needs;
  if (one === undefined || other === undefined) return needs;
  const both = { ...one, label: CARD_OF_BOTH, cites: uniqueCitations([...one.cites, ...other.cites]) };
  return needs.flatMap((need) => (need === one ? [both] : need === other ? [] : [need]));
}

/** The documents that the table of needs lists for sure, or `ask` when no source lists them. */
export function listedDocuments(book: Rulebook, facts: Facts): readonly string[] | 'ask' {
  if (notListed(book, facts) !== null) return 'ask';
  const sure = tableReasons(book, facts).filter(({ holds }) => holds === true);
  return [...new Set(sure.flatMap(({ documents }) => documents))];
}

function tableReasons(book: Rulebook, facts: Facts): Reason[] {
  return book.needs.flatMap(({ entry, test }) => {
    const holds = test(facts);
    if (holds === false || entry.documents.length === 0) return [];
    const requirement = entry.requirement === 'conditional' ? 'optional' : 'required';
    return [{ documents: entry.documents, requirement, holds, when: entry.when, cites: entry.cites }];
  });
}

function ruleReasons(book: Rulebook, facts: Facts, asOf: string): Reason[] {
  const province = facts['entity.province'];
  const rules = book.rulesOn(asOf, typeof province === 'string' ? province : null);
  const { surroundings } = rules;
  return rules.needingDocuments.flatMap(({ entry: rule, when, test }) => {
    const holds = test(facts);
    const { document, documents, documentsOneOf, severity } = rule.event.params;
    if (holds !== true || severity === 'info' || rules.givesWay(rule, facts)) return []; // an undecided province rule asks by its own finding
    const shared = { holds, when, surroundings, cites: rule.meta.cites } as const;
    const firm = severity === 'block' && rule.meta.status === 'current' ? 'required' : 'optional';
    return [
      ...(documents === undefined ? [] : [{ ...shared, documents, requirement: firm } as const]),
      ...(document === undefined || (documents ?? documentsOneOf) !== undefined
        ? [] // a rule that names it alone can be met otherwise, such as by another choice
        : [{ ...shared, documents: [document], requirement: 'optional' } as const]),
      ...(documentsOneOf === undefined
        ? []
        : [oneOfReason(facts, documentsOneOf, { ...shared, isHeldUp: firm === 'required' })]),
    ];
  });
}

/** Of several of which one is enough: those that are there, so that the others are not missing; all while none is. */
function oneOfReason(
  facts: Facts,
  documents: readonly string[],
  shared: Omit<Reason, 'documents' | 'requirement'>,
): Reason {
  const there = documents.filter((id) => isAttached(facts, id));
  return there.length === 0
    ? { ...shared, documents, requirement: 'one-of' }
    : { ...shared, documents: there, requirement: 'one-of', isHeldUp: false };
}

const STRONGEST: readonly Requirement[] = ['required', 'one-of', 'optional'];

function needOf(
  book: Rulebook,
  facts: Facts,
  id: string,
  reasons: readonly Reason[],
  faults: DocumentFaults,
): DocumentNeed {
  const mine = reasons.filter((reason) => reason.documents.includes(id));
  const sure = mine.filter((reason) => reason.holds === true);
  const requirement =
    STRONGEST.find((one) => sure.some((reason) => reason.requirement === one)) ?? ('ask' as const);
  const shown = sure.length > 0 ? sure : mine;
  const state = stateOf(facts, id, requirement, faults);
  const oneOf = sure.flatMap(({ documents, isHeldUp }) => (isHeldUp ? [documents] : []));
  const lacks = state === 'missing' ? faults.get(id)?.find(({ isLacking }) => isLacking) : undefined;
  return {
    id,
    label: book.documents.get(id)?.label ?? { zh: id, en: id },
    requirement,
    state,
    ...(oneOf.length > 0 && { oneOf }),
    ...(lacks && { lacks: { zh: lacks.zh, en: lacks.en } }),
    why: shown.flatMap((reason) => explainWhy(book, reason.when, facts, reason.surroundings)),
    cites: uniqueCitations(shown.flatMap((reason) => citationsOf(book, reason.cites))),
  };
}

function stateOf(
  facts: Facts,
  id: string,
  requirement: Requirement,
  faults: DocumentFaults,
): DocumentNeed['state'] {
  const found = faults.get(id) ?? [];
  if (found.some(({ isLacking }) => !isLacking)) return 'invalid';
  if (found.length > 0) return 'missing';
  if (isAttached(facts, id)) return 'attached';
  if (requirement === 'ask' || facts.documents === undefined) return 'ask';
  return 'missing';
}

/** Is the document present? For what is done in person its fact answers instead. */
function isAttached(facts: Facts, id: string): boolean {
  const fact = factInPerson(id);
  if (fact !== null && facts[fact] === true) return true;
  return Array.isArray(facts.documents) && facts.documents.includes(id);
}

function asksOf(book: Rulebook, reasons: readonly Reason[], id: string, facts: Facts): readonly string[] {
  const open = reasons.filter((reason) => reason.holds === null && reason.documents.includes(id));
  return [...new Set(open.flatMap((reason) => openFactsOf(book, reason.when, facts, reason.surroundings)))];
}

function noneNeeded(book: Rulebook, facts: Facts): DocumentsAnswer['none'] {
  const row = book.needs.find(({ entry, test }) => entry.requirement === 'none' && test(facts) === true);
  return row === undefined ? null : { text: row.entry.text, cites: citationsOf(book, row.entry.cites) };
}

function notListed(book: Rulebook, facts: Facts): Text | null {
  const row = book.needs.find(({ entry, test }) => entry.requirement === 'ask' && test(facts) === true);
  return row?.entry.text ?? null;
}
