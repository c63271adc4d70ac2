// What do the dated tables of a province say on a day, and which source says so?

import { valueOn } from '../../rules/as-of';
import { factsIn, type Rule } from '../../rules/format';
import type { Facts, FactValue } from '../../rules/operator-names';
import { rememberPer } from '../memo';
import type { Province } from './province';

/** Every table that any province has. */
export function tablesOf(provinces: Iterable<Province>): ReadonlySet<string> {
  return new Set([...provinces].flatMap((province) => Object.keys(province.tables)));
}

/**
 * The facts that a province's tables give on a day: `min-age` is the fact `province.minAge`. A table that the province
 * does not have is known to be none; one that starts later is not known.
 */
export function tableFacts(province: Province | undefined, asOf: string, tables: ReadonlySet<string>): Facts {
  if (province === undefined) return {};
  const found: [string, FactValue][] = [];
  for (const table of tables) {
    const list = province.tables[table];
    const value = list === undefined ? null : valueOn(list, asOf)?.value;
    if (isFactValue(value)) found.push([factOf(table), value]);
  }
  return Object.fromEntries(found);
}

/** The rule with the sources of the table values it reads on that day in place of its own general ones. */
export function citeTables(rule: Rule, province: Province | undefined, asOf: string): Rule {
  const tables = province === undefined ? [] : tablesByFact(province);
  const read = new Set(factsIn(rule.conditions));
  const entries = tables
    .filter(({ fact }) => read.has(fact))
    .map(({ list }) => valueOn(list, asOf))
    .filter((entry) => entry !== undefined);
  const [first] = entries;
  if (first === undefined) return rule;
  const cites = entries.map(({ source, path }) => (path === undefined ? { source } : { source, path }));
  const notes = [rule.meta.note, ...entries.map((entry) => entry.note)].filter((note) => note !== undefined);
  const note = notes.length === 0 ? {} : { note: notes.join('；').slice(0, 2000) };
  return { ...rule, meta: { ...rule.meta, cites, sourceDate: first.sourceDate, ...note } };
}

const tablesByFact = rememberPer(({ tables }: Province) =>
  Object.entries(tables).map(([table, list]) => ({ fact: factOf(table), list })),
);

/** The fact that a table is read as: `min-age` is `province.minAge`. */
export function factOf(table: string): string {
  return `province.${table.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
}

function isFactValue(value: unknown): value is FactValue {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true;
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
