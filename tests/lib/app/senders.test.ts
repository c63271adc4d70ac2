// Whose messages are accepted, and with which rights? Decided by what the browser says of a sender, whatever a message claims.
import { describe, expect, it } from 'vitest';
import { isPortal } from '../../../lib/app/portals/portals';
import { type Sender, speakerOf } from '../../../lib/app/senders';
import { PageMessage } from '../../../lib/protocol/page-messages';
import { PROTOCOL, parseSurfaceMessage } from '../../../lib/protocol/protocol';

const own = { id: 'ours', origin: 'chrome-extension://ours' };
const page = (url: string, rest: Partial<Sender> = {}): Sender => ({
  id: 'ours',
  url,
  tab: { id: 7 },
  frameId: 0,
  documentId: 'd1',
  ...rest,
});
const kindOf = (sender: Sender) => speakerOf(sender, own, isPortal).kind;

describe('T14: the speaker', () => {
  it.each<[string, Sender, string]>([
    ['our side panel', { id: 'ours', url: 'chrome-extension://ours/sidepanel.html' }, 'surface'],
    ['our panel as a tab', page('chrome-extension://ours/sidepanel.html?tab=7'), 'surface'],
    [
      'our practice portal, which may ask what a portal may',
      page('chrome-extension://ours/practice.html#/entity'),
      'page',
    ],
    [
      'our practice portal in a frame',
      page('chrome-extension://ours/practice.html', { frameId: 2 }),
      'stranger',
    ],
    ['a practice page that is not ours', page('chrome-extension://theirs/practice.html'), 'stranger'],
    [
      'a surface whose name begins like the practice page',
      page('chrome-extension://ours/practice.html.html'),
      'surface',
    ],
    ['a page that starts like our origin', page('chrome-extension://ours.evil/x'), 'stranger'],
    ['another extension', { id: 'theirs', url: 'chrome-extension://theirs/x.html' }, 'stranger'],
    [
      'another extension that claims our address',
      { id: 'theirs', url: 'chrome-extension://ours/options.html' },
      'stranger',
    ],
    ['a portal page', page('https://beian.aliyun.com/order'), 'page'],
    ['a frame in a portal page', page('https://beian.aliyun.com/order', { frameId: 3 }), 'stranger'],
    [
      'a portal page that one of another site has replaced',
      page('https://beian.aliyun.com/order', { frameId: 6, documentLifecycle: 'pending_deletion' }),
      'left',
    ],
    [
      'a page of another site that was replaced',
      page('https://evil.cn/', { frameId: 6, documentLifecycle: 'pending_deletion' }),
      'stranger',
    ],
    [
      'a frame in a portal page that is shown',
      page('https://beian.aliyun.com/order', { frameId: 3, documentLifecycle: 'active' }),
      'stranger',
    ],
    ['a portal page outside of any tab', page('https://beian.aliyun.com/', { tab: undefined }), 'stranger'],
    ['a sender without an address', { id: 'ours' }, 'stranger'],
  ])('%s', (_, sender, kind) => {
    expect(kindOf(sender)).toBe(kind);
  });

  it.each([
    'http://beian.aliyun.com/',
    'https://beian.aliyun.com.evil.cn/',
    'https://beian.aliyun.com@evil.cn/',
    'https://beian.aliyun.com.:443/',
    'https://beian.aliyun.com:8443/',
    'https://b\u0435ian.aliyun.com/',
    'https://xn--bian-f8d.aliyun.com/',
    'https://evil.cn/https://beian.aliyun.com/',
    'https://console.cloud.tencent.com/cvm',
  ])('T6: no page at %s is a portal', (url) => {
    expect(kindOf(page(url))).toBe('stranger');
  });
});

describe('T5, T14: the address of a page', () => {
  const at = (url: string, tabUrl?: string) => {
    const tab = { id: 7, ...(tabUrl !== undefined && { url: tabUrl }) };
    const speaker = speakerOf(page(url, { tab }), own, () => true);
    return speaker.kind === 'page' ? speaker.address : null;
  };

  it('is the present address of its tab when it navigated without loading', () => {
    expect(at('https://beian.aliyun.com/a', 'https://beian.aliyun.com/b#/c')).toBe(
      'https://beian.aliyun.com/b#/c',
    );
  });

  it.each([undefined, 'https://beian.aliyun.com/b', 'http://evil.example/a', 'chrome-error://x', ''])(
    'is the document’s own when the tab is said to be at %s',
    (tab) => {
      expect(at('https://evil.example/a', tab)).toBe('https://evil.example/a');
    },
  );
});

describe('T14, T16: messages', () => {
  it('of a page contain nothing that only a surface may request', () => {
    for (const type of Object.keys(PROTOCOL))
      expect(PageMessage.safeParse({ type, tabId: 1 }).success, type).toBe(false);
  });

  it.each([
    { type: 'tab.fill', tabId: 1, replace: [], extra: 1 },
    { type: 'tab.bind', tabId: -1, clientId: 'x' },
    { type: 'vault.unlock', passphrase: '' },
    JSON.parse('{"type":"vault.lock","__proto__":{"isAdmin":true}}'),
    { type: 'export.everything' },
    { type: 'toString' },
    { type: '__proto__' },
    { type: 7 },
    'vault.lock',
    null,
  ])('with anything unknown in them are refused: %j', (message) => {
    expect(parseSurfaceMessage(message)).toBeNull();
  });
});
