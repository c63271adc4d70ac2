// What does a file of cases look like? Inputs, the day, and what is expected of them.
import * as z from 'zod';
import type { Report } from '../../lib/filing/report/report';
import type { Rulebook } from '../../lib/filing/rulebook/open';
import type { Facts } from '../../lib/rules/operator-names';

const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())], {
  error: 'is no value of a fact: text, a number, true, false, null, or a list of texts',
});

export const Case = z.looseObject({
  id: z.string(),
  asOf: z.iso.date(),
  inputs: z.looseObject({
    facts: z.record(z.string(), value).optional(),
    decision: z.record(z.string(), value).optional(),
  }),
  expect: z.record(z.string(), z.unknown()),
});
export type Case = z.infer<typeof Case>;

/** A file of cases: an object with a list `cases`, or the bare list. A bare list is told apart first, so that faults have their place. */
export const CaseFile = z.pipe(
  z.transform((read) => (Array.isArray(read) ? { cases: read } : read)),
  z.looseObject({ cases: z.array(Case) }),
);

/** One thing that is not as expected. */
export interface Miss {
  readonly what: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** The facts of a case as it means them: what is absent is not known, null says nothing, no kind means a website. */
export function factsOf({ inputs }: Case): Facts {
  const given = Object.entries(inputs.facts ?? {}).filter(([, known]) => known !== null);
  return Object.fromEntries(given);
}
/** All that a check may look at. */
export interface Setting {
  readonly book: Rulebook;
  readonly one: Case;
  readonly facts: Facts;
  readonly report: Report;
}
