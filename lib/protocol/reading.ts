// What may a page say of itself? All of `PageReading` but where it stands; checked before anything of ours looks at it.
import * as z from 'zod';
import { LIMITS } from '../page/limits';
import { MOST_CLOSED_CARDS, MOST_SERVICE_TEXTS, type PageReading, WIDGET_KINDS } from '../page/model';
import { id } from './parts';

const texts = z.array(z.string().max(LIMITS.text)).max(LIMITS.texts).readonly();
const KIND = z.enum(WIDGET_KINDS);
const Field = z.strictObject({
  key: id,
  kind: KIND,
  label: z.string().max(LIMITS.label),
  section: texts,
  occurrence: z.int().nonnegative(),
  placeholder: z.string().max(LIMITS.label),
  hints: texts,
  required: z.boolean(),
  editable: z.boolean(),
  visible: z.boolean(),
  value: texts,
  options: z.array(z.string().max(LIMITS.text)).max(LIMITS.options).readonly(),
  codes: z
    .array(z.string().regex(/^\d{1,12}$/u))
    .max(LIMITS.options)
    .optional(),
  maxLength: z.int().nullable(),
  accept: z.string().max(LIMITS.message),
  multiple: z.boolean(),
  prefix: z.string().max(LIMITS.label),
  wordsBefore: z.string().max(LIMITS.label).optional(),
  help: z.string().max(200).optional(),
  error: z.string().max(LIMITS.message),
  parts: z.int().nonnegative(),
  paired: z.boolean().optional(),
  hasMore: z.boolean().optional(),
  postsTo: z.string().max(300).optional(),
  isReadOnly: z.boolean().optional(),
  offersList: z.boolean().optional(),
  isPreset: z.boolean().optional(),
  isBesideForm: z.boolean().optional(),
});
const Evidence = z.strictObject({
  kind: z.enum(['name', 'number', 'domain', 'phone']),
  text: z.string().max(500),
  where: z.string().max(500),
  weight: z.enum(['strong', 'weak']).optional(),
});
const ServiceText = z.strictObject({
  text: z.string().max(LIMITS.label),
  around: z.string().max(LIMITS.label),
  isOpen: z.literal(true).optional(),
});
// the reading keeps both short
const ClosedCard = z.strictObject({
  title: z.string().max(LIMITS.label),
  button: z.string().max(LIMITS.label),
});
const Button = z.strictObject({ text: z.string().max(200), role: z.enum(['next', 'submit', 'other']) });

/** A reading as a page sends it. Its address is the browser's to say: a page could claim to be another one. */
export type SaidReading = Omit<PageReading, 'url'>;

export const Reading: z.ZodType<SaidReading> = z.strictObject({
  title: z.string().max(LIMITS.title),
  headings: texts,
  path: z.string().max(LIMITS.text).optional(),
  fields: z.array(Field).max(LIMITS.fields).readonly(),
  evidence: z.array(Evidence).max(LIMITS.evidence).readonly(),
  serviceTexts: z.array(ServiceText).max(MOST_SERVICE_TEXTS).readonly().optional(),
  closedCards: z.array(ClosedCard).max(MOST_CLOSED_CARDS).readonly().optional(),
  fingerprint: z.string().max(200),
  buttons: z.array(Button).max(LIMITS.buttons).readonly(),
});
export const Result = z.strictObject({
  key: id,
  fieldId: id,
  state: z.enum(['filled', 'kept', 'changed-by-page', 'refused', 'not-found', 'needs-you', 'undone']),
  before: texts,
  after: texts,
  reason: z.string().max(300),
  milliseconds: z.number(),
});
