// Which rules does a person look for, and where does each belong? Every rule with what lists show and filters ask.
import { type Condition, documentsOf, factsIn, type Rule } from '../../rules/format';
import { rememberPer } from '../memo';
import type { Rulebook } from '../rulebook/open';
import { factOf } from '../rulebook/tables';
import type { Text } from '../text';

/** One rule as a list shows it. */
export interface RuleSummary {
  readonly name: string;
  /** The province whose file holds it; null: it stands among the nationwide ones. */
  readonly province: string | null;
  /** The provinces it can concern; null: all. */
  readonly concerns: readonly string[] | null;
  readonly severity: Rule['event']['params']['severity'];
  readonly status: Rule['meta']['status'];
  readonly label: Text | null;
  readonly message: Text;
  /** What tells it from the rules of its place with the same message; null where there are none. */
  readonly apart: Apart | null;
  readonly from: string;
  readonly to: string | null;
  readonly sourceDate: string | null;
  readonly documents: readonly string[];
  /** What its conditions allow of each fact they fix; a fact that is not there may be anything. */
  readonly allows: Readonly<
    Partial<Record<'entity.category' | 'service.kind' | 'filing.type', readonly string[]>>
  >;
  /** All its words in one text, for searching. */
  readonly words: string;
}

/** Documents or the kind of entity that only this rule of several alike is about; neither: they differ in something else. */
export interface Apart {
  readonly documents: readonly Text[];
  readonly categories: readonly string[];
}

/** What to look for; null or empty: anything. */
export interface RuleQuery {
  readonly text: string;
  /** A province's id, or `national` for what stands among the nationwide rules. */
  readonly province: string | null;
  readonly category: string | null;
  readonly kind: string | null;
  readonly document: string | null;
  readonly status: Rule['meta']['status'] | null;
}

const NATIONAL = 'national';

/** Every rule of the book, nationwide ones first. */
export const ruleSummaries = rememberPer((book: Rulebook): readonly RuleSummary[] => {
  const homes = new Map(
    [...book.provinces.values()].flatMap(({ province, rules }) => rules.map(({ name }) => [name, province])),
  );
  const all = book.rules.map((rule) => summaryOf(book, rule, homes.get(rule.name) ?? null));
  const alike = new Map<string, readonly RuleSummary[]>();
  const titleOf = ({ province, message }: RuleSummary) => `${province} ${message.zh}`;
  for (const rule of all) alike.set(titleOf(rule), [...(alike.get(titleOf(rule)) ?? []), rule]);
  return all.map((rule) => ({ ...rule, apart: apartAmong(book, rule, alike.get(titleOf(rule)) ?? []) }));
});

/** What only this one of the rules is about. */
function apartAmong(book: Rulebook, rule: RuleSummary, alike: readonly RuleSummary[]): Apart | null {
  if (alike.length < 2) return null;
  const others = new Set(alike.filter((one) => one !== rule).map(({ name }) => name));
  const beside = book.rules.filter(({ name }) => others.has(name)).flatMap(documentsAsked);
  const own = book.rules.filter(({ name }) => name === rule.name).flatMap(documentsAsked);
  const categories = rule.allows['entity.category'] ?? [];
  const isShared = alike.some(
    (one) => one !== rule && one.allows['entity.category']?.join() === categories.join(),
  );
  return {
    documents: own.filter((id) => !beside.includes(id)).flatMap((id) => book.documents.get(id)?.label ?? []),
    categories: isShared ? [] : categories,
  };
}

/** The documents that have to be there for the rule to apply. */
const documentsAsked = ({ conditions }: Rule): readonly string[] =>
  conditions.all.flatMap((one) =>
    'operator' in one && one.fact === 'documents' && one.operator === 'contains' ? [String(one.value)] : [],
  );

