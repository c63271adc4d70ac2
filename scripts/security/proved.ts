// What did the long proofs count in their last run? One file, which they write and from which SECURITY.md's table is made.
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

const FILE = 'docs/proved.json';

const Proved = z.strictObject({
  /** The command, or the test below `tests/`, that counted. */
  by: z.string(),
  /** The day of the count. */
  on: z.iso.date(),
  threats: z.array(z.string().regex(/^T\d+$/u)),
  figure: z.string(),
});
/** The result of one proof. */
export type Proved = z.infer<typeof Proved>;

/** All results, in the order in which they were recorded. */
export const readProved = (): readonly Proved[] =>
  z.array(Proved).parse(JSON.parse(readFileSync(FILE, 'utf8')));

/** Records today's results of a proof in place of its earlier ones for the same threats. */
export function noteProved(by: string, counted: readonly Pick<Proved, 'threats' | 'figure'>[]): void {
  const on = new Date().toISOString().slice(0, 10);
  const others = readProved().filter(
    (one) => one.by !== by || !counted.some(({ threats }) => `${threats}` === `${one.threats}`),
  );
  const all = [...others, ...counted.map((one) => ({ by, on, ...one }))];
  writeFileSync(FILE, `${JSON.stringify(all, null, 2)}\n`);
}
