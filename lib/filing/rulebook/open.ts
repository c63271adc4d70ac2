// How does the rulebook answer quickly? Compiles its conditions once and keeps the rules that hold on a day in a province.

import { boundaries, rulesOn, segmentOf } from '../../rules/as-of';
import { type CompiledRules, compileCondition, compileRules, newCompileContext } from '../../rules/compile';
import { type Condition, demandOf, type Rule } from '../../rules/format';
import type { Facts } from '../../rules/operator-names';
import type { Surroundings } from '../../rules/tree';
import type { Text } from '../text';
import type { FactEntry, Source } from './dictionary';
import type { DocumentRule, DocumentType } from './documents';
import type { DecisionRow, SmsTable } from './filings';
import type { RulebookData } from './parse';
import type { MailingCase, Province } from './province';
import { citeTables, tableFacts, tablesOf } from './tables';

/** Yes, no, or null for not known. */
export type Test = (facts: Facts) => boolean | null;
/** An entry of the rulebook with its compiled condition. */
export type Tested<T> = { readonly entry: T; readonly test: Test };

/** The rulebook ready to answer: what stood in the files, by id, with conditions compiled. */
export interface Rulebook {
  readonly shared: RulebookData['shared'];
  readonly provinces: ReadonlyMap<string, Province>;
  readonly facts: ReadonlyMap<string, FactEntry>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly documents: ReadonlyMap<string, DocumentType>;
  readonly rows: readonly Tested<DecisionRow>[];
  readonly needs: readonly Tested<DocumentRule>[];
  readonly smsAdjustments: readonly Tested<SmsTable['adjust'][number]>[];
  readonly mailing: ReadonlyMap<string, readonly Tested<MailingCase>[]>;
  readonly rules: readonly Rule[];
  /** The rules that hold on a day in a province; the province's tables are facts `province.…` of theirs. */
  readonly rulesOn: (asOf: string, province: string | null) => RulesOnDay;
}

/** The rules of one day and province, compiled, and those among them that name documents with when they apply. */
export interface RulesOnDay {
  readonly compiled: CompiledRules;
  /** What is known before any client is: the tables of the province. */
  readonly surroundings: Surroundings;
  readonly needingDocuments: readonly NeedingRule[];
  /** Does a rule of the province that settles the same matter take the place of this one? */
  readonly givesWay: (rule: Rule, facts: Facts) => boolean;
}

/** A rule that names documents, with when it applies. */
export type NeedingRule = Tested<Rule> & { readonly when: Condition };

/** Opens the rulebook: cheap, and pure but for what it remembers of its own compiling. */
export function openRulebook(data: RulebookData): Rulebook {
  const { shared } = data;
  const everywhere = [...data.national, ...data.providers.flatMap(({ rules }) => rules)];
  const provinces = new Map(data.provinces.map((province) => [province.province, province]));
  return {
    shared,
    provinces,
    facts: byId(shared['facts.json'].facts),
    sources: new Map(Object.entries(shared['sources.json'])),
    documents: byId(shared['documents/documents.json'].documents),
    rows: shared['filings/decision-table.json'].rows.map(tested),
    needs: shared['documents/needs.json'].needs.map(tested),
    smsAdjustments: shared['filings/sms.json'].adjust.map(tested),
    mailing: new Map(data.provinces.map(({ province, mailing }) => [province, mailing.map(tested)])),
    rules: [...everywhere, ...data.provinces.flatMap((province) => province.rules)],
    rulesOn: rememberRules(everywhere, provinces),
  };
}

/** The name of a type of filing; null for one that is not decided. */
export function filingTypeLabel({ shared }: Rulebook, type: string | null): Text | null {
  return shared['filings/filing-types.json'].filingTypes.find(({ id }) => id === type)?.label ?? null;
}

/** What a filing is for, in words, where it is for anything else than opening a service; null for that, which most are for. */
export function purposeLabel(book: Rulebook, intent: string): Text | null {
  return intent === 'open-or-host' ? null : intentLabel(book, intent);
}

/** What a filing is for, in words; null for a purpose that the rulebook does not name. */
export function intentLabel({ facts }: Rulebook, intent: string): Text | null {
  return facts.get('intent')?.values?.[intent] ?? null;
}

/** Does a filing of this type end something? Such an order has pages and steps of its own at the portals. */
export function isCancellation({ shared }: Rulebook, type: string | null): boolean {
  const types = shared['filings/filing-types.json'].filingTypes;
  return types.find(({ id }) => id === type)?.isCancellation === true;
}

/** The day of the newest source that the rulebook rests on; null when none is dated. */
export function newestSourceDay({ sources }: Rulebook): string | null {
  const days = [...sources.values()].flatMap(({ date }) => date ?? []);
  return days.toSorted().at(-1) ?? null;
}

const MOST_REMEMBERED = 64; // 31 provinces, two spans of days: beyond that the oldest goes

function rememberRules(national: readonly Rule[], provinces: ReadonlyMap<string, Province>) {
  const remembered = new Map<string, RulesOnDay>();
  const tables = tablesOf(provinces.values());
  const days = dayMarks(national, provinces.values());
  const workshop = newCompileContext();
  return (asOf: string, id: string | null): RulesOnDay => {
    const key = `${segmentOf(days, asOf)} ${id}`; // from one mark to the next nothing changes
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const province = id === null ? undefined : provinces.get(id);
    const rules = rulesOn([national, province?.rules ?? []], asOf).map((rule) =>
      citeTables(rule, province, asOf),
    );
    const surroundings = { known: tableFacts(province, asOf, tables) };
    const needing = rules.filter(
      ({ event: { params } }) => params.documents ?? params.documentsOneOf ?? params.document,
    );
    const found = {
      compiled: compileRules(rules, surroundings, workshop),
      surroundings,
      needingDocuments: needing.map((rule) => {
        const when = { all: demandOf(rule).when };
        return { entry: rule, when, test: compileCondition(when, surroundings) };
      }),
      givesWay: givingWay(rules, surroundings),
    };
    if (remembered.size >= MOST_REMEMBERED) remembered.delete([...remembered.keys()][0] ?? '');
    remembered.set(key, found);
    return found;
  };
}

/** Each test is compiled when its rule first fails: most rules never do. */
function givingWay(rules: readonly Rule[], surroundings: Surroundings): RulesOnDay['givesWay'] {
  const tests = new Map<Rule, Test>();
  const testOf = (rule: Rule, kinds: readonly string[]): Test => {
    const settling = rules.filter(({ meta }) => meta.kind !== undefined && kinds.includes(meta.kind));
    const any = settling.map((one) => ({ all: demandOf(one).when }));
    const test: Test = any.length === 0 ? () => false : compileCondition({ any }, surroundings);
    tests.set(rule, test);
    return test;
  };
  return (rule, facts) => {
    const { givesWayTo } = rule.meta;
    return givesWayTo !== undefined && (tests.get(rule) ?? testOf(rule, givesWayTo))(facts) === true;
  };
}

/** The days on which a rule or a table changes. */
function dayMarks(national: readonly Rule[], provinces: Iterable<Province>): readonly string[] {
  const all = [...provinces];
  return boundaries(
    [...national, ...all.flatMap(({ rules }) => rules)],
    all.flatMap(({ tables }) => Object.values(tables)),
  );
}

function tested<T extends { readonly when: Condition }>(entry: T): Tested<T> {
  return { entry, test: compileCondition(entry.when) };
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((entry) => [entry.id, entry]));
}
