// Is every rule, need, rule of names, content and remarks, category and rejection reason that we know of in the rulebook, and nothing without a known origin?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WordBook } from '../lib/filing/rulebook/content-words';
import { Rejections } from '../lib/filing/rulebook/rejections';
import { book } from './rulebook';
import ids from './rules-complete.ids.json';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../rules/${path}`, import.meta.url), 'utf8'));
const { categories } = WordBook.parse(read('content/pre-approval.json'));
const { rejections } = Rejections.parse(read('rejections.json'));

/** Our rule for each id it is known by: its own name and its aliases. */
const ruleById = new Map(
  book.rules.flatMap((rule) => [rule.name, ...(rule.meta.aliases ?? [])].map((id) => [id, rule] as const)),
);
const provinceIds = [...book.provinces.keys()].sort((a, b) => b.length - a.length);
const provinceOf = (id: string) => provinceIds.find((province) => id.startsWith(`${province}-`)) ?? '';
const ofProvinces = new Set(
  [...book.provinces.values()].flatMap(({ rules }) => rules.map(({ name }) => name)),
);
const tableChecks = book.rules.filter(({ name }) =>
  [...book.provinces.values()].some(({ tables }) => name in tables),
);
const { notes } = book.shared['filings/notes.json'];
const mailings = [...book.provinces.values()].flatMap(({ mailing }) => mailing.map(({ id }) => id));
/** What says so: the id of a rule, or of a note or a mailing case with its kind before it. */
const says = new Set([
  ...ruleById.keys(),
  ...notes.map(({ id }) => `note:${id}`),
  ...mailings.map((id) => `mailing:${id}`),
]);
const ofContentAndRemarks = [...Object.entries(ids.contentRules), ...Object.entries(ids.remarkRules)];
const sorted = (list: Iterable<string>) => [...list].sort();

describe('the rulebook is complete', () => {
  it.each(['provinceRules', 'nationalRules', 'providerRules', 'nameRules'] as const)(
    'every one of %s is a rule of ours',
    (kind) => {
      expect(ids[kind].filter((id) => !ruleById.has(id))).toEqual([]);
    },
  );

  it.each(ofContentAndRemarks)('%s is said by rules, notes or mailing cases of ours', (_, where) => {
    expect(where.length).toBeGreaterThan(0);
    expect(where.filter((id) => !says.has(id))).toEqual([]);
  });

  it('knows all rules of content and remarks', () => {
    expect(Object.keys(ids.contentRules)).toHaveLength(6);
    expect(Object.keys(ids.remarkRules)).toHaveLength(9);
  });

  it('Inner Mongolia asks thirty characters of a person, the other provinces a remark', () => {
    const least = ids.remarkRules['personal-content-remark-provinces']
      .map(provinceOf)
      .filter((province) => province !== 'hubei'); // a rule of its own: not for the blog type
    const ask = (province: string) =>
      book.provinces.get(province)?.tables['min-remark-personal']?.map(({ value }) => value);
    expect(least.map(ask)).toEqual(least.map(() => [1]));
    expect(ask('inner-mongolia')).toEqual([30]);
  });

  it('every province rule stands in its province, or in a table of it that a check reads', () => {
    const lost = ids.provinceRules.filter((id) => {
      const name = ruleById.get(id)?.name ?? '';
      const province = book.provinces.get(provinceOf(id));
      return !(province?.rules.some((rule) => rule.name === name) || name in (province?.tables ?? {}));
    });
    expect(lost).toEqual([]);
  });

  it('no id is claimed by two rules', () => {
    const claimed = book.rules.flatMap((rule) => [rule.name, ...(rule.meta.aliases ?? [])]);
    expect(claimed.length).toBe(new Set(claimed).size);
  });

  it('every table value that a check reads comes from a known province rule', () => {
    for (const { name, meta } of tableChecks) {
      const from = new Set((meta.aliases ?? []).map(provinceOf));
      const have = [...book.provinces.values()]
        .filter(({ tables }) => name in tables)
        .map(({ province }) => province);
      expect([name, ...sorted(have)]).toEqual([name, ...sorted(from)]);
    }
  });

  it('every rule of ours is one that is known', () => {
    const known = new Set([
      ...ids.provinceRules,
      ...ids.nationalRules,
      ...ids.providerRules,
      ...ids.nameRules,
      ...ofContentAndRemarks.map(([id]) => id),
    ]);
    const strangers = book.rules.filter(
      ({ name, meta }) => !known.has(name) && !(meta.aliases ?? []).some((id) => known.has(id)),
    );
    expect(strangers.map(({ name }) => name)).toEqual([]);
  });

  it('the rules of a province ask for that province first, so that each runs alone', () => {
    for (const { province, rules } of book.provinces.values())
      for (const rule of rules)
        expect([rule.name, rule.conditions.all[0]]).toEqual([
          rule.name,
          { fact: 'entity.province', operator: 'equal', value: province },
        ]);
  });

  it('documents, their needs, approval categories and rejection reasons are all there', () => {
    expect(sorted(book.documents.keys())).toEqual(sorted(ids.documents));
    expect(sorted(book.needs.map(({ entry }) => entry.id))).toEqual(sorted(ids.documentNeeds));
    expect(sorted(categories.map(({ id }) => id))).toEqual(sorted(ids.preApprovalCategories));
    expect(sorted(rejections.map(({ id }) => id))).toEqual(sorted(ids.rejectionReasons));
  });
});

describe('what rules point at is there', () => {
  it('each fault of an app is looked for by one rule, and its reason leads to that', () => {
    const sought = book.rules.flatMap(({ name, conditions }) =>
      [
        ...JSON.stringify(conditions).matchAll(/"fact":"app\.faults","operator":"\w+","value":"([^"]+)"/g),
      ].map(([, fault = '']) => [fault, name] as const),
    );
    const faults = sought.map(([fault]) => fault);
    expect(faults.filter((fault, at) => faults.indexOf(fault) !== at)).toEqual([]);
    const signature = ['md5-length', 'md5-not-hex', 'sha1-length', 'sha1-not-hex'];
    const leadsTo = rejections.find(({ id }) => id === 'app-features')?.rules ?? [];
    expect(
      signature.map((fault) => new Map(sought).get(fault)).filter((name = '') => !leadsTo.includes(name)),
    ).toEqual([]);
    expect(ruleById.get('nat-app-signature-android')?.name).toBe('nat-app-md5-length');
    expect(ruleById.get('nat-app-signature-ios')?.name).toBe('nat-app-sha1-length');
  });

  it.each(rejections)('the rejection reason $id leads to rules and facts', ({ rules, facts }) => {
    expect(rules.filter((name) => name !== ruleById.get(name)?.name)).toEqual([]);
    expect(facts.filter((fact) => !book.facts.has(fact))).toEqual([]);
  });

  it('every fact a rule reads is in the dictionary or a table of a province', () => {
    const tables = new Set([...book.provinces.values()].flatMap((province) => Object.keys(province.tables)));
    const asFact = (table: string) =>
      `province.${table.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
    const known = new Set([...book.facts.keys(), ...[...tables].map(asFact)]);
    const unknown = book.rules.flatMap(({ name, conditions }) =>
      [...JSON.stringify(conditions).matchAll(/"fact":"([^"]+)"/g)]
        .filter(([, fact = '']) => !known.has(fact))
        .map(([, fact]) => `${name}: ${fact}`),
    );
    expect(unknown).toEqual([]);
  });

  it('every source and document a rule names exists', () => {
    for (const { name, meta, event } of book.rules) {
      const { document, documents = [], documentsOneOf = [] } = event.params;
      const named = [...(document === undefined ? [] : [document]), ...documents, ...documentsOneOf];
      expect([name, ...named.filter((id) => !book.documents.has(id))]).toEqual([name]);
      expect([name, ...meta.cites.filter(({ source }) => !book.sources.has(source))]).toEqual([name]);
    }
  });

  it('every rule that sources dispute says so in a note', () => {
    const silent = book.rules.filter(({ meta }) => meta.status === 'conflicting' && meta.note === undefined);
    expect(silent.map(({ name }) => name)).toEqual([]);
    expect(ofProvinces.size).toBeGreaterThan(400);
  });

  it('every rule that was replaced says until when it held', () => {
    const open = book.rules.filter(({ meta }) => meta.status === 'historical' && meta.to === null);
    expect(open.map(({ name }) => name)).toEqual([]);
  });
});
