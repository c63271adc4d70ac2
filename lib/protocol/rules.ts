// What may a surface ask of the rulebook about saved clients: pre-checks of many, one report, what if, when, why refused?
import * as z from 'zod';
import { MOST_IN_BATCH } from './names';
import { factValue, id } from './parts';

const day = z.iso.date();
const ofFiling = { client: id, filing: id, service: id.nullable(), asOf: day };

/** One service of a saved filing, on a day. */
export const FilingAt = z.strictObject(ofFiling);
export type FilingAt = z.infer<typeof FilingAt>;

export const RuleMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('rules.batch'), clients: z.array(id).max(MOST_IN_BATCH), asOf: day }),
  z.strictObject({ type: z.literal('rules.report'), ...ofFiling }),
  z.strictObject({
    type: z.literal('rules.what-if'),
    ...ofFiling,
    changes: z.record(z.string().max(80), factValue),
  }),
  z.strictObject({ type: z.literal('rules.upcoming'), ...ofFiling, until: day }),
  z.strictObject({ type: z.literal('rules.choices') }),
  z.strictObject({ type: z.literal('rules.refusal'), text: z.string().max(30_000) }),
  z.strictObject({ type: z.literal('rules.applies'), client: id, rule: z.string().max(100), asOf: day }),
]);
export type RuleMessage = z.infer<typeof RuleMessage>;
