// Which findings of one report speak of one fault? A person reads one sentence of it, with the sources of all.
import { type Culprit, culpritsOf } from '../../rules/culprits';
import type { Trace } from '../../rules/explain';
import { documentsOf, type Rule } from '../../rules/format';
import type { Rulebook } from '../rulebook/open';
import type { Citation } from '../text';
import { uniqueCitations } from './citations';
import type { Finding } from './report';
import { SCOPE } from './same-demand';

/** A finding with the rule that it is of, and what the rule requires with what was found. */
interface RuleFinding {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly require: Trace | null;
}

const STRICTEST: readonly Finding['severity'][] = ['block', 'warn', 'todo', 'info'];

/** A finding that is told, and of those that say nothing beside it the sources. */
interface Kept<T> {
  readonly one: T;
  readonly reasons: readonly Reason[];
  readonly cites: Citation[];
}

/**
 * Of findings that fail at one field for the same reasons only the strictest, of equals that of the province. One that
 * wants papers, or words to be copied, stays; and what points at no field gives way only to what is stricter, for there
 * one answer stands for several demands.
 */
export function oncePerFault<T extends RuleFinding>(book: Rulebook, all: readonly T[]): readonly T[] {
  const kept: Kept<T>[] = [];
  for (const one of all.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const reasons = reasonsOf(book, one);
    const covering =
      reasons.length === 0 ? undefined : kept.find((other) => covers(other, one.finding, reasons));
    if (covering === undefined) kept.push({ one, reasons, cites: [...one.finding.cites] });
    else covering.cites.push(...one.finding.cites);
  }
  const citesByOne = new Map(kept.map(({ one, cites }) => [one, cites]));
  return all.flatMap((one) => {
    const cites = citesByOne.get(one);
    if (cites === undefined || cites.length === one.finding.cites.length) return cites ? [one] : [];
    return [{ ...one, finding: { ...one.finding, cites: uniqueCitations(cites) } }];
  });
}

function covers({ one, reasons }: Kept<RuleFinding>, finding: Finding, others: readonly Reason[]): boolean {
  const { target, severity } = one.finding;
  const isElsewhere = target.field !== finding.target.field || target.document !== finding.target.document;
  if (isElsewhere || (target.field === undefined && severity === finding.severity)) return false;
  return others.every((reason) => isAmong(reason, reasons));
}

/** The strictest first; of equals the one that belongs to a place, then the one that says which two things contradict each other. */
const rankOf = ({ rule, finding, require }: RuleFinding): number =>
  2 * STRICTEST.indexOf(finding.severity) +
  (rule.name.startsWith('nat-') ? 1 : 0) +
  (require !== null && culpritsOf(require).some(({ trace }) => trace.fact === CONTRADICTIONS) ? 0 : 0.5);

/** What is not as it should be: a fact, by what it is worked out from; of a text the word that is too much; of a text or list what it lacks. */
interface Reason {
  readonly facts: readonly string[];
  readonly word?: string;
  readonly lack?: string;
}

/** Why a finding fails; empty for what is told by itself in any case. */
function reasonsOf(book: Rulebook, { rule, finding, require }: RuleFinding): readonly Reason[] {
  const isAlone = finding.state !== 'fails' || finding.severity === 'info' || finding.copy !== undefined;
  if (isAlone || require === null || documentsOf(rule).length > 0) return [];
  return culpritsOf(require).flatMap((culprit) => reasonsIn(book, culprit));
}

const CONTRADICTIONS = 'client.contradictions';

/** What is wrong too where the parts of a client contradict each other so: whoever is told of one of these is told of it. */
const TOLD_BY: Readonly<Record<string, readonly string[]>> = {
  'emergency-is-own-mobile': [
    'phones.emergencyDistinct',
    'phones.distinctCount',
    'phones.emergencyIsThirdPerson',
  ],
  'number-but-no-record': ['entity.miitRecordExists'],
};

function reasonsIn(book: Rulebook, { trace, words }: Culprit): readonly Reason[] {
  const { fact = '', operator, want } = trace;
  const toldBy = fact === CONTRADICTIONS ? TOLD_BY[String(want)] : undefined;
  if (toldBy) return [{ facts: toldBy }];
  if (words.length > 0) return words.map((word) => ({ facts: [fact], word }));
  if (isManifold(book, fact)) return [{ facts: [fact], lack: JSON.stringify([operator, want]) }];
  return [{ facts: basesOf(book, fact) }];
}

/** The least of two ages is worked out from either; what follows from a text or a list stands for itself, and so does what only tells whose rule it is. */
function basesOf(book: Rulebook, fact: string): readonly string[] {
  const bases = book.facts.get(fact)?.derivedFrom?.filter((base) => !SCOPE.has(base)) ?? [];
  if (bases.length === 0 || bases.some((base) => isManifold(book, base))) return [fact];
  return bases.flatMap((base) => basesOf(book, base));
}

/** May it be at fault in several ways at once? */
function isManifold(book: Rulebook, fact: string): boolean {
  const type = book.facts.get(fact)?.type;
  return type === 'string' || type === 'list';
}

const isAmong = (one: Reason, reasons: readonly Reason[]): boolean =>
  reasons.some(
    (other) =>
      other.lack === one.lack &&
      isSameWord(one.word, other.word) &&
      one.facts.some((fact) => other.facts.includes(fact)),
  );

/** A word within a longer one goes when that one goes. */
const isSameWord = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined ? one === other : other.includes(one) || one.includes(other);
