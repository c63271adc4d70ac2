// What may a page say of itself? All of `PageReading` but where it stands; checked before anything of ours looks at it.
import * as z from 'zod';
import { type PageReading, WIDGET_KINDS } from '../page/model';
import { id } from './parts';

const texts = z.array(z.string().max(5000)).max(500).readonly();
const KIND = z.enum(WIDGET_KINDS);
const Field = z.strictObject({
  key: id,
  kind: KIND,
  label: z.string().max(200),
  section: texts,
  occurrence: z.int().nonnegative(),
  placeholder: z.string().max(200),
  hints: texts,
  required: z.boolean(),
  editable: z.boolean(),
  visible: z.boolean(),
  value: texts,
  options: z.array(z.string().max(5000)).max(6000).readonly(),
  codes: z
    .array(z.string().regex(/^\d{1,12}$/u))
    .max(6000)
    .optional(),
  maxLength: z.int().nullable(),
  accept: z.string().max(300),
  multiple: z.boolean(),
  prefix: z.string().max(200),
  help: z.string().max(200).optional(),
  error: z.string().max(300),
  parts: z.int().nonnegative(),
  paired: z.boolean().optional(),
  postsTo: z.string().max(300).optional(),
  isLogIn: z.boolean().optional(),
});
const Evidence = z.strictObject({
  kind: z.enum(['name', 'number', 'domain', 'phone']),
  text: z.string().max(500),
  where: z.string().max(500),
  weight: z.enum(['strong', 'weak']).optional(),
});
const Button = z.strictObject({ text: z.string().max(200), role: z.enum(['next', 'submit', 'other']) });

/** A reading as a page sends it. Its address is the browser's to say: a page could claim to be another one. */
export type SaidReading = Omit<PageReading, 'url'>;

export const Reading: z.ZodType<SaidReading> = z.strictObject({
  title: z.string().max(500),
  headings: texts,
  fields: z.array(Field).max(20_000).readonly(),
  evidence: z.array(Evidence).max(1000).readonly(),
  fingerprint: z.string().max(200),
  buttons: z.array(Button).max(500).readonly(),
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
