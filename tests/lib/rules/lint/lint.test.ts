// Does the lint find what is wrong with rules, and never reject a rule that can take effect?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRules, evaluate } from '../../../../lib/rules/compile';
import type { Rule } from '../../../../lib/rules/format';
import { type LintOptions, lintRules } from '../../../../lib/rules/lint/lint';
import type { Dictionary } from '../../../../lib/rules/lint/satisfiable';
import { rules as someRules, trials, typedFacts } from '../arbitrary';
import { leaf, ruleOf } from '../build';

const facts: Dictionary = {
  province: { type: 'enum', values: ['zhejiang', 'hunan'] },
  age: { type: 'number' },
  adult: { type: 'boolean' },
  papers: { type: 'list', values: ['licence', 'permit'] },
  expiry: { type: 'date' },
  name: { type: 'string' },
};
const zhejiang = leaf('province', 'equal', 'zhejiang');
const kinds = (rules: readonly Rule[], options: LintOptions = {}) =>
  lintRules(rules, facts, options).map((note) => `${note.rule} ${note.kind}`);
const sound = ruleOf('sound', [zhejiang], leaf('age', 'greaterThan', 17));

describe('lint', () => {
  it.each<[string, Rule[], string[]]>([
    ['nothing to say', [sound], []],
    ['a fact that is not there', [ruleOf('a', [leaf('colour', 'equal', 'red')])], ['a unknown-fact']],
    ['an operator for another type', [ruleOf('a', [leaf('papers', 'equal', 'x')])], ['a wrong-type']],
    [
      'a value the fact never has',
      [ruleOf('a', [leaf('province', 'in', ['hunan', 'mars'])])],
      ['a outside-domain'],
    ],
    [
      'a list entry the fact never has',
      [ruleOf('a', [leaf('papers', 'contains', 'x')])],
      ['a outside-domain'],
    ],
    [
      'a rule that never applies',
      [ruleOf('a', [leaf('age', 'lessThan', 5), leaf('age', 'greaterThan', 5)])],
      ['a dead'],
    ],
    ['a rule that never fails', [ruleOf('a', [zhejiang], leaf('province', 'notEqual', 'hunan'))], ['a dead']],
    [
      'days apart',
      [ruleOf('a', [leaf('expiry', 'before', '2020-01-01'), leaf('expiry', 'onOrAfter', '2020-01-01')])],
      ['a dead'],
    ],
    [
      'lists at odds',
      [ruleOf('a', [leaf('papers', 'isEmpty', true), leaf('papers', 'contains', 'licence')])],
      ['a dead'],
    ],
    [
      'a rule that says nothing new',
      [sound, ruleOf('b', [zhejiang, leaf('adult', 'equal', true)], leaf('age', 'greaterThan', 16))],
      ['b covered'],
    ],
    [
      'not so when the other only warns',
      [
        { ...ruleOf('w', [zhejiang], leaf('age', 'greaterThan', 17), 'warn') },
        ruleOf('b', [zhejiang, leaf('adult', 'equal', true)], leaf('age', 'greaterThan', 16)),
      ],
      [],
    ],
    [
      'not so when neither requires anything',
      [ruleOf('a', [zhejiang], null, 'info'), ruleOf('b', [zhejiang], null, 'info')],
      [],
    ],
    ['the later of two equal rules', [sound, { ...sound, name: 'same' }], ['same covered']],
    [
      'two that nobody satisfies',
      [sound, ruleOf('b', [leaf('adult', 'equal', true)], leaf('age', 'lessThan', 10))],
      ['sound contradiction'],
    ],
    [
      'not so when they never meet',
      [sound, ruleOf('b', [leaf('province', 'equal', 'hunan')], leaf('age', 'lessThan', 10))],
      [],
    ],
    ['a name nobody defined', [ruleOf('a', [{ condition: 'nowhere' }])], ['a unresolved']],
    [
      'an override of nothing',
      [ruleOf('a', [zhejiang], null, 'block', { overrides: 'b' })],
      ['a bad-override'],
    ],
    [
      'an end before the beginning',
      [ruleOf('a', [zhejiang], null, 'block', { to: '2019-01-01' })],
      ['a date-order'],
    ],
  ])('finds %s', (_, rules, expected) => {
    expect(kinds(rules)).toEqual(expected);
  });

  it('finds holes and overlaps between the versions of one name', () => {
    const first = (to: string | null) => ruleOf('a', [zhejiang], null, 'block', { to });
    const second = ruleOf('a', [zhejiang], null, 'block', { from: '2021-01-01' });
    expect(kinds([second, first('2021-01-01')])).toEqual([]);
    expect(kinds([second, first('2020-12-01')])).toEqual(['a date-gap']);
    expect(kinds([second, first(null)])).toContain('a date-overlap');
  });

  it('finds old and missing sources, blank texts, and rules without a case', () => {
    const old = ruleOf('a', [zhejiang], null, 'block', { sourceDate: '2020-01-01' });
    const stale = { day: '2021-01-02', days: 365 };
    expect(kinds([old], { stale })).toEqual(['a stale-source']);
    expect(kinds([old], { stale: { ...stale, day: '2020-12-31' } })).toEqual([]);
    expect(kinds([old], { sources: new Set(['other']), cases: new Set() })).toEqual([
      'a missing-source',
      'a missing-case',
    ]);
    const blank = {
      ...old,
      event: { ...old.event, params: { ...old.event.params, message: { zh: ' ', en: 'x' } } },
    };
    expect(kinds([blank])).toEqual(['a missing-text']);
  });
});

it('never calls a rule dead that fails for somebody, nor covered where the other does not fail', () => {
  const dictionary: Dictionary = {
    ...Object.fromEntries(['text1', 'text2'].map((fact) => [fact, { type: 'string' }])),
    ...Object.fromEntries(['number1', 'number2'].map((fact) => [fact, { type: 'number' }])),
    ...Object.fromEntries(['yes1', 'yes2'].map((fact) => [fact, { type: 'boolean' }])),
    list1: { type: 'list' },
    day1: { type: 'date' },
  };
  const conditions = { named1: leaf('yes1', 'equal', true), named2: leaf('yes2', 'equal', true) };
  let judged = 0;
  fc.assert(
    fc.property(someRules, fc.array(typedFacts, { minLength: 5, maxLength: 5 }), (some, clients) => {
      const notes = lintRules(some, dictionary, { conditions }).filter((note) =>
        ['dead', 'covered'].includes(note.kind),
      );
      judged += notes.length;
      for (const one of clients) {
        const failing = evaluate(compileRules(some, { conditions }), one).filter(
          (result) => result.state === 'fails',
        );
        const names = failing.map((result) => result.rule.name);
        for (const note of notes) {
          if (note.kind === 'dead') expect(names).not.toContain(note.rule);
          const other = note.message.split(' ')[3] ?? '';
          if (note.kind === 'covered' && names.includes(note.rule)) expect(names).toContain(other);
        }
      }
    }),
    trials(300),
  );
  expect(judged).toBeGreaterThan(50);
});