function summaryOf(book: Rulebook, rule: Rule, province: string | null): RuleSummary {
  const { name, event, meta, conditions } = rule;
  const { message, severity } = event.params;
  const named = documentsOf(rule);
  const labels = named.flatMap((id) => book.documents.get(id)?.label ?? []);
  const home = province === null ? undefined : book.provinces.get(province)?.label;
  const words = [message, meta.label, home, ...labels].flatMap((text) => (text ? [text.zh, text.en] : []));
  return {
    name,
    province,
    concerns: province === null ? provincesConcerned(book, rule) : [province],
    severity,
    status: meta.status,
    label: meta.label ?? null,
    message,
    apart: null,
    from: meta.from,
    to: meta.to,
    sourceDate: meta.sourceDate,
    documents: named,
    allows: allowedBy(conditions.all),
    words: normalise([name, ...(meta.aliases ?? []), ...words].join('\n')),
  };
}

/** The provinces with a value in every table that the rule asks for outright; null when it asks for none. */
function provincesConcerned(book: Rulebook, { conditions }: Rule): readonly string[] | null {
  // of a group of conditions none has to hold for itself
  const asked = new Set(conditions.all.filter((one) => 'operator' in one).flatMap(factsIn));
  const provinces = [...book.provinces.values()];
  const tables = new Set(provinces.flatMap(({ tables: own }) => Object.keys(own)));
  const needed = [...tables].filter((table) => asked.has(factOf(table)));
  if (needed.length === 0) return null;
  return provinces
    .filter(({ tables: own }) => needed.every((table) => table in own))
    .map(({ province }) => province);
}

const FIXED = ['entity.category', 'service.kind', 'filing.type'] as const;

/** What the conditions at the top say outright: `equal` and `in`. */
function allowedBy(all: readonly Condition[]): RuleSummary['allows'] {
  const found: [string, readonly string[]][] = all.flatMap((one): [string, readonly string[]][] => {
    if (!('operator' in one) || !FIXED.some((fact) => fact === one.fact)) return [];
    if (one.operator === 'equal') return [[one.fact, [String(one.value)]]];
    return one.operator === 'in' && Array.isArray(one.value) ? [[one.fact, one.value.map(String)]] : [];
  });
  return Object.fromEntries(found);
}

const normalise = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The rules that fit, in order of the book; of a province first its own, then those that hold everywhere. */
export function findRules(rules: readonly RuleSummary[], query: RuleQuery): readonly RuleSummary[] {
  const words = normalise(query.text)
    .split(/\s+/)
    .filter((word) => word !== '');
  const fits = rules.filter(
    (rule) => isFitting(rule, query) && words.every((word) => rule.words.includes(word)),
  );
  const isOwn = ({ province }: RuleSummary) => Number(province === query.province);
  return query.province === null ? fits : fits.toSorted((a, b) => isOwn(b) - isOwn(a));
}

function isFitting(rule: RuleSummary, { province, category, kind, document, status }: RuleQuery): boolean {
  const allows = (fact: (typeof FIXED)[number], value: string | null) =>
    value === null || (rule.allows[fact]?.includes(value) ?? true);
  return (
    isIn(rule, province) &&
    allows('entity.category', category) &&
    allows('service.kind', kind) &&
    (document === null || rule.documents.includes(document)) &&
    (status === null || rule.status === status)
  );
}

function isIn({ province: home, concerns }: RuleSummary, province: string | null): boolean {
  if (province === null) return true;
  if (province === NATIONAL) return home === null;
  return concerns === null || concerns.includes(province);
}

/** The rules whose sources say otherwise: those that a rule's note names, and those whose note names it. */
export function rivalsOf(book: Rulebook, { name, meta }: Rule): readonly Rule[] {
  const names = (note: string | undefined, other: string) => note?.split(/[^\w.-]+/).includes(other) ?? false;
  return book.rules.filter(
    (other) => other.name !== name && (names(meta.note, other.name) || names(other.meta.note, name)),
  );
}
