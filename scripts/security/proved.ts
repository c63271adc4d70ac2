// What did the long proofs count when they were last run? One file, which they write and SECURITY.md's table is made from.
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

const FILE = 'docs/proved.json';

const Proved = z.strictObject({
  /** The command, or the test below `tests/`, that counted. */
  by: z.string(),
  /** The day on which it counted. */
  on: z.iso.date(),
  threats: z.array(z.string().regex(/^T\d+$/u)),
  figure: z.string(),
});
/** What one proof counted. */
export type Proved = z.infer<typeof Proved>;

/** All that was counted, in the order in which it was written. */
export const readProved = (): readonly Proved[] =>
  z.array(Proved).parse(JSON.parse(readFileSync(FILE, 'utf8')));

/** Puts what a proof counted today in the place of what it counted before for the same threats. */
export function noteProved(by: string, counted: readonly Pick<Proved, 'threats' | 'figure'>[]): void {
  const on = new Date().toISOString().slice(0, 10);
  const others = readProved().filter(
    (one) => one.by !== by || !counted.some(({ threats }) => `${threats}` === `${one.threats}`),
  );
  const all = [...others, ...counted.map((one) => ({ by, on, ...one }))];
  writeFileSync(FILE, `${JSON.stringify(all, null, 2)}\n`);
}
