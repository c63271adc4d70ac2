// Under which headings does a field really stand, and where does the head of its row name a service?
import type { Field } from '../model';
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
