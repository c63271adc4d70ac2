// Under which headings does a field really stand, and where does the head of its row name a service?
import type { ClientValues, Field } from '../model';
import { groupOfHeading } from '../recognise/field-groups';
import { readingsOf } from '../recognise/label-grammar';
import type { Lexicon } from '../recognise/lexicon';
import type { ServiceIn } from './services-shown';

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

/** In a table with a row for each service the row's head names the service, and the head of the column says what is asked. */
export function withRowsOfServices(field: Field, serviceIn: ServiceIn, lexicon: Lexicon): Field {
  const column = field.section.at(-1);
  if (column === undefined || serviceIn(field.label) === null) return field;
  // the name stands outermost: it says nothing of whose the field is
  const asksItself = readingsOf(field.label, lexicon).some(
    ({ concepts, slots }) => concepts.length + slots.length > 0,
  );
  return asksItself
    ? { ...field, section: [field.label, ...field.section] }
    : { ...field, label: column, section: [field.label, ...field.section.slice(0, -1)] };
}

const SHORTEST_NAME = 2;

/** The one person of the filing whom a text names: the entity's principal, or that of one service; null for nobody, or for several. */
function personNamed(text: string, values: readonly ClientValues[]) {
  const namedAs = (id: string) =>
    values.flatMap((held, service) => {
      const name = held[id];
      const isNamed = typeof name === 'string' && name.length >= SHORTEST_NAME && text.includes(name);
      return isNamed ? [{ name, service }] : [];
    });
  const [subject] = namedAs('subjectPrincipal.name');
  const [own, ...more] = namedAs('servicePrincipal.name');
  if (subject !== undefined)
    return own === undefined ? { name: subject.name, owner: '主体负责人', head: [] } : null;
  if (own === undefined || more.length > 0) return null;
  const domain = values[own.service]?.['service.domain'];
  return {
    name: own.name,
    owner: '网站负责人',
    head: Array.isArray(domain) ? domain.slice(0, 1).map(String) : [],
  };
}

/** An upload slot may say whose paper it takes by the person's own name; a service's person stands under its domain then. */
export function withPersonNamed(field: Field, values: readonly ClientValues[]): Field {
  const person = field.kind === 'upload' ? personNamed(field.label, values) : null;
  if (person === null) return field;
  const label = field.label.replaceAll(person.name, person.owner);
  return { ...field, label, section: [...person.head, ...field.section] };
}
