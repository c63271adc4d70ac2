// How fast would the same rules be as handwritten TypeScript functions? One function per rule, in its own module.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Condition, Leaf, Rule } from '../../lib/rules/format';
import type { Facts } from '../../lib/rules/operator-names';

export type PlainCheck = (facts: Facts) => string[];

const SIGNS = { equal: '===', lessThan: '<', greaterThanInclusive: '>=' } as const;

function writeLeaf({ fact, operator, value }: Leaf): string {
  if (operator === 'in' && Array.isArray(value))
    return `(${value.map((one) => `facts.${fact} === ${JSON.stringify(one)}`).join(' || ')})`;
  const sign = Object.entries(SIGNS).find(([name]) => name === operator)?.[1];
  if (sign === undefined) throw new Error(`${operator} is not written by hand here`);
  return `facts.${fact} ${sign} ${JSON.stringify(value)}`;
}

function write(condition: Condition): string {
  if ('all' in condition) return `(${condition.all.map(write).join(' && ')})`;
  if ('any' in condition) return `(${condition.any.map(write).join(' || ')})`;
  if ('not' in condition) return `!(${write(condition.not)})`;
  if ('condition' in condition) throw new Error('no named conditions here');
  return writeLeaf(condition);
}

/** Writes the rules as a module of functions and loads it. */
export async function loadPlain(rules: readonly Rule[], folder: string): Promise<PlainCheck> {
  const functions = rules.map((rule, i) => `const check${i} = (facts) => ${write(rule.conditions)};`);
  const calls = rules.map((rule, i) => `  if (check${i}(facts)) found.push('${rule.name}');`);
  const body = `export function check(facts) {\n  const found = [];\n${calls.join('\n')}\n  return found;\n}`;
  mkdirSync(folder, { recursive: true });
  const file = resolve(join(folder, `bench-plain-${rules.length}.mjs`));
  writeFileSync(file, `${functions.join('\n')}\n${body}\n`);
  const loaded: { check: PlainCheck } = await import(pathToFileURL(file).href);
  return loaded.check;
}
