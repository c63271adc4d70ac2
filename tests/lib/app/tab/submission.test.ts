// Does a page that says 已提交 advance the filing once, and never move it back from a later state?
import { beforeEach, describe, expect, it } from 'vitest';
import { move, moveBack } from '../../../../lib/app/filings/change';
import { lockVault } from '../../../../lib/app/lock';
import { bindTab } from '../../../../lib/app/tab/bind';
import { startFill } from '../../../../lib/app/tab/fill';
import { seePage } from '../../../../lib/app/tab/publish';
import type { FilingState } from '../../../../lib/filing/client/client';
import type { PageReading } from '../../../../lib/page/model';
import { passphrase } from '../../vault/test-vault';
import { createTestApp, type TestApp } from '../test-app';
import { reading, sampleClient, TAB } from './trips';

const company = sampleClient('zhejiang-company');
const [filing] = company.filings;
if (!filing) throw new Error('the sample has a filing');
const which = { clientId: company.id, filingId: filing.id };
const sent: PageReading = { ...reading, fields: [], headings: ['备案订单已提交'], fingerprint: 'sent' };

let test: TestApp;
beforeEach(async () => {
  test = await createTestApp([company]);
  test.page = async (_, { type }) => (type === 'to-page.fill' ? { started: true } : undefined);
  await seePage(test.app, TAB, 'd1', reading);
  await bindTab(test.app, TAB, company.id);
});

const moves = async () => {
  const read = await test.app.vault.readClientWithoutFiles(company.id);
  const stored = read.ok ? read.client.filings.find(({ id }) => id === filing.id) : undefined;
  return stored?.moves?.map(({ to }) => to) ?? [];
};
const fill = async () => {
  await seePage(test.app, TAB, 'd1', reading);
  await startFill(test.app, TAB, []);
  test.app.runs.stop(TAB);
};
const see = (document: string, page: PageReading = sent) => seePage(test.app, TAB, document, page);
const moveTo = (to: FilingState) => move(test.app, { ...which, to, on: test.app.today() });
const lockAndUnlock = async () => {
  await lockVault(test.app);
  await test.app.vault.unlock(passphrase);
};

describe('a page that says that the order was submitted', () => {
  it('moves the filing that was filled in its tab, once, whoever looks', async () => {
    await fill();
    await see('d1');
    await see('d1', { ...sent, fingerprint: 'later' });
    await see('d2');
    expect(await moves()).toEqual(['submitted']);
  });

  it.each<FilingState>(['refused', 'draft', 'approved', 'sms'])(
    'does not set back a filing that is %s since, after lock and unlock or in a new document',
    async (state) => {
      await fill();
      await see('d1');
      await moveTo(state);
      await lockAndUnlock();
      await see('d1');
      await see('d2');
      expect(await moves()).toEqual(['submitted', state]);
    },
  );

  it('leaves it when the person had already recorded a later state', async () => {
    await fill();
    await moveTo('submitted');
    await moveTo('refused');
    await see('d1');
    expect(await moves()).toEqual(['submitted', 'refused']);
  });

  it('does not move it again after its move was undone', async () => {
    await fill();
    await see('d1');
    const before = { state: 'draft', moves: null, refusal: null } as const;
    await moveBack(test.app, { ...which, before });
    await see('d1', { ...sent, fingerprint: 'later' });
    expect(await moves()).toEqual([]);
  });

  it('moves a returned one again, once it was filled again', async () => {
    await fill();
    await see('d1');
    await moveTo('refused');
    await fill();
    await see('d1');
    expect(await moves()).toEqual(['submitted', 'refused', 'submitted']);
  });

  it('moves nothing when nothing was filled in this tab, when it is about somebody else, or when it says nothing', async () => {
    await see('d1');
    await fill();
    await see('d1', { ...sent, headings: ['订单已提交怎么办'] });
    const other = { kind: 'name', text: '苏州别家贸易有限公司', where: '页头' } as const;
    await see('d1', { ...sent, evidence: [other] });
    expect(await moves()).toEqual([]);
  });
});
