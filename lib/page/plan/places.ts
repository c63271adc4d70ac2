// Under which headings does a field really stand, and of which service does its place speak by that service's own name?
import type { ClientValues, Field } from '../model';
import { groupOfHeading } from '../recognise/field-groups';
import type { Lexicon } from '../recognise/lexicon';

/** What shows how a form is filled, or copies a person, heads nothing. */
const EXAMPLE = /^(?:案例|示例|样例|例如|举例|例|填写示例|sample|example)\s*[:：]/iu;
const COPIES = /^(?:同|[与和])(?:上|主体|主办).{0,12}$|^same as\b/iu;
const SENTENCE = /[；。！]/u;

/** A sentence of help heads nothing either, unless it says that somebody else is meant. */
const headsNothing = (heading: string, lexicon: Lexicon): boolean =>
  EXAMPLE.test(heading) ||
  COPIES.test(heading) ||
  (SENTENCE.test(heading) && groupOfHeading(heading, lexicon) !== 'other');

/** A field under what heads it alone. */
export function underHeadings(field: Field, lexicon: Lexicon): Field {
  const section = field.section.filter((heading) => !headsNothing(heading, lexicon));
  return section.length === field.section.length ? field : { ...field, section };
}

const SHORTEST_NAME = 4;

const textsOf = (value: ClientValues[string] | undefined): readonly string[] => {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.map(String) : [];
};

/** By which words each service is told from the others. */
function namesOf(values: readonly ClientValues[]): readonly (readonly string[])[] {
  const all = values.map((of) =>
    [...textsOf(of['service.domain']), ...textsOf(of['service.name'])].filter(
      (name) => name.length >= SHORTEST_NAME,
    ),
  );
  // a name that stands in another's tells nothing
  return all.map((names, at) =>
    names.filter((name) =>
      all.every((others, other) => other === at || !others.some((one) => one.includes(name))),
    ),
  );
}

/** Tells which service a text names: the one whose name or domain stands in it, where no other's does. */
export function servicesNamed(values: readonly ClientValues[]): (text: string) => number | null {
  const names = namesOf(values);
  return (text) => {
    const named = names.flatMap((own, at) => (own.some((name) => text.includes(name)) ? [at] : []));
    const [only] = named;
    return only !== undefined && named.length === 1 ? only : null;
  };
}

/** In a table with a row for each service the row's head names the service, and the head of the column says what is asked. */
export function withRowsOfServices(field: Field, serviceIn: (text: string) => number | null): Field {
  const column = field.section.at(-1);
  if (column === undefined || serviceIn(field.label) === null) return field;
  // the name stands outermost: it says nothing of whose the field is
  return { ...field, label: column, section: [field.label, ...field.section.slice(0, -1)] };
}
