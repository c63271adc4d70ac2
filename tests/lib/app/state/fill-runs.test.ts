// Are writes sent one at a time and to one document only, and not at all when the run was stopped, is too late or belongs to another?
import { beforeEach, describe, expect, it } from 'vitest';
import { createFillRuns, type FillRuns, RUN_PATIENCE } from '../../../../lib/app/state/fill-runs';
import type { FillStep } from '../../../../lib/page/model';

const step = (key: string): FillStep => ({
  key,
  fieldId: 'entity.name',
  kind: 'text',
  value: [key],
  alternatives: [],
  files: [],
  overwrite: false,
});
const run = {
  token: 't',
  tabId: 7,
  clientId: 'c',
  filingId: 'f',
  documentId: 'd1',
  fingerprint: 'f',
  steps: [step('a'), step('b')],
  controls: new Map(),
  returnTo: null,
};

let time: number;
let runs: FillRuns;
beforeEach(() => {
  time = 0;
  runs = createFillRuns(() => time);
  runs.start(run);
});

describe('a fill run', () => {
  it('gives its writes in order, each once, and then nothing', () => {
    const asked = [1, 2, 3].map(() => runs.next('t', 'd1', 'f')?.key ?? null);
    expect(asked).toEqual(['a', 'b', null]);
  });

  it.each([
    ['another document', 'd2', 'f'],
    ['another step of the page', 'd1', 'g'],
  ])('ends for good when %s asks', (_, documentId, fingerprint) => {
    expect(runs.next('t', documentId, fingerprint)).toBeNull();
    expect(runs.next('t', 'd1', 'f')).toBeNull();
  });

  it('ends when its page was silent for too long', () => {
    time = RUN_PATIENCE + 1;
    expect(runs.next('t', 'd1', 'f')).toBeNull();
  });

  it('gives nothing for an unknown token', () => {
    expect(runs.next('forged', 'd1', 'f')).toBeNull();
  });

  it('ends at once when everything stops', () => {
    runs.next('t', 'd1', 'f');
    runs.stopAll();
    expect(runs.next('t', 'd1', 'f')).toBeNull();
    expect(runs.runOf(7)).toBeNull();
  });

  it('is replaced by a newer one of the same tab', () => {
    runs.start({ ...run, token: 'u' });
    expect(runs.next('t', 'd1', 'f')).toBeNull();
    expect(runs.next('u', 'd1', 'f')?.key).toBe('a');
  });

  it('accepts results of its own writes only', () => {
    const result = {
      key: 'x',
      fieldId: '',
      state: 'filled',
      before: [],
      after: [],
      reason: '',
      milliseconds: 1,
    } as const;
    expect(runs.wrote('t', 'd1', result)).toBeNull();
    expect(runs.wrote('t', 'd1', { ...result, key: 'a' })?.results).toHaveLength(1);
  });
});
