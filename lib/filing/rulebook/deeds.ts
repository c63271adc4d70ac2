// What stands in rules/filings/deeds.json: what a person does so that a fact becomes what a rule wants.

import * as z from 'zod';
import { Text } from '../../rules/format';
import { id } from './parts';

/**
 * By fact, then by the wanted value as text (`*`: any other). In the sentences `{n}` is a number, `{name}` the value in
 * words, `{added}` what a list lacks, `{date}` the day on which a number of days will have passed.
 */
export const Deeds = z.strictObject({
  deeds: z.record(id, z.record(z.string().min(1), Text)),
});
export type Deeds = z.infer<typeof Deeds>;
