// How much may a page say of itself in one message? What is longer is cut in the page: one long list must not make the whole page unread.
import type { Field, FillResult, PageReading } from './model';

/** Numbers of entries and, for texts, of characters. */
export const LIMITS = {
  fields: 20_000,
  texts: 500,
  text: 5000,
  label: 200,
  options: 6000,
  message: 300,
  title: 500,
  evidence: 1000,
  buttons: 500,
} as const;

const cut = (text: string, limit: number): string => (text.length > limit ? text.slice(0, limit) : text);

/** The list itself where all of it may be said; a new one costs its time in every look at a page. */
function some<T>(list: readonly T[], limit: number): readonly T[] {
  return list.length > limit ? list.slice(0, limit) : list;
}

function texts(list: readonly string[], limit: number = LIMITS.texts): readonly string[] {
  const few = some(list, limit);
  return few.some((text) => text.length > LIMITS.text) ? few.map((text) => cut(text, LIMITS.text)) : few;
}

function fitField(field: Field): Field {
  const { codes } = field;
  return {
    ...field,
    label: cut(field.label, LIMITS.label),
    placeholder: cut(field.placeholder, LIMITS.label),
    prefix: cut(field.prefix, LIMITS.label),
    section: texts(field.section),
    hints: texts(field.hints),
    value: texts(field.value),
    options: texts(field.options, LIMITS.options),
    accept: cut(field.accept, LIMITS.message),
    error: cut(field.error, LIMITS.message),
    ...(codes && codes.length > LIMITS.options ? { codes: codes.slice(0, LIMITS.options) } : {}),
  };
}

/** A reading within the limits. Options beyond them are still found when one is written: that is done in the page. */
export function fitReading(reading: Omit<PageReading, 'url'>): Omit<PageReading, 'url'> {
  return {
    ...reading,
    title: cut(reading.title, LIMITS.title),
    headings: texts(reading.headings),
    fields: some(reading.fields, LIMITS.fields).map(fitField),
    evidence: some(reading.evidence, LIMITS.evidence),
    buttons: some(reading.buttons, LIMITS.buttons),
  };
}

/** What became of one write, within the limits. */
export const fitResult = (result: FillResult): FillResult => ({
  ...result,
  before: texts(result.before),
  after: texts(result.after),
});
