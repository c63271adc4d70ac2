// What may each fact be, for those who read rules without a client? The fact dictionary and the tables of the provinces.
import type { Dictionary, FactSpec, FactType } from '../../rules/lint/satisfiable';
import { labelsFrom } from '../report/phrases';
import type { FactEntry } from '../rulebook/dictionary';
import type { Rulebook } from '../rulebook/open';
import { factOf } from '../rulebook/tables';

/** Type and possible values of every fact that a rule can read. */
export function dictionaryOf(book: Rulebook): Dictionary {
  return { ...tableSpecs(book), ...factSpecs(book) };
}

function factSpecs(book: Rulebook): Dictionary {
  return Object.fromEntries([...book.facts.values()].map((entry) => [entry.id, specOf(book, entry)]));
}

function specOf(book: Rulebook, entry: FactEntry): FactSpec {
  const { type, values: own = {}, valuesOf } = entry;
  const values = [...Object.keys(own), ...labelsFrom(book, valuesOf).keys()];
  return values.length === 0 ? { type } : { type, values };
}

/** A table's type is that of the values in it. */
function tableSpecs(book: Rulebook): Dictionary {
  const specs = [...book.provinces.values()].flatMap(({ tables }) =>
    Object.entries(tables).flatMap(([table, list]) =>
      list.flatMap(({ value }) =>
        value === null ? [] : [[factOf(table), { type: typeOf(value) }] as const],
      ),
    ),
  );
  return Object.fromEntries(specs);
}

function typeOf(value: unknown): FactType {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'number' ? 'number' : 'string';
}
