// What stands in rules/provinces/<province>.json: the schema of a province's tables, mailing cases and own rules.
import * as z from 'zod';
import { Cite, Condition, DatedValue, Rule, Text } from '../../rules/format';
import { datedList, day, id } from './parts';

/** A case in which papers must be mailed, and where to. */
export const MailingCase = z.strictObject({
  id,
  status: z.enum(['current', 'conflicting', 'historical']),
  when: Condition,
  documents: z.array(id),
  to: z.enum(['administration', 'provider']),
  provider: id.optional(),
  optional: z.boolean().optional(),
  address: datedList(z.string().min(1)),
  note: z.string().optional(),
  from: day,
  sourceDate: day.nullable(),
  cites: z.array(Cite).min(1),
  rule: id.optional(),
});
export type MailingCase = z.infer<typeof MailingCase>;

const tableList = z
  .array(DatedValue)
  .min(1)
  .refine(
    (list) => list.every((entry, at) => at === 0 || (list[at - 1]?.from ?? '') < entry.from),
    'values must stand in order of `from`, each day once',
  );

export const Province = z.strictObject({
  province: id,
  code: z.string().regex(/^\d{6}$/),
  label: Text,
  numberPrefix: z.string().length(1),
  tables: z
    .looseObject({ 'sms-verification': datedList(z.boolean()).min(1) })
    .and(z.record(z.string(), tableList)),
  mailing: z.array(MailingCase),
  rules: z.array(Rule),
});
export type Province = z.infer<typeof Province>;
