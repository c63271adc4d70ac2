// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { SiteAnswer } from '../../../../lib/protocol/site';
import { type SiteActions, SiteCheck } from '../../../../lib/ui/popup/site-check';
import { createTranslate } from '../../../../lib/ui/translate';
import { doing, show } from '../render';

const t = createTranslate('zh');
const status: NonNullable<SiteAnswer['status']> = {
  id: 'waiting-sms',
  state: 'sms',
  label: { zh: '待短信核验', en: 'Waiting for SMS verification' },
  cites: [],
  clientId: 'c1',
  filingId: 'first',
};
const answer = (part: Partial<SiteAnswer> = {}): SiteAnswer => ({
  verdict: {
    findings: [
      {
        id: 'icp-missing',
        state: 'block',
        message: { zh: '没有找到备案号', en: 'No filing number found' },
        cites: [{ source: 'order33', title: { zh: '第33号令', en: 'Order 33' }, date: '2005-03-20' }],
      },
    ],
    snippet: { zh: '<a href="x">号</a>', en: '<a href="x">n</a>' },
    policeSnippet: null,
  },
  host: 'www.example.cn',
  client: null,
  status: null,
  order: null,
  noOrder: 'none',
  isVaultOpen: true,
  ...part,
});

function popup(check: SiteActions['check']) {
  const done: unknown[] = [];
  const actions: SiteActions = {
    check,
    copy: async (text) => void done.push(text),
    takeOrder: async ({ number }) => done.push(number) > 0,
    takeStatus: async (taken) => done.push(taken.state) > 0,
  };
  return { ...show(<SiteCheck t={t} actions={actions} />), done };
}

describe('check this site', () => {
  it('reads nothing before the press', () => {
    let reads = 0;
    const { one } = popup(async () => {
      reads += 1;
      return answer();
    });
    expect(reads).toBe(0);
    expect(one('site-check').hasAttribute('disabled')).toBe(false);
  });

  it('offers the number of an order with one press', async () => {
    const order = { number: '2026112900017', clientId: 'c1', filingId: 'first' };
    const { one, done } = popup(async () => answer({ order }));
    await doing(() => one('site-check').click());
    await doing(() => one('site-order-take').click());
    expect(done).toEqual(['2026112900017']);
    expect(one('site-order').textContent).toContain('已记下');
  });

  it('shows what to mend with its source, and copies the line as text', async () => {
    const { one, done, root } = popup(async () => answer());
    await doing(() => one('site-check').click());
    expect(one('site-finding').dataset).toMatchObject({ id: 'icp-missing', state: 'block' });
    expect(one('site-finding').textContent).toContain('第33号令');
    expect(root.querySelector('pre a')).toBeNull();
    await doing(() => one('site-copy').click());
    expect(done).toEqual(['<a href="x">号</a>']);
  });

  it('says with whom it was compared, or why with nobody', async () => {
    for (const [part, words] of [
      [{ client: '杭州示例' }, '对照主体档案：杭州示例'],
      [{}, '没有主体档案用这个域名'],
      [{ isVaultOpen: false }, '备案通已锁定'],
    ] as const) {
      const { one, text } = popup(async () => answer(part));
      await doing(() => one('site-check').click());
      expect(text()).toContain(words);
    }
  });

  it('suggests the status of the page and moves only when the person takes it', async () => {
    const { one, done } = popup(async () => answer({ status }));
    await doing(() => one('site-check').click());
    expect(one('site-status').textContent).toContain('待短信核验');
    expect(done).toEqual([]);
    await doing(() => one('site-status-take').click());
    expect(done).toEqual(['sms']);
    expect(one('site-status').textContent).toContain('已改为“短信核验”');
  });

  it('says so when the page cannot be read', async () => {
    const { one } = popup(() => Promise.reject(new Error('not allowed')));
    await doing(() => one('site-check').click());
    expect(one('site-failed').textContent).toContain('读不了');
  });
});
