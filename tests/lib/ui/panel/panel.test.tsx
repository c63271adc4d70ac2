// @vitest-environment happy-dom
// What does the panel say and offer for each state of a tab?
import { describe, expect, it } from 'vitest';
import practiceForm from '../../../../lib/page/recognise/practice-form.json';
import type { TabView } from '../../../../lib/protocol/tab';
import { ServicePicker } from '../../../../lib/ui/panel/service-picker';
import { createTranslate } from '../../../../lib/ui/translate';
import { views } from '../../../ui-preview/views';
import { doing, show, type } from '../render';
import { panel, t } from './show-panel';

describe('the panel', () => {
  it('says type and status in words and for assistive tools', () => {
    const { one } = panel(views.blocked);
    expect(one('panel-filing-type').dataset.value).toBe('first-filing');
    expect(one('panel-filing-type').textContent).toBe('首次备案');
    expect(one('panel-status').dataset.value).toBe('blocked');
    expect(one('panel-status').textContent).toBe('2 处须改正 · 3 处待确认 · 缺 3 份材料');
  });

  it('offers to record the submission on its last page, but not beside our own practice page', () => {
    const { blocked } = views;
    if (!blocked?.portal || !blocked.step) throw new Error('no such view');
    const last = { ...blocked, step: { ...blocked.step, index: blocked.step.count } };
    const marks = (id: string) =>
      panel({ ...last, portal: { ...blocked.portal, id } as TabView['portal'] }).all('panel-submitted-mark')
        .length;
    expect([marks('aliyun'), marks(practiceForm.id)]).toEqual([1, 0]);
  });

  it('says calmly when the page has changed since the day it was last checked', () => {
    const { blocked } = views;
    if (!blocked?.step) throw new Error('no such view');
    expect(panel(blocked).all('panel-page-changed')).toEqual([]);
    const changed = { ...blocked, step: { ...blocked.step, changedSince: '2026-11-24' } };
    for (const language of ['zh', 'en'] as const) {
      const words = createTranslate(language);
      const said = panel(changed, words).one('panel-page-changed').textContent ?? '';
      expect(said).toContain(words.date('2026-11-24'));
      expect(said).toContain(language === 'zh' ? '只按标签匹配' : 'matched by labels only');
    }
  });

  it('asks whether two pages are of one entity, with both sides and the number masked, and reports the answer', async () => {
    const { unbound } = views;
    if (!unbound) throw new Error('no such view');
    expect(panel(unbound).all('panel-same-entity')).toEqual([]);
    const sides = {
      earlier: { name: '甲样例有限公司', number: '' },
      here: { name: '', number: '91330106MA0AHL014E' },
    };
    const { one, done } = panel({ ...unbound, sameEntity: sides });
    const said = one('panel-same-entity').textContent ?? '';
    expect(said).toContain('甲样例有限公司');
    expect(said).toContain('913••••4E');
    expect(said).not.toContain('91330106MA0AHL014E');
    await doing(() => one('panel-same-entity-no').click());
    await doing(() => one('panel-same-entity-yes').click());
    expect(done).toEqual([
      ['same-entity', { isSame: false }],
      ['same-entity', { isSame: true }],
    ]);
  });

  it('moves to the first thing to do after a press on the gate, once for each press', async () => {
    const { blocked } = views;
    if (!blocked) throw new Error('no such view');
    const { done } = panel({ ...blocked, notice: 'to-fix' });
    expect(done.filter(([act]) => act === 'part')).toEqual([['part', 'panel-findings']]);
    expect(panel(blocked).done.filter(([act]) => act === 'part')).toEqual([]);
  });

  it('shows what must be corrected above what was filled in', () => {
    const receipt = Object.values(views).find((one) => one.receipt)?.receipt;
    if (!receipt || !views.blocked) throw new Error('the preview has a receipt');
    const view = { ...views.blocked, receipt };
    const { root } = panel(view);
    const order = [...root.querySelectorAll('#panel-findings, #panel-receipt, #panel-documents')];
    expect(order.map(({ id }) => id)).toEqual(['panel-findings', 'panel-receipt', 'panel-documents']);
  });

  it('offers words to copy when a rule demands them, and a letter when one can be made', async () => {
    const { blocked } = views;
    const [first] = blocked?.report?.findings ?? [];
    const [need] = blocked?.report?.documents.filter(({ state }) => state === 'missing') ?? [];
    if (!blocked?.report || !first || !need) throw new Error('no such view');
    const report = { ...blocked.report, findings: [{ ...first, copy: '域名指向同一网站' }] };
    const { one, all, done } = panel({ ...blocked, report, papers: [need.id] });
    expect(one('copy-words').textContent).toContain('域名指向同一网站');
    expect(all('panel-paper').map(({ dataset }) => dataset.document)).toEqual([need.id]);
    await doing(() => one('panel-paper').click());
    expect(done.at(-1)).toEqual(['paper', need.id]);
  });

  it('shows every finding with rule, state and severity', () => {
    const { all } = panel(views.blocked);
    const shown = all('panel-finding').map(
      (card) => `${card.dataset.rule} ${card.dataset.state} ${card.dataset.severity}`,
    );
    expect(shown).toHaveLength(5);
    expect(shown).toContain('zhejiang/principal-is-legal-person ask block');
  });

  it('offers either one change or two together, and applies both of two', async () => {
    const { report } = views.blocked ?? {};
    const [first, ...others] = report?.findings ?? [];
    if (!views.blocked || !report || !first) throw new Error('no finding to change');
    const part = (fact: string, zh: string) => ({ fact, value: true, text: { zh, en: fact } });
    const also = part('c', '丙');
    const fix = [part('a', '甲'), { ...part('b', '乙，同时丙'), also }];
    const answers = ['a', 'b', 'c'].map((fact) => ({ fact, value: '否', text: { zh: fact, en: fact } }));
    const view = {
      ...views.blocked,
      answers,
      report: { ...report, findings: [{ ...first, state: 'fails' as const, fix }, ...others] },
    };
    const { all, done } = panel(view);
    const shown = all('panel-fix-row').map((row) => row.querySelector('span')?.textContent);
    expect(shown.filter((text) => text === '甲' || text === '乙，同时丙')).toHaveLength(2);
    const take = all('panel-fix').find((button) => button.dataset.fact === 'b');
    await doing(() => take?.click());
    expect(done).toEqual([
      [
        'answers',
        {
          answers: [
            { fact: 'b', value: true },
            { fact: 'c', value: true },
          ],
        },
      ],
    ]);
  });

  it('fills with the keys whose overwriting was allowed, and with no others', async () => {
    const { one, done } = panel(views.blocked);
    expect(one('panel-fill').textContent).toContain('填写本页 5 项');
    await doing(() => one('panel-replace').click());
    expect(one('panel-fill').textContent).toContain('填写本页 6 项');
    await doing(() => one('panel-fill').click());
    expect(done).toEqual([['fill', { replace: ['k-entity.mailAddress'] }]]);
  });

  it('keeps whole numbers out of the document until one is asked for, and then shows that one', async () => {
    const { root, all } = panel(views.blocked);
    expect(root.outerHTML).not.toContain('91330106MA000007K3');
    expect(root.outerHTML).not.toContain('13800006610');
    const row = all('panel-plan-row').find((one) => one.dataset.field === 'entity.certNumber');
    await doing(() => row?.querySelector<HTMLElement>('.link')?.click());
    expect(row?.textContent).toContain('91330106MA000007K3');
    expect(root.outerHTML).not.toContain('13800006610');
  });

  it('stops the fill on an identity conflict and accepts the typed characters', async () => {
    const { one, all, text, done } = panel(views.conflict);
    expect(text().split(t('panel.conflict.title'))).toHaveLength(2); // said once
    expect(all('panel-status')).toEqual([]);
    expect(all('panel-notice')).toEqual([]);
    expect(one('panel-identity-conflict').textContent).toContain(t('notice.override-wrong'));
    expect(one('panel-fill').hasAttribute('disabled')).toBe(true);
    expect(one('panel-identity-conflict').textContent).toContain('杭州样例科技有限公司');
    expect(one('panel-identity-conflict').textContent).not.toContain('91330106MA00000B2Y');
    await type(one('panel-identity-override'), '07K3');
    await doing(() => one('panel-identity-confirm').closest('form')?.requestSubmit());
    expect(done).toEqual([['override', { typed: '07K3' }]]);
  });

  it('names the fields that a box may be as people call them', () => {
    const [row, ...rest] = views.blocked?.plan ?? [];
    if (!row || !views.blocked) throw new Error('the blocked view has a plan');
    const unsure = { ...row, action: 'needs-you' as const, candidates: ['entity.mailAddress', 'strange'] };
    const fieldNames = { 'entity.mailAddress': { zh: '通信地址', en: 'Postal address' } };
    const { all } = panel({ ...views.blocked, plan: [unsure, ...rest], fieldNames });
    expect(all('panel-plan-row')[0]?.textContent).toContain('通信地址、strange');
    expect(all('panel-plan-row')[0]?.textContent).not.toContain('entity.mailAddress');
  });

  it('gives undo for each written row and for all', async () => {
    const { one, all, done } = panel(views.receipt);
    expect(all('panel-report-row').map((row) => row.dataset.state)).toContain('changed-by-page');
    await doing(() => one('panel-undo-row').click());
    await doing(() => one('panel-undo').click());
    expect(done).toEqual([
      ['undo', { key: 'k-subjectPrincipal.mobile' }],
      ['undo', { key: null }],
    ]);
  });

  it('shows nothing of a client while the vault is locked, and waits after a wrong passphrase', async () => {
    const { one, all, text } = panel(views.locked);
    expect(all('panel-client')).toEqual([]);
    await type(one('vault-passphrase'), 'not the one');
    await doing(() => one('vault-unlock').closest('form')?.requestSubmit());
    expect(text()).toContain('主密码不对');
    expect(text()).toContain('请等 5 秒');
    expect(one('vault-unlock').hasAttribute('disabled')).toBe(true);
  });

  it('binds only the client that is chosen, with none preset', async () => {
    const { one, done } = panel(views.unbound);
    const select = one('panel-client');
    if (!(select instanceof HTMLSelectElement)) throw new Error('not a select');
    expect(select.value).toBe('');
    await doing(() => {
      select.value = 'c2';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(done).toEqual([['bind', { clientId: 'c2' }]]);
  });

  it('offers another client only after the bound one was deselected', async () => {
    const { one, all, done } = panel(views.blocked);
    expect(all('panel-client')).toEqual([]);
    await doing(() => one('panel-unbind').click());
    expect(done).toEqual([['unbind']]);
  });

  it('adds a service at the end and removes one', async () => {
    const { all, done } = panel(views.blocked);
    const ticks = all('panel-service');
    await doing(() => ticks[2]?.click());
    await doing(() => undefined); // the first is answered
    await doing(() => ticks[0]?.click());
    expect(done).toEqual([
      ['services', { services: ['s1', 's2', 's3'] }],
      ['services', { services: ['s2'] }],
    ]);
  });

  it('keeps both of two quick ticks, and shows the stored state once both are answered', async () => {
    const { binding } = views.blocked ?? {};
    if (!binding) throw new Error('no such view');
    const asked: (readonly string[])[] = [];
    const answers: (() => void)[] = [];
    const choose = (services: readonly string[]) => {
      asked.push(services);
      return new Promise<void>((done) => answers.push(done));
    };
    const { all } = show(<ServicePicker binding={binding} t={t} choose={choose} />);
    const tick = (id: string) =>
      all('panel-service').find((at) => at.getAttribute('value') === id) as HTMLInputElement; // each is one
    await doing(() => {
      tick('s3').click();
      tick('s1').click();
    });
    expect(asked).toEqual([
      ['s1', 's2', 's3'],
      ['s2', 's3'],
    ]);
    expect([tick('s1').checked, tick('s3').checked]).toEqual([false, true]);
    await doing(() => answers[0]?.());
    expect([tick('s1').checked, tick('s3').checked]).toEqual([false, true]);
    await doing(() => answers[1]?.());
    await doing(() => undefined);
    expect([tick('s1').checked, tick('s3').checked]).toEqual([true, false]); // this view never changed
  });

  it('speaks only English in English, apart from names and sources', () => {
    const { one } = panel(views.ready, createTranslate('en'));
    expect(one('panel-status').textContent).toBe('No problems found');
    expect(one('panel-filing-type').textContent).toBe('First filing');
  });
});
