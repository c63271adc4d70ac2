// Which networks are used for reading? Their files, checksums and inputs, as listed in models.json.
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

/** Schema of models.json. */
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

/** The networks that this build ships. */
export const MANIFEST: Manifest = Manifest.parse(manifest);

/** How a network expects colours: the order of its planes, and mean and spread for normalising 0 to 1. */
export type ColourInput = Pick<Manifest['models']['recognise']['input'], 'order' | 'means' | 'spreads'>;
