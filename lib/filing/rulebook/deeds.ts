// What stands in rules/filings/deeds.json: what a person does so that a fact becomes what a rule wants.

import * as z from 'zod';
import { Text } from '../../rules/format';
import { id } from './parts';

/**
 * What to do, by the fact that has to change and then by the value it must get, as text; `*` stands for every value not
 * listed, and `>` for a number of months that must be exceeded (`>0` for that one), `{n}` being the number. In the sentences `{n}` is replaced by a number, `{name}` by the value in words, `{added}` by what a list lacks,
 * `{date}` by the day on which a number of days will have passed.
 */
export const Deeds = z.strictObject({
  deeds: z.record(id, z.record(z.string().min(1), Text)),
});
export type Deeds = z.infer<typeof Deeds>;
