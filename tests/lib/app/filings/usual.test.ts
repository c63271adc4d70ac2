// Do usual answers apply where nobody answered, are they shown as usual ones, and is none of them stored with a client?
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { setUsual, usualAnswers, withUsualIn } from '../../../../lib/app/filings/usual';
import { withUsual } from '../../../../lib/filing/client/answers';
import { Client } from '../../../../lib/filing/client/client';
import { createTestApp, type TestApp } from '../test-app';

const client = Client.parse(JSON.parse(readFileSync('public/samples/zhejiang-company.json', 'utf8')));
/** A fact that the sample says nothing of. */
const FACT = 'service.doesTraining';
let test: TestApp;
beforeEach(async () => {
  test = await createTestApp([client]);
});

describe('a usual answer', () => {
  it('is kept, changed and deleted, one for each fact', async () => {
    await setUsual(test.app, { fact: FACT, value: false });
    await setUsual(test.app, { fact: FACT, value: true });
    expect(await usualAnswers(test.app)).toEqual([{ fact: FACT, value: true }]);
    await setUsual(test.app, { fact: FACT, value: null });
    expect(await usualAnswers(test.app)).toEqual([]);
  });

  it('is refused for a question without yes or no, so that it can never be a value of a client', async () => {
    expect(await setUsual(test.app, { fact: 'service.remark', value: true })).toEqual({ ok: false });
    expect(await setUsual(test.app, { fact: 'no.such.fact', value: true })).toEqual({ ok: false });
    expect(await usualAnswers(test.app)).toEqual([]);
  });

  it('counts only when the filing has no answer of its own', () => {
    const [filing] = client.filings;
    if (!filing) throw new Error('the sample has a filing');
    const own = { ...filing, answers: [{ fact: FACT, value: true, on: '2026-11-01' }] };
    const usual = [{ fact: FACT, value: false }];
    expect(withUsual(own, usual, '2026-11-24')).toBe(own);
    expect(withUsual({ ...filing, answers: [] }, usual, '2026-11-24').answers).toEqual([
      { fact: FACT, value: false, on: '2026-11-24' },
    ]);
  });

  it('is not stored with a client that it is used for', async () => {
    await setUsual(test.app, { fact: FACT, value: false });
    const read = await test.app.vault.readClient(client.id);
    if (!read.ok) throw new Error('the client is there');
    expect(JSON.stringify(read.client)).not.toContain(FACT);
    const seen = await withUsualIn(test.app, read.client);
    expect(seen.filings.every(({ answers }) => answers.some(({ fact }) => fact === FACT))).toBe(true);
    const again = await test.app.vault.readClient(client.id);
    expect(again.ok && JSON.stringify(again.client)).not.toContain(FACT);
  });
});
