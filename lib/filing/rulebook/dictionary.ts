// What stands in rules/facts.json and rules/sources.json: the schemas of facts and sources.

import * as z from 'zod';
import { Condition, Text } from '../../rules/format';
import { day, id } from './parts';

const factValue = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);

/** A fact: what it is called, the question that asks for it, its values and who can change it. */
export const FactEntry = z.strictObject({
  id,
  type: z.enum(['boolean', 'enum', 'list', 'number', 'date', 'string']),
  scope: z.enum(['order', 'decision']),
  /** `file`: measured in the attached files, such as their size. Nobody is asked for it: without a file there is nothing to know. */
  source: z.enum(['profile', 'page', 'filing', 'asked', 'derived', 'file']),
  changeCost: z.enum(['fixed', 'hard', 'easy']),
  label: Text,
  question: Text,
  values: z.record(z.string(), Text).optional(),
  /** The list of the rulebook whose ids are the values. */
  valuesOf: id.optional(),
  phrases: z.strictObject({ true: Text, false: Text }).optional(),
  unit: z.strictObject({ zh: z.string(), en: z.string() }).optional(),
  /** Asked as a day, from which the number is counted on the day of the pre-check; `orLongTerm`: it may also have no end. */
  asDate: z
    .strictObject({
      counts: z.enum(['months-until', 'months-since', 'days-since', 'years-since']),
      orLongTerm: z.literal(true).optional(),
    })
    .optional(),
  /** What it follows from, or the wider question whose answer may settle it: asked first. */
  derivedFrom: z.array(id).optional(),
  impliedBy: z.strictObject({ fact: id, value: factValue, gives: factValue }).optional(),
  /** Conditions over other facts, the first that holds gives the value; nothing is derived where none does. */
  derive: z
    .array(z.strictObject({ when: Condition, gives: factValue }))
    .min(1)
    .optional(),
  /** The value where there was no client file to look at: found out there or nowhere. */
  unseen: factValue.optional(),
  sameAs: z.array(id).optional(),
  /** The answer of nearly everyone, which stands in nobody's way; left out where neither side is the usual one. */
  ordinary: factValue.optional(),
  /** It is the ordinary answer unless this is known not to hold. */
  ordinaryWhen: Condition.optional(),
  /** Values that cannot be the answer where a condition holds; `question` is then asked instead. */
  excludes: z
    .array(z.strictObject({ value: factValue, when: Condition, question: Text.optional() }))
    .min(1)
    .optional(),
  /** The ordinary answer as a sentence to confirm; left out where `phrases` holds it. */
  statement: Text.optional(),
  askable: z.boolean(),
});
export type FactEntry = z.infer<typeof FactEntry>;

/** A source, called by its own title or by what it is; `date` is its day, null when it carries none (then `dated` says what is known). */
export const Source = z.strictObject({
  title: Text,
  date: day.nullable(),
  dated: z.string().optional(),
  kind: z.string().min(1),
  /** The provider that wrote it, for its own customers; absent for everybody else's. */
  provider: id.optional(),
  locator: z.string().optional(),
  note: z.string().optional(),
});
export type Source = z.infer<typeof Source>;
export const Sources = z.record(id, Source);
