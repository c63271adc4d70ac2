// Under which headings does a field really stand, and of which service does its place speak by that service's own name?
import type { ClientValues, Field, PageReading } from '../model';
import { groupOfHeading } from '../recognise/field-groups';
import type { Lexicon } from '../recognise/lexicon';
import { readable } from '../recognise/word-segments';

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

/** By which words each service is told from the others, and from who files it. */
function namesOf(values: readonly ClientValues[]): readonly (readonly string[])[] {
  const all = values.map((of) =>
    [...textsOf(of['service.domain']), ...textsOf(of['service.name'])]
      .map(readable)
      .filter((name) => name.length >= SHORTEST_NAME && !readable(String(of['entity.name'])).includes(name)),
  );
  // a name that stands in another's tells nothing
  return all.map((names, at) =>
    names.filter((name) =>
      all.every((others, other) => other === at || !others.some((one) => holdsName(one, name))),
    ),
  );
}

const IN_WORD = /[a-z\d-]/u;
const IN_WORD_BEHIND = /^(?:[a-z\d-]|\.[a-z\d])/u;

/** Does a name stand in a text, and not as a part of another domain or word? */
function holdsName(text: string, name: string): boolean {
  const isLatin = [name.at(0), name.at(-1)].map((sign) => IN_WORD.test(sign ?? ''));
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, behind] = [text.slice(0, at).slice(-1), text.slice(at + name.length)];
    if (isLatin[0] === true && IN_WORD.test(before)) continue;
    if (isLatin[1] === true && IN_WORD_BEHIND.test(behind)) continue;
    return true;
  }
  return false;
}

/** Tells which service a text names: the one whose name or domain stands in it, where no other's does. */
export function servicesNamed(values: readonly ClientValues[]): (text: string) => number | null {
  const names = namesOf(values);
  return (text) => {
    const words = readable(text);
    const named = names.flatMap((own, at) => (own.some((name) => holdsName(words, name)) ? [at] : []));
    const [only] = named;
    return only !== undefined && named.length === 1 ? only : null;
  };
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url; // a lone % of the portal's own
  }
}

/** The service that a page as a whole speaks of: by its headings and title, else by its address. */
export const serviceOfPage = (
  { title, headings, url }: PageReading,
  serviceIn: (text: string) => number | null,
): number | null => serviceIn([title, ...headings].join('\n')) ?? serviceIn(decoded(url));

/** In a table with a row for each service the row's head names the service, and the head of the column says what is asked. */
export function withRowsOfServices(field: Field, serviceIn: (text: string) => number | null): Field {
  const column = field.section.at(-1);
  if (column === undefined || serviceIn(field.label) === null) return field;
  // the name stands outermost: it says nothing of whose the field is
  return { ...field, label: column, section: [field.label, ...field.section.slice(0, -1)] };
}
