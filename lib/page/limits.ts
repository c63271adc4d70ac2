// How much may a page report in one message? Longer parts are cut off in the page, because otherwise one long list would make the whole message invalid.
import type { Field, FillResult, PageReading, ServiceText } from './model';

/** The largest numbers of entries and, for texts, of characters. */
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

const texts = (list: readonly string[], limit: number = LIMITS.texts): readonly string[] =>
  list.slice(0, limit).map((text) => text.slice(0, LIMITS.text));

const fitField = (field: Field): Field => ({
  ...field,
  label: field.label.slice(0, LIMITS.label),
  placeholder: field.placeholder.slice(0, LIMITS.label),
  prefix: field.prefix.slice(0, LIMITS.label),
  section: texts(field.section),
  value: texts(field.value),
  options: texts(field.options, LIMITS.options),
  accept: field.accept.slice(0, LIMITS.message),
  error: field.error.slice(0, LIMITS.message),
  ...(field.codes && { codes: field.codes.slice(0, LIMITS.options) }),
});

const fitServiceText = ({ text, around, ...told }: ServiceText): ServiceText => ({
  ...told,
  text: text.slice(0, LIMITS.label),
  around: around.slice(0, LIMITS.label),
});

/** A reading cut to the limits. Options beyond them can still be chosen, because that is done in the page. */
export const fitReading = (reading: Omit<PageReading, 'url'>): Omit<PageReading, 'url'> => ({
  ...reading,
  title: reading.title.slice(0, LIMITS.title),
  headings: texts(reading.headings),
  fields: reading.fields.slice(0, LIMITS.fields).map(fitField),
  evidence: reading.evidence.slice(0, LIMITS.evidence),
  ...(reading.serviceTexts && { serviceTexts: reading.serviceTexts.map(fitServiceText) }),
  buttons: reading.buttons.slice(0, LIMITS.buttons),
});

/** The result of one write, cut to the limits. */
export const fitResult = (result: FillResult): FillResult => ({
  ...result,
  before: texts(result.before),
  after: texts(result.after),
});
