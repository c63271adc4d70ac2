// Which networks does reading use? Their files, sums and inputs, as models.json names them: newer ones are other files.
import * as z from 'zod';
import manifest from './models.json';

const file = z.strictObject({
  file: z.string().min(1),
  bytes: z.number().int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
const threeNumbers = z.tuple([z.number(), z.number(), z.number()]);
const colours = {
  order: z.enum(['bgr', 'rgb']),
  means: threeNumbers.describe('of values from 0 to 1, in the order of the planes'),
  spreads: threeNumbers,
};
const side = z.number().int().positive();
const names = z.array(z.string()).min(1);
const part = z.strictObject({
  given: names,
  gives: names,
  strips: z
    .strictObject({ rows: side, reach: side, scales: z.record(z.string(), z.number().positive()) })
    .optional(),
});

/** The file of models. */
export const Manifest = z.strictObject({
  package: z.string(),
  folder: z.string(),
  models: z.strictObject({
    detect: file.extend({
      input: z.strictObject({ multiple: side, ...colours }),
      parts: z.array(part).optional().describe('in which it is run, by the names of its values; else whole'),
    }),
    turn: file.extend({ input: z.strictObject({ height: side, width: side, ...colours }) }),
    recognise: file.extend({ input: z.strictObject({ height: side, ...colours }) }),
    signs: file.extend({ last: z.string().describe('a sign behind those of the file') }),
  }),
  runtime: z.strictObject({ package: z.string(), folder: z.string(), files: z.array(file).min(1) }),
});
export type Manifest = z.infer<typeof Manifest>;

/** The networks of this build. */
export const MANIFEST: Manifest = Manifest.parse(manifest);

/** How a network wants colours: the order of the planes, and what makes 0 to 1 into its numbers. */
export type ColourInput = Pick<Manifest['models']['recognise']['input'], 'order' | 'means' | 'spreads'>;
