// What stands in rules/content/pre-approval.json: the schema of approval-bound categories and the words that hint at them.
import * as z from 'zod';
import { Cite, Text } from '../../rules/format';
import { compilePattern } from '../../rules/pattern';

const id = z.string().regex(/^[A-Za-z][\w.-]{0,99}$/);
const word = z.string().min(1).max(60);
const words = z.array(word).min(1);
const sourced = { cites: z.array(Cite).min(1), sourceDate: z.iso.date().nullable() };

/** The texts of a filing in which words are looked for. */
export const WordField = z.enum(['service-name', 'unit-name', 'business-scope', 'service-remark']);
export type WordField = z.infer<typeof WordField>;

/**
 * Words with the fields in which they count. `plain` ones stand in a source, `synonym`s are ours and only raise a
 * question. `warns`: fields in which the naming rules forbid the word without the approval. `except` is blanked out
 * first; with a `pattern` the word counts only where that matches.
 */
export const Term = z.strictObject({
  kind: z.enum(['plain', 'synonym']),
  fields: z.array(WordField).min(1),
  warns: z.array(WordField).min(1).optional(),
  words,
  except: words.optional(),
  pattern: z
    .string()
    .refine((pattern) => compilePattern(pattern) !== null, 'is no pattern that RE2 accepts')
    .optional(),
});
export type Term = z.infer<typeof Term>;

/** A kind of content that needs an approval first; `code` is its bit in the portal's list, null when it has none. */
export const Category = z.strictObject({
  id,
  label: Text,
  code: z.number().nullable(),
  authority: Text,
  document: z.string().nullable(),
  note: z.string().optional(),
  terms: z.array(Term).min(1),
  ...sourced,
});
export type Category = z.infer<typeof Category>;

/** A fact that is true when a word of the group stands in one of the fields. */
const Group = z.union([
  z.strictObject({
    fact: id,
    fields: z.array(WordField).min(1),
    categories: z.array(id).min(1),
    kind: z.enum(['plain', 'synonym']),
    note: z.string().optional(),
    ...sourced,
  }),
  z.strictObject({
    fact: id,
    fields: z.array(WordField).min(1),
    words,
    note: z.string().optional(),
    ...sourced,
  }),
]);
export type Group = z.infer<typeof Group>;

/** The whole file. `matching` says what is no hit: denied or everyday scope items, names of places, plain goods. */
export const WordBook = z.strictObject({
  matching: z.strictObject({
    scopeNegations: words,
    scopeSafeItems: words,
    placeSuffixes: words,
    unitPlaceSuffixes: words,
    goodsSuffixes: words,
  }),
  categories: z.array(Category).min(1),
  groups: z.array(Group),
});
export type WordBook = z.infer<typeof WordBook>;
