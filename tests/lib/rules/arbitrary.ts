// Which random rules and facts are tried? From small sets of values, so that comparisons often hold.
import fc from 'fast-check';
import type { Condition, Leaf, Rule } from '../../../lib/rules/format';
import type { Facts, FactValue } from '../../../lib/rules/operator-names';
import { ruleOf } from './build';

export const FACTS = ['text1', 'text2', 'number1', 'number2', 'yes1', 'yes2', 'list1', 'day1'] as const;
const words = fc.constantFrom('a', 'b', 'ab', 'c');
const numbers = fc.integer({ min: 0, max: 3 });
const days = fc.constantFrom('2020-01-01', '2020-06-30', '2021-01-01');
const lists = fc.array(words, { maxLength: 3 });

const valueFor = (fact: string): fc.Arbitrary<FactValue> =>
  fact.startsWith('text')
    ? words
    : fact.startsWith('number')
      ? numbers
      : fact.startsWith('yes')
        ? fc.boolean()
        : fact.startsWith('list')
          ? lists
          : days;
/** Any value for any fact, including ones of the wrong type. */
const odd: fc.Arbitrary<FactValue> = fc.oneof(
  words,
  numbers,
  fc.boolean(),
  days,
  lists,
  fc.constant(null),
  fc.constant(''),
);

const leafFor = (fact: string): fc.Arbitrary<Leaf> => {
  const value = fc.oneof(
    { weight: 4, arbitrary: valueFor(fact) },
    { weight: 1, arbitrary: fc.constant(null) },
  ) as fc.Arbitrary<string | number | boolean | null>; // list facts are made elsewhere
  const make = (operators: readonly Leaf['operator'][], values: fc.Arbitrary<unknown>) =>
    fc.record({
      fact: fc.constant(fact),
      operator: fc.constantFrom(...operators),
      value: values,
    }) as fc.Arbitrary<Leaf>;
  const same = fc.constantFrom(...FACTS).map((other) => ({ fact: other }));
  const scalar = [
    make(['equal', 'notEqual'], fc.oneof(value, same)),
    make(['in', 'notIn'], fc.array(value, { maxLength: 3 })),
  ];
  const empty = make(['isEmpty'], fc.constant(true));
  if (fact.startsWith('number'))
    return fc.oneof(
      ...scalar,
      make(['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'], numbers),
      make(
        ['between'],
        fc.tuple(numbers, numbers).map(([a, b]) => (a < b ? [a, b] : [b, a])),
      ),
    );
  if (fact.startsWith('day')) return fc.oneof(...scalar, make(['before', 'onOrAfter'], days));
  if (fact.startsWith('list'))
    return fc.oneof(
      make(['contains', 'doesNotContain'], words),
      make(['includesAny', 'includesAll', 'subsetOf'], lists),
      empty,
    );
  if (fact.startsWith('yes')) return fc.oneof(...scalar);
  const texts = fc.array(words, { minLength: 1, maxLength: 2 });
  const excepted = fc.record({ words: texts, except: fc.array(words, { maxLength: 1 }) });
  return fc.oneof(
    ...scalar,
    empty,
    make(['textContainsAny', 'startsWithAny', 'endsWithAny'], fc.oneof(texts, excepted)),
    make(['textContains'], words),
    make(['matches'], fc.constantFrom('^a', 'b$', '(a|b)+', '^(a+)+$')),
  );
};
const leaf = fc.constantFrom(...FACTS).chain(leafFor);

const names = ['named1', 'named2'] as const;
const conditionOf = (leaves: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaves,
      fc.record({ all: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('tree') }),
    ),
  })).tree;

/** Named conditions; the second may refer to the first. */
export const conditions: fc.Arbitrary<Record<string, Condition>> = fc.record({
  named1: conditionOf(leaf),
  named2: conditionOf(fc.oneof(leaf, fc.constant<Condition>({ condition: 'named1' }))),
});
/** A tree of conditions on the facts, with named conditions. */
export const condition = conditionOf(
  fc.oneof(
    { weight: 5, arbitrary: leaf },
    { weight: 1, arbitrary: fc.constantFrom(...names).map((one) => ({ condition: one })) },
  ),
);

/** A rule, often with a guard, with or without a requirement. */
export const rule: fc.Arbitrary<Rule> = fc
  .tuple(fc.array(condition, { minLength: 1, maxLength: 3 }), fc.option(condition), fc.boolean())
  .map(([when, require, guarded]) =>
    ruleOf('rule', guarded ? [{ fact: 'text1', operator: 'equal', value: 'a' }, ...when] : when, require),
  );
/** A few rules with different names. */
export const rules = fc
  .array(rule, { minLength: 1, maxLength: 6 })
  .map((some) => some.map((one, i) => ({ ...one, name: `rule${i}` })));

/** Comparisons of a few facts with constants, in every form that the rule index understands. */
const fixed: fc.Arbitrary<string | boolean> = fc.oneof(words, fc.boolean());
const guard: fc.Arbitrary<Condition> = fc.oneof(
  ...(['text1', 'yes1'] as const).flatMap((fact) => [
    fc.record({
      fact: fc.constant(fact),
      operator: fc.constantFrom('equal' as const, 'notEqual' as const),
      value: fc.oneof(fixed, fc.constant(null)),
    }),
    fc.record({
      fact: fc.constant(fact),
      operator: fc.constantFrom('in' as const, 'notIn' as const),
      value: fc.array(fixed, { maxLength: 3 }),
    }),
  ]),
  fc.record({
    fact: fc.constant('list1'),
    operator: fc.constantFrom('contains' as const, 'doesNotContain' as const),
    value: words,
  }),
);
const guardOrNot: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 3, arbitrary: guard },
  { weight: 1, arbitrary: guard.map((one) => ({ not: one })) },
  { weight: 1, arbitrary: fc.constant<Condition>({ condition: 'named1' }) },
  { weight: 1, arbitrary: leaf },
);
/** Many rules that the index can mostly select by their comparisons. */
export const guardedRules: fc.Arbitrary<readonly Rule[]> = fc
  .array(fc.tuple(fc.array(guardOrNot, { minLength: 1, maxLength: 3 }), fc.option(guardOrNot)), {
    minLength: 8,
    maxLength: 40,
  })
  .map((some) => some.map(([when, require], i) => ruleOf(`rule${i}`, when, require)));

/** All facts known, mostly with the right type. */
export const fullFacts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(
    FACTS.map((fact) => [
      fact,
      fc.oneof(
        { weight: 12, arbitrary: valueFor(fact) },
        { weight: 1, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: odd },
      ),
    ]),
  ),
);
/** All facts known with the right type, or null. */
export const typedFacts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(FACTS.map((fact) => [fact, fc.option(valueFor(fact), { freq: 8 })])),
);
/** Which facts are left out. */
export const gaps = fc.subarray([...FACTS]);

/** The facts without those left out. */
export function without(facts: Facts, left: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !left.includes(fact)));
}

/** The same cases in every run; PROVE=200000 tries more. */
export const trials = (usual = 500): { seed: number; numRuns: number } => ({
  seed: 20_200_817,
  numRuns: Number(process.env.PROVE ?? usual),
});
