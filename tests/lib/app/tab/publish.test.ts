// How many views does opening the panel once produce, and is an older view never shown after a newer one?
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lockVault } from '../../../../lib/app/lock';
import { handleSurfaceMessage } from '../../../../lib/app/router';
import { bindTab } from '../../../../lib/app/tab/bind';
import { greetPage, publishAll, publishTab, seePage } from '../../../../lib/app/tab/publish';
import type { ToPage } from '../../../../lib/protocol/page-messages';
import { waitFor } from '../../../wait-for';
import { passphrase } from '../../vault/test-vault';
import { createTestApp, type TestApp } from '../test-app';
import { LABELS, playOpening, pushedTo, reading, sampleClient, TAB } from './trips';

const client = sampleClient('zhejiang-company');

let test: TestApp;
/** The page's script: reads when it is told to watch, and again when it is first told to show something. */
let isWatching: boolean;

async function script(tabId: number, message: ToPage): Promise<unknown> {
  const read = () => seePage(test.app, tabId, 'd1', reading);
  if (message.type === 'to-page.watch' || (message.type === 'to-page.show' && message.watch && !isWatching)) {
    isWatching = true;
    await read();
    return true;
  }
  if (message.type !== 'to-page.read') return undefined;
  await read();
  return true;
}

beforeEach(async () => {
  test = await createTestApp([client]);
  isWatching = false;
  test.page = script;
});

const settled = () => new Promise((done) => setTimeout(done, 20));

describe('opening the panel makes one view', () => {
  it('on a page that was not read before', async () => {
    const pushed = await playOpening();
    expect(pushed).toHaveLength(1);
    const [view] = pushed;
    expect(view && 'plan' in view && view.plan.map(({ label }) => label)).toEqual(
      LABELS.map(([label]) => label),
    );
  });

  it('on a page that is observed because it has a client', async () => {
    await seePage(test.app, TAB, 'd1', reading);
    await bindTab(test.app, TAB, client.id);
    const panel = test.openPanel(TAB);
    await pushedTo(panel);
    await settled();
    expect(panel.pushed).toHaveLength(1);
  });

  it('on a page without our script', async () => {
    test.page = async () => undefined;
    const panel = test.openPanel(TAB);
    await pushedTo(panel);
    await settled();
    expect(panel.pushed).toHaveLength(1);
  });
});

describe('a page that has just loaded', () => {
  it('costs no view before it was read', async () => {
    const decrypts = vi.spyOn(test.app.vault, 'readClientWithoutFiles');
    expect(await greetPage(test.app, TAB)).toEqual({ watch: false, overlay: null });
    expect(decrypts).not.toHaveBeenCalled();
  });

  it('is observed when its tab has a client', async () => {
    await bindTab(test.app, TAB, client.id);
    expect((await greetPage(test.app, TAB)).watch).toBe(true);
  });
});

it('receives no view older than one already shown', async () => {
  const panel = test.openPanel(TAB);
  await pushedTo(panel);
  await settled();
  const before = panel.pushed.length;
  await Promise.all([publishTab(test.app, TAB), publishTab(test.app, TAB), publishTab(test.app, TAB)]);
  const versions = panel.pushed.slice(before).flatMap((news) => ('version' in news ? [news.version] : []));
  expect(versions).toHaveLength(1);
  expect(versions).toEqual(versions.toSorted((a, b) => a - b));
});

it('a page in view reports its load while the vault is locked, and is not read', async () => {
  let shown: ToPage | null = null;
  test.page = async (tabId, message) => {
    if (message.type === 'to-page.show') shown = message;
    return script(tabId, message);
  };
  await pushedTo(test.openPanel(TAB));
  await lockVault(test.app);
  await publishAll(test.app);
  expect(shown).toMatchObject({ watch: false, overlay: { status: 'locked', marks: [], gate: null } });
});

it('a bound page without a panel is observed again when the vault opens after a lock', async () => {
  await seePage(test.app, TAB, 'd1', reading);
  await bindTab(test.app, TAB, client.id);
  const shown: ToPage[] = [];
  test.page = async (_, message) => void shown.push(message);
  await handleSurfaceMessage(test.app, { type: 'vault.lock', data: {} });
  await waitFor(() => expect(test.calls.findLast(([port]) => port === 'showMenu')?.[1]).toBe(false));
  await handleSurfaceMessage(test.app, { type: 'vault.unlock', data: { passphrase } });
  await waitFor(() => expect(shown.at(-1)).toMatchObject({ type: 'to-page.show', watch: true }));
  expect(test.calls.findLast(([port]) => port === 'showMenu')?.[1]).toBe(true);
});

describe('T6: a page whose address imitates a portal', () => {
  it.each([
    ['open', 'beian.aliyun.com'],
    ['locked', 'beian.aliyun.com'],
  ] as const)('is told of while the vault is %s', async (vault, imitates) => {
    vi.spyOn(test.app.browser, 'tabUrl').mockResolvedValue('https://beian.aliyum.com/entry');
    if (vault === 'locked') await lockVault(test.app);
    expect(await handleSurfaceMessage(test.app, { type: 'tab.view', data: { tabId: TAB } })).toMatchObject({
      vault,
      imitates,
      portal: null,
    });
  });
});
