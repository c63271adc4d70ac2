// Is a value that was filled and mistyped since put back with one press, and nothing where the page really is another client's?
import { beforeEach, describe, expect, it } from 'vitest';
import { bindTab } from '../../../../lib/app/tab/bind';
import { finishFill, nextWrite, startFill } from '../../../../lib/app/tab/fill';
import { seePage, viewTab } from '../../../../lib/app/tab/publish';
import { putBack } from '../../../../lib/app/tab/put-back';
import type { FillResult, FillStep } from '../../../../lib/page/model';
import type { ToPage } from '../../../../lib/protocol/page-messages';
import { createTestApp, type TestApp } from '../test-app';
import { done, LABELS, reading, sampleClient, TAB } from './trips';

const page = { tabId: TAB, documentId: 'd1' };
const [company, other] = [sampleClient('zhejiang-company'), sampleClient('shanghai-hk-company')];
const [NAME, NUMBER] = LABELS.map(([label]) => label);

let test: TestApp;
let token: string | null;

/** The page with what the fill wrote, or with other content of the controls with these labels. */
function showing(results: readonly FillResult[], others: Readonly<Record<string, string>> = {}) {
  const fields = reading.fields.map((one) => {
    const typed = others[one.label];
    const after = results.find(({ key }) => key === one.key)?.after ?? [];
    return { ...one, value: typed === undefined ? after : [typed] };
  });
  return { ...reading, fields };
}

async function writesOf(): Promise<FillStep[]> {
  const steps: FillStep[] = [];
  for (let last: FillResult | null = null; token !== null; ) {
    const step: FillStep | null = await nextWrite(test.app, page, { token, fingerprint: 'f1', result: last });
    if (step === null) break;
    steps.push(step);
    last = done(step);
  }
  return steps;
}

/** Fills the page, and has these controls changed afterwards; returns the results. */
async function filledAndChanged(others: Readonly<Record<string, string>>) {
  await startFill(test.app, TAB, []);
  const results = (await writesOf()).map(done);
  await finishFill(test.app, page, { token: token ?? '', results, reading: showing(results) });
  await seePage(test.app, TAB, 'd1', showing(results, others));
  token = null;
  return results;
}

const keyOf = (label = '') => reading.fields.find((one) => one.label === label)?.key ?? '';

beforeEach(async () => {
  test = await createTestApp([company, other]);
  token = null;
  test.page = async (_, message: ToPage) => {
    if (message.type !== 'to-page.fill') return undefined;
    token = message.token;
    return { started: true };
  };
  await seePage(test.app, TAB, 'd1', reading);
  await bindTab(test.app, TAB, company.id);
});

describe('one letter mistyped after the fill', () => {
  it('stops a fill as another client does, and is known as the only thing in the way', async () => {
    await filledAndChanged({ [`${NUMBER}`]: other.entity.certNumber });
    const view = await viewTab(test.app, TAB);
    expect(view.conflicts).not.toEqual([]);
    expect(view.slip).toBe(keyOf(NUMBER));
    await startFill(test.app, TAB, [keyOf(NUMBER)]);
    expect(token).toBeNull();
  });

  it('is put back alone', async () => {
    await filledAndChanged({ [`${NUMBER}`]: other.entity.certNumber });
    await putBack(test.app, TAB, keyOf(NUMBER));
    const steps = await writesOf();
    expect(steps.map(({ key, value, overwrite }) => [key, value, overwrite])).toEqual([
      [keyOf(NUMBER), [company.entity.certNumber], true],
    ]);
  });

  it('is put back where it conflicts with nothing, too', async () => {
    await filledAndChanged({ 手机号码: '13900000000' });
    expect(await viewTab(test.app, TAB)).toMatchObject({ conflicts: [] });
    await putBack(test.app, TAB, keyOf('手机号码'));
    expect((await writesOf()).map(({ key }) => key)).toEqual([keyOf('手机号码')]);
  });
});

describe('nothing is written', () => {
  it('where more speaks for another client', async () => {
    await filledAndChanged({ [`${NAME}`]: other.entity.name, [`${NUMBER}`]: other.entity.certNumber });
    expect(await viewTab(test.app, TAB)).not.toHaveProperty('slip');
    await putBack(test.app, TAB, keyOf(NUMBER));
    expect(token).toBeNull();
  });

  it('into a control that no fill wrote', async () => {
    await seePage(test.app, TAB, 'd1', showing([], { [`${NUMBER}`]: other.entity.certNumber }));
    expect(await viewTab(test.app, TAB)).not.toHaveProperty('slip');
    await putBack(test.app, TAB, keyOf(NUMBER));
    expect(token).toBeNull();
  });

  it('into a page that was loaded since', async () => {
    const results = await filledAndChanged({});
    await seePage(test.app, TAB, 'd2', showing(results, { [`${NUMBER}`]: other.entity.certNumber }));
    await putBack(test.app, TAB, keyOf(NUMBER));
    expect(token).toBeNull();
  });
});
