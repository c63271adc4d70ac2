// Are rules found as people look for them, told whole, tried on a filing, and judged by json-rules-engine?
import { describe, expect, it } from 'vitest';
import { precheckInputs } from '../../../../lib/filing/facts/facts';
import { applyRule, ruleDetail } from '../../../../lib/filing/rulebook-tools/rule-detail';
import {
  findRules,
  type RuleQuery,
  rivalsOf,
  ruleSummaries,
} from '../../../../lib/filing/rulebook-tools/search-rules';
import { verifyCases } from '../../../../lib/filing/rulebook-tools/verify-rules';
import { runReference } from '../../../../lib/rules/reference';
import { ruleCaseFiles, ruleCasesIn } from '../../../../scripts/cases/rule-cases';
import { book } from '../../../rulebook';
import { filing, sample } from '../sample-client';

const rules = ruleSummaries(book);
const cases = ruleCaseFiles().flatMap(ruleCasesIn);
const anything: RuleQuery = {
  text: '',
  province: null,
  category: null,
  kind: null,
  document: null,
  status: null,
};
const names = (query: Partial<RuleQuery>) =>
  findRules(rules, { ...anything, ...query }).map(({ name }) => name);

describe('looking for rules', () => {
  it('gives all when nothing is asked', () => {
    expect(names({})).toEqual(book.rules.map(({ name }) => name));
  });

  it('tells rules of one place with the same message apart, by documents, by whom they concern or by number', () => {
    const apart = (wanted: string) => rules.find(({ name }) => name === wanted)?.apart;
    const letters = ['subject', 'service', 'rep'].map((who) => apart(`nat-letter-seal-${who}`)?.documents);
    expect(new Set(letters.map((labels) => labels?.map(({ zh }) => zh).join())).size).toBe(3);
    expect(apart('local-phone-personal')?.categories).toEqual(['personal']);
    expect(apart('local-phone')).toEqual({ documents: [], categories: [] });
    expect(apart('beijing-org-sp-legal-rep')).toBeNull();
  });

  it('takes all words, in either language, half or full width, in any order', () => {
    expect(names({ text: 'beijing ＬＥＧＡＬ representative' })).toContain('beijing-org-sp-legal-rep');
    expect(names({ text: '法定代表人 北京' })).toContain('beijing-org-sp-legal-rep');
    expect(names({ text: '法定代表人 北京 no-such-word' })).toEqual([]);
  });

  it('gives of a province its own rules first, then what holds everywhere, and nothing of another province', () => {
    const found = findRules(rules, { ...anything, province: 'beijing' });
    const firstElsewhere = found.findIndex(({ province }) => province !== 'beijing');
    expect(firstElsewhere).toBeGreaterThan(0);
    expect(found.slice(firstElsewhere).every(({ province }) => province === null)).toBe(true);
  });

  it('leaves out a nationwide check whose table the province does not have', () => {
    const without = [...book.provinces.values()].find(({ tables }) => !('min-age' in tables));
    const withIt = [...book.provinces.values()].find(({ tables }) => 'min-age' in tables);
    expect(names({ province: withIt?.province ?? '' })).toContain('min-age');
    expect(names({ province: without?.province ?? '' })).not.toContain('min-age');
  });

  it('leaves out a check that needs two tables where the province has only one of them', () => {
    const lists = (province: string) => names({ province }).includes('min-age-unit-disputed');
    for (const { province, tables } of book.provinces.values())
      expect([province, lists(province)]).toEqual([
        province,
        'min-age' in tables && 'min-age-organization' in tables,
      ]);
  });

  it('leaves out what cannot concern a person, an app, or another document', () => {
    const personal = findRules(rules, { ...anything, category: 'personal' });
    expect(personal.some(({ allows }) => allows['entity.category']?.[0] === 'organization')).toBe(false);
    expect(names({ kind: 'app' })).not.toContain('beijing-org-sp-legal-rep');
    const document = rules.find(({ documents }) => documents.length > 0)?.documents[0] ?? '';
    expect(
      findRules(rules, { ...anything, document }).every((rule) => rule.documents.includes(document)),
    ).toBe(true);
  });

  it('finds those that are historical or disputed', () => {
    expect(names({ status: 'historical' })).toHaveLength(
      book.rules.filter(({ meta }) => meta.status === 'historical').length,
    );
  });
});

describe('a rule in whole', () => {
  it('has words, a source and a case for every rule of the book', () => {
    const lacking = book.rules.filter(({ name }) => {
      const detail = ruleDetail(book, cases, name);
      const lines = [
        ...(detail?.conditions.when ?? []),
        ...(detail?.conditions.require ? [detail.conditions.require] : []),
      ];
      return detail === null || lines.length === 0 || detail.cites.length === 0 || detail.cases.length === 0;
    });
    expect(lacking.map(({ name }) => name)).toEqual([]);
  });

  it('shows both sides where sources disagree, from either side', () => {
    const one = book.rules.find(({ name }) => name === 'beijing-org-sp-free');
    const other = book.rules.find(({ name }) => name === 'beijing-org-sp-legal-rep');
    if (!one || !other) throw new Error('the rules are gone');
    expect(rivalsOf(book, one)).toContain(other);
    expect(rivalsOf(book, other)).toContain(one);
  });

  it('is null for a name that no rule has', () => {
    expect(ruleDetail(book, cases, '__proto__')).toBeNull();
  });

  it('tells what a varied case changes in words, never as data', () => {
    const detail = ruleDetail(book, cases, 'beijing-org-sp-legal-rep');
    const told = detail?.cases.flatMap(({ change }) => change) ?? [];
    expect(told).toContainEqual({ zh: '主体类别：个人', en: 'entity category: a person' });
    expect(JSON.stringify(detail?.cases)).not.toContain('instead {');
  });
});

describe('a rule tried on a filing', () => {
  const [input] = precheckInputs(book, sample(), filing(sample()), '2026-11-24');
  if (!input) throw new Error('the sample has no filing');

  it('says its answer with what was found', () => {
    const applied = applyRule(book, input, 'nat-emails-distinct');
    expect(applied.state).toBe('passes');
    expect(applied.conditions?.when.every(({ state }) => state === 'true')).toBe(true);
  });

  it('says so when it does not hold in that province', () => {
    expect(applyRule(book, input, 'beijing-org-sp-legal-rep').state).toBe('not-in-force');
  });
});

describe('json-rules-engine as the judge', () => {
  const some = cases.filter((one) => 'min-age' in one.expect || 'nat-emails-distinct' in one.expect);
  const goOn = async () => true;

  it('agrees with every case', async () => {
    const { agree, disagreements } = await verifyCases(book, some, runReference, goOn);
    expect({ agree, disagreements }).toEqual({ agree: some.length, disagreements: [] });
  });

  it('is believed when it does not: nothing is counted as agreed that is not', async () => {
    const contrary = async (...asked: Parameters<typeof runReference>) =>
      (await runReference(...asked)).map((answer) => (answer === true ? null : true));
    const { agree } = await verifyCases(book, some, contrary, goOn);
    expect(agree).toBe(0);
  });

  it('stops when told to, and counts what was done', async () => {
    const { cases: done } = await verifyCases(book, some, runReference, async (count) => count < 3);
    expect(done).toBe(3);
  });
});
