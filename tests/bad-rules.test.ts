// Is every bad rule file refused with file, place and reason, before anything of it runs?
import { describe, expect, it } from 'vitest';
import { checkLinks } from '../lib/filing/rulebook/links';
import { parseRulebook, type RuleFiles } from '../lib/filing/rulebook/parse';
import { readRuleFiles } from '../scripts/rules/rule-files';

const files = readRuleFiles();
const FILE = 'national/min-age.json';
const leaf = { fact: 'entity.province', operator: 'equal', value: 'beijing' };

/** The rulebook with one rule's conditions replaced. */
const withConditions = (conditions: unknown): RuleFiles => ({
  ...files,
  [FILE]: { ...Object(files[FILE]), conditions },
});

/** What is said of the files: the faults of their form, else the names that lead nowhere. */
function saidOf(changed: RuleFiles): string {
  try {
    return checkLinks(parseRulebook(changed)).join('\n');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function nested(depth: number): unknown {
  let condition: unknown = leaf;
  for (let level = 0; level < depth; level += 1) condition = { not: condition };
  return { all: [condition] };
}

const proto = JSON.parse('{"all":[{"__proto__":{"isAdmin":true},"fact":"a","operator":"equal","value":1}]}');

describe('a bad rule file', () => {
  it.each<readonly [what: string, changed: () => RuleFiles, reason: RegExp]>([
    [
      'a misspelt operator',
      () => withConditions({ all: [{ ...leaf, operator: 'equals' }] }),
      /conditions\.all\.0\.operator: .*equal/,
    ],
    [
      'an unknown fact',
      () => withConditions({ all: [{ ...leaf, fact: 'entity.provnce' }] }),
      /no fact entity\.provnce/,
    ],
    [
      'an empty any',
      () => withConditions({ all: [leaf, { any: [] }] }),
      /conditions\.all\.1\.any: .*>=1 items/,
    ],
    [
      'both all and any',
      () => withConditions({ all: [{ all: [leaf], any: [leaf] }] }),
      /conditions\.all\.0: not one of the allowed forms/,
    ],
    [
      'more conditions than a rule may have',
      () => withConditions({ all: Array.from({ length: 200 }, () => leaf) }),
      /conditions: more than 200 conditions/,
    ],
    [
      'conditions one level too deep',
      () => withConditions(nested(12)),
      /conditions: conditions deeper than 12/,
    ],
    ['20,000 levels', () => withConditions(nested(20_000)), /nested deeper than 12 conditions/],
    [
      'a million conditions',
      () => withConditions({ all: Array.from({ length: 1_000_000 }, () => leaf) }),
      /conditions\.all: more than 2000 entries/,
    ],
    [
      'a million rules',
      () => ({
        ...files,
        'provinces/beijing.json': {
          ...Object(files['provinces/beijing.json']),
          rules: Array.from({ length: 1_000_000 }, () => ({})),
        },
      }),
      /rules: more than 2000 entries/,
    ],
    [
      'a pattern that would run for ever',
      () => withConditions({ all: [{ ...leaf, operator: 'matches', value: '(?=(a+)+$)' }] }),
      /conditions\.all\.0\.value: /,
    ],
    ['a key that reaches the prototype', () => withConditions(proto), /the key __proto__ is not allowed/],
    ['a list for one rule', () => ({ ...files, [FILE]: [] }), /the file: /],
  ])('with %s is refused with file, place and reason', (_what, changed, reason) => {
    const made = changed();
    const said = saidOf(made);
    expect(said).toMatch(/^rules\/(national\/min-age|provinces\/beijing)\.json: /);
    expect(said).toMatch(reason);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it('T18: never blows up by a pattern: RE2 answers in time that grows with the text', () => {
    const conditions = { all: [{ ...leaf, operator: 'matches', value: '^(a+)+$' }] };
    expect(saidOf(withConditions(conditions))).not.toMatch(/value/);
  });
});
