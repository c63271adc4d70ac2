// How many messages does a fill need, and does each write require an open vault, the same page and the same client?
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bindTab } from '../../../../lib/app/tab/bind';
import { amendFill, finishFill, nextWrite, startFill, undoFill } from '../../../../lib/app/tab/fill';
import { seePage } from '../../../../lib/app/tab/publish';
import type { FillResult } from '../../../../lib/page/model';
import type { ToPage } from '../../../../lib/protocol/page-messages';
import { createTestApp, type TestApp } from '../test-app';
import { done, playFill, pushedTo, reading, sampleClient, TAB } from './trips';

const page = { tabId: TAB, documentId: 'd1' };
const [company, other] = [sampleClient('zhejiang-company'), sampleClient('shanghai-hk-company')];

let test: TestApp;
let token: string;
let decrypts: ReturnType<typeof vi.spyOn>;

beforeEach(async () => {
  test = await createTestApp([company, other]);
  test.page = async (_, message: ToPage) => {
    if (message.type !== 'to-page.fill') return undefined;
    token = message.token;
    return { started: true };
  };
  await seePage(test.app, TAB, 'd1', reading);
  await bindTab(test.app, TAB, company.id);
});

const next = (result: FillResult | null = null, fingerprint = 'f1') =>
  nextWrite(test.app, page, { token, fingerprint, result });

/** Runs the fill as the page's script does; answers what was written. */
async function writeAll(): Promise<FillResult[]> {
  const results: FillResult[] = [];
  for (let step = await next(); step !== null; step = await next(results.at(-1) ?? null))
    results.push(done(step));
  return results;
}

describe('a fill', () => {
  it('decrypts no client and makes no view for any written field', async () => {
    const panel = test.openPanel(TAB);
    await pushedTo(panel);
    await startFill(test.app, TAB, []);
    decrypts = vi.spyOn(test.app.vault, 'readClientWithoutFiles');
    const before = panel.pushed.length;
    const results = await writeAll();
    expect(results.length).toBeGreaterThanOrEqual(4);
    expect(decrypts).not.toHaveBeenCalled();
    const news = panel.pushed.slice(before);
    expect(news.filter((one) => 'version' in one)).toEqual([]);
    expect(news).toHaveLength(results.length); // how far it is, once a field
  });

  it('takes n + 5 messages for n fields and two views in all', async () => {
    const { fields, messages, views } = await playFill();
    expect(fields).toBeGreaterThanOrEqual(4);
    expect(messages).toBe(fields + 5);
    expect(views).toBe(2);
  });
});

describe('what the page changes after the receipt', () => {
  const changed = (result: FillResult): FillResult => ({
    ...result,
    state: 'changed-by-page',
    reason: 'later',
    after: [],
  });
  const stateOf = (key: string) =>
    test.app.pages.get(TAB)?.results.find((result) => result.key === key)?.state;

  it('is reported in the receipt, and nothing is that no fill wrote', async () => {
    await startFill(test.app, TAB, []);
    const results = await writeAll();
    await finishFill(test.app, page, { token, results, reading });
    const [first, second] = results as [FillResult, FillResult]; // the page has five fields
    const stranger = { ...changed(first), key: 'no-such-control' };
    await amendFill(test.app, page, { results: [changed(first), stranger], reading });
    expect(stateOf(first.key)).toBe('changed-by-page');
    expect(stateOf(second.key)).toBe('filled');
    expect(stateOf(stranger.key)).toBeUndefined();
    expect(test.app.pages.get(TAB)?.results.find(({ key }) => key === first.key)?.label).not.toBe('');
  });

  it('is ignored from another document, and after the vault is locked', async () => {
    await startFill(test.app, TAB, []);
    const results = await writeAll();
    await finishFill(test.app, page, { token, results, reading });
    const [first] = results as [FillResult]; // the page has five fields
    const amended = { results: [changed(first)], reading };
    await amendFill(test.app, { tabId: TAB, documentId: 'd2' }, amended);
    expect(stateOf(first.key)).toBe('filled');
    await test.app.vault.lock();
    await amendFill(test.app, page, amended);
    expect(stateOf(first.key)).not.toBe('changed-by-page');
  });
});

it.each(['cannot-be-emptied', 'changed-since', 'remove-file'])(
  'what could not be undone (%s) is no longer reported after the page was filled again',
  async (reason) => {
    const left = {
      key: 'left as it is',
      fieldId: 'entity.name',
      before: [],
      after: ['样例'],
      milliseconds: 1,
    };
    test.app.pages.note(TAB, [{ ...left, state: 'needs-you', reason }], new Map());
    const reasons = () => test.app.pages.get(TAB)?.results.map((result) => result.reason) ?? [];
    expect(reasons()).toEqual([reason]);
    await startFill(test.app, TAB, []);
    const results = await writeAll();
    await finishFill(test.app, page, { token, results, reading });
    expect(reasons()).not.toContain(reason);
  },
);

describe('the script that writes', () => {
  const told = () =>
    test.calls.flatMap(([port, , what]) =>
      port === 'injectScript' || what === 'to-page.fill' || what === 'to-page.undo' ? [what] : [],
    );

  it('is injected when the person presses fill or undo, and not before', async () => {
    expect(told()).toEqual([]);
    await startFill(test.app, TAB, []);
    await undoFill(test.app, TAB, null);
    expect(told()).toEqual(['page-writer', 'to-page.fill', 'page-writer', 'to-page.undo']);
  });

  it('starts nothing when the browser blocks it, and the panel says why', async () => {
    test.page = async () => ({ started: false, reason: 'no-writer' });
    const view = await startFill(test.app, TAB, []);
    expect(view.notice).toBe('no-writer');
    expect(test.app.runs.runOf(TAB)).toBeNull();
  });
});

describe('the next write is refused', () => {
  beforeEach(async () => {
    await startFill(test.app, TAB, []);
    expect(await next()).not.toBeNull();
  });

  it('once the vault is locked', async () => {
    await test.app.vault.lock();
    expect(await next()).toBeNull();
  });

  it('to another document of the tab', async () => {
    expect(
      await nextWrite(test.app, { tabId: TAB, documentId: 'd2' }, { token, fingerprint: 'f1', result: null }),
    ).toBeNull();
  });

  it('when another document is in the tab by now', async () => {
    await seePage(test.app, TAB, 'd2', { ...reading, fingerprint: 'f2' });
    expect(await next()).toBeNull();
  });

  it('when the page has gone on to another step', async () => {
    expect(await next(null, 'f2')).toBeNull();
  });

  it('when the tab is bound to another client, or to none', async () => {
    await test.app.sessions.set(`tab:${TAB}`, {
      clientId: other.id,
      filingId: 'filing-x',
      services: [],
    });
    expect(await next()).toBeNull();
  });

  it('to a run that another tab started', async () => {
    expect(
      await nextWrite(test.app, { tabId: 8, documentId: 'd1' }, { token, fingerprint: 'f1', result: null }),
    ).toBeNull();
  });
});
