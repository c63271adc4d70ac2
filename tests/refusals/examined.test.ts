// Are the examiners' faults caught or asked about, as many as were once reached, and are the unusual clients that are right let through?
import { describe, expect, it } from 'vitest';
import { precheckInputs } from '../../lib/filing/facts/facts';
import { precheck } from '../../lib/filing/report/precheck';
import { book } from '../rulebook';
import { AS_OF } from './clients';
import { FIRST, FOURTH, SECOND, THIRD } from './examined-clients';
import { judge, type Verdict } from './judge';

describe.each([
  ['a first', FIRST, [62, 11, 2]],
  ['a second', SECOND, [49, 14, 2]],
  ['a third', THIRD, [51, 16, 0]],
  ['a fourth', FOURTH, [38, 12, 0]],
] as const)('clients of %s blind examiner', (_, { faults, unusual }, reached) => {
  const verdicts = faults.map((one) => ({ ...judge(book, one), left: one.left }));
  const inState = (state: Verdict['state']): number => verdicts.filter((one) => one.state === state).length;

  it('are caught or asked about, but for those that say why not', () => {
    const missed = verdicts.filter(({ state, left }) => (state === 'missed') !== (left !== undefined));
    expect(missed.map(({ id, by }) => [id, by])).toEqual([]);
    expect([inState('caught'), inState('asked'), inState('missed')]).toEqual(reached);
  });

  it('alarm nobody who lacks the fault', () => {
    expect(verdicts.filter(({ alarm }) => alarm !== null).map(({ id, alarm }) => [id, alarm])).toEqual([]);
  });

  it.each(unusual)('$id is right, and nothing blocks it', ({ of }) => {
    const client = of();
    const reports = client.filings.flatMap((filing) =>
      precheckInputs(book, client, filing, AS_OF).map((input) => precheck(book, input)),
    );
    const blocks = reports.flatMap(({ findings }) =>
      findings.filter(({ state, severity }) => state === 'fails' && severity === 'block'),
    );
    expect(blocks.map(({ rule }) => rule)).toEqual([]);
  });
});
