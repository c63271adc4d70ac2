// What did the person teach on a page? The result is a page of a portal map with labels, headings and ids, and without any value.

import { shortHash } from '../dom/text';
import type { Evidence, Field, PageReading } from '../model';
import type { MappedField, MappedPage, PortalMap } from './portal-map';
import { pathOf } from './recognise';

/** The field that a control asks for, or null when it is none of ours. */
export interface Taught {
  readonly key: string;
  readonly fieldId: string | null;
  /** What else the person chose: that it was their choice, and the format of several values in the control. */
  readonly besides?: Picked;
}

type Picked = Pick<MappedField, 'picked' | 'first' | 'separator'>;

const STABLE = /^(?:id|name)=[\w.:[\]-]{1,60}$/u;
const LONG_NUMBER = /\d{5,}/u;

/** All values that a person or the portal wrote into the page: none of them may be exported with a map. */
function saidOn({ fields, evidence }: PageReading): readonly string[] {
  const written = fields.flatMap((field) => (field.options.length > 0 ? [] : field.value));
  return [...written, ...evidence.map(({ text }: Evidence) => text)]
    .map((text) => text.trim())
    .filter((text) => text.length >= 2);
}

/** A text of the page, or '' when it contains somebody's value or number. */
function ownWords(text: string, said: readonly string[]): string {
  const carries = said.some((value) => text.includes(value)) || LONG_NUMBER.test(text) || text.includes('@');
  return carries || text.length > 200 ? '' : text;
}

/** The ids of controls, except those that are generated anew at every visit. */
function stableHints(field: Field, said: readonly string[]): string[] {
  return field.hints.filter((hint) => STABLE.test(hint) && ownWords(hint, said) !== '');
}

function mappedOf(field: Field, all: readonly Field[], said: readonly string[]): MappedField | null {
  const words = ownWords(field.label === '' ? field.placeholder : field.label, said);
  const labels = words === '' ? [] : [words];
  const section = field.section.map((at) => ownWords(at, said)).filter((at) => at !== '');
  const alike = all.filter((other) => other.label === field.label && other.kind === field.kind);
  const hints = stableHints(field, said);
  // an id on two controls identifies neither of them
  const own = hints.filter((hint) => all.filter((other) => other.hints.includes(hint)).length === 1);
  if (labels.length === 0 && own.length === 0) return null;
  return {
    labels,
    kind: [field.kind],
    ...(section.length > 0 ? { section: section.slice(-1) } : {}),
    ...(labels.length === 0 ? { hints: own } : {}),
    ...(alike.length > 1 ? { occurrence: [field.occurrence] } : {}),
  };
}

/** A key for the control that a description means, whatever else it says. */
const controlOf = ({ labels, section, kind, hints, occurrence }: MappedField): string =>
  JSON.stringify([labels, section, kind, hints, occurrence]);

const both = <Item>(one: readonly Item[] | undefined, other: readonly Item[] | undefined): Item[] => [
  ...new Set([...(one ?? []), ...(other ?? [])]),
];

/** Joins the descriptions of one field that is asked for in several controls: a region in three, a validity in two. */
function joined(one: MappedField, other: MappedField): MappedField {
  const section = one.section && other.section ? both(one.section, other.section) : [];
  const hints = both(one.hints, other.hints);
  const occurrence = one.occurrence && other.occurrence ? both(one.occurrence, other.occurrence) : [];
  return {
    labels: both(one.labels, other.labels),
    kind: both(one.kind, other.kind),
    ...(section.length > 0 ? { section } : {}),
    ...(hints.length > 0 ? { hints } : {}),
    ...(occurrence.length > 0 ? { occurrence } : {}),
  };
}

export interface Lessons {
  readonly page: MappedPage;
  /** The keys of controls that only a value would identify: they cannot be taught. */
  readonly unnamed: readonly string[];
}

/** The taught page; `known` is the page of the portal's own map that is shown now. */
export function taughtPage(
  reading: PageReading,
  lessons: readonly Taught[],
  known: MappedPage | null,
): Lessons {
  const said = saidOn(reading);
  const fields: Record<string, MappedField> = {};
  const leave: MappedField[] = [];
  const unnamed: string[] = [];
  for (const { key, fieldId, besides } of lessons) {
    const field = reading.fields.find((one) => one.key === key);
    const mapped = field === undefined ? null : mappedOf(field, reading.fields, said);
    if (mapped === null) unnamed.push(key);
    else if (fieldId === null) leave.push(mapped);
    else {
      const known = fields[fieldId];
      fields[fieldId] = { ...(known === undefined ? mapped : joined(known, mapped)), ...besides };
    }
  }
  const path = pathOf(reading.url);
  const [heading] = [...reading.headings, reading.title]
    .map((at) => ownWords(at, said))
    .filter((at) => at !== '');
  const title = heading ?? path;
  const page: MappedPage = {
    id: known?.id ?? `page-${shortHash(`${path} ${heading ?? ''}`)}`,
    title: known?.title ?? { zh: title, en: title },
    markers: known === null && heading !== undefined ? [heading] : [],
    ...(LONG_NUMBER.test(path) ? {} : { paths: [path] }),
    fields,
    ...(leave.length > 0 ? { leave } : {}),
  };
  return { page, unnamed };
}

/** Adds one lesson to a taught page; earlier lessons about the same field or control are removed. */
export function withLesson(page: MappedPage, lesson: MappedPage): MappedPage {
  const fields = { ...page.fields, ...lesson.fields };
  const said = new Set(Object.values(lesson.fields).map(controlOf));
  const leave = [...(page.leave ?? []), ...(lesson.leave ?? [])].filter((at) => !said.has(controlOf(at)));
  const left = new Set((lesson.leave ?? []).map(controlOf));
  const kept = Object.entries(fields).filter(
    ([id, at]) => id in lesson.fields || !(left.has(controlOf(at)) || said.has(controlOf(at))),
  );
  return { ...page, fields: Object.fromEntries(kept), ...(leave.length > 0 ? { leave } : { leave: [] }) };
}

/** The id of the person's own map for one address. */
export const taughtId = (origin: string): string => `taught-${shortHash(origin)}`;

/** Puts a page into the person's map for one address; a page taught again replaces the earlier version. */
export function withPage(map: PortalMap | null, page: MappedPage, origin: string, today: string): PortalMap {
  const host = origin.replace(/^https:\/\//u, '');
  const base: PortalMap = map ?? {
    id: taughtId(origin),
    name: { zh: host, en: host },
    matches: [`${origin}/*`],
    provider: null,
    channels: [],
    basis: 'seen',
    checkedOn: today,
    pages: [],
    next: [],
    submit: [],
    never: [],
  };
  const others = base.pages.filter(({ id }) => id !== page.id);
  return { ...base, checkedOn: today, pages: [...others, page] };
}
