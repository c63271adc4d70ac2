// Does every message have exactly one handler, and do panels get a new view after exactly those messages that change something?
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { handleSurfaceMessage } from '../../../lib/app/router';
import { Client } from '../../../lib/filing/client/client';
import { PROTOCOL, parseSurfaceMessage, type SurfaceMessage } from '../../../lib/protocol/protocol';
import { waitFor } from '../../wait-for';
import { createTestApp, type TestApp } from './test-app';

const client = Client.parse(JSON.parse(readFileSync('public/samples/zhejiang-company.json', 'utf8')));
let test: TestApp;
beforeEach(async () => {
  test = await createTestApp([client]);
});

const settled = () => new Promise((done) => setTimeout(done, 10));

/** How many views a panel is pushed by one message. */
async function viewsAfter(message: SurfaceMessage): Promise<number> {
  const panel = test.openPanel(7);
  await waitFor(() => expect(panel.pushed.length).toBeGreaterThan(0));
  await settled();
  const before = panel.pushed.length;
  await handleSurfaceMessage(test.app, message);
  await settled();
  return panel.pushed.length - before;
}

describe('the router', () => {
  it('sends a new view after a message that changes something', async () => {
    expect(PROTOCOL['clients.mark'].changes).toBe(true);
    expect(await viewsAfter({ type: 'clients.mark', data: { ids: [client.id], addTag: '重点' } })).toBe(1);
  });

  it('sends no view after one that only reads', async () => {
    expect(await viewsAfter({ type: 'clients.list', data: { search: '' } })).toBe(0);
  });

  it('answers an error by its code alone', async () => {
    await test.app.vault.lock();
    const answer = await handleSurfaceMessage(test.app, { type: 'clients.list', data: { search: '' } });
    expect(answer).toEqual({ ok: false, fault: 'locked' });
    expect(JSON.stringify(answer)).not.toContain(client.entity.name);
  });

  it('shows an error in a tab as a notice of that tab', async () => {
    const browser = { ...test.app.browser, activateTab: () => Promise.reject(new Error('gone')) };
    await handleSurfaceMessage(
      { ...test.app, browser },
      { type: 'tab.fill', data: { tabId: 7, replace: [] } },
    );
    expect(test.app.notices.get(7)).toBe('failed');
  });
});

describe('a message as it arrives', () => {
  it('is parsed with its type and its content', () => {
    expect(parseSurfaceMessage({ type: 'clients.list', search: 'x' })).toEqual({
      type: 'clients.list',
      data: { search: 'x' },
    });
  });

  it('is refused with more or other content than its kind allows', () => {
    expect(parseSurfaceMessage({ type: 'clients.list' })).toBeNull();
    expect(parseSurfaceMessage({ type: 'clients.list', search: 'x', more: 1 })).toBeNull();
  });
});
