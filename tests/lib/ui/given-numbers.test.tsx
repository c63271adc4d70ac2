// @vitest-environment happy-dom
// What does the panel say of an approved filing: its numbers, the line for the foot, what is still due, and when it is finished?
import { describe, expect, it } from 'vitest';
import type { FilingDetail } from '../../../lib/protocol/filings';
import { detailApproved } from '../../ui-preview/board';
import { shown } from './panel/show-submitted';
import { doing, type } from './render';

describe('an approved filing', () => {
  const given = {
    ...{ service: 's', name: '示例官网', number: null, example: '浙ICP备12345678号-1', footer: null },
    police: { number: null, example: '浙公网安备33010012345678号', footer: null },
  };

  it('takes the number of its service, and says what is wrong with one that cannot be', async () => {
    const { one, orders, all } = shown('approved', {}, { given: [given] });
    await doing(() => type(one('given-typed'), '浙ICP备12345678号'));
    await doing(() => one('given-keep').click());
    await doing(() => {});
    expect(orders).toEqual(['浙ICP备12345678号']);
    expect(one('given-fault').textContent).toContain('带序号的服务备案号，如 浙ICP备12345678号-1');
    expect(all('order-typed')).toEqual([]); // nobody looks for the order of an approved filing
  });

  it('gives the line for the foot, and leads to where the police filing is done', () => {
    const footer = { zh: '<a href="https://beian.miit.gov.cn/">x</a>', en: '' };
    const { one } = shown('approved', {}, { given: [{ ...given, number: '浙ICP备12345678号-1', footer }] });
    expect(one('given-number').textContent).toContain('浙ICP备12345678号-1');
    expect(one('given-footer').textContent).toBe(footer.zh);
    expect(one('given-next').querySelector('a')?.href).toBe('https://beian.mps.gov.cn/');
    expect(one('given-next').textContent).toContain('填上网站开通日期');
  });

  it('says until when number and police filing are due, and takes that the latter is done, and that it is not', async () => {
    const { dues = [], steps } = detailApproved();
    const police = dues.find(({ kind }) => kind === 'police');
    if (!police) throw new Error('the preview has a due date');
    const { one, all, verified } = shown('approved', {}, { given: [given], dues, done: [] });
    expect(all('given-last-day').map((line) => line.textContent)).toEqual(['11月25日 前', '12月25日 前']);
    await doing(() => one('given-footer-done').click());
    expect(verified.splice(0)).toEqual([[dues.find(({ kind }) => kind === 'footer')?.key, true]]);
    await doing(() => one('given-police-done').click());
    const key = 'f|public-security|s|2026-12-25';
    const past = steps.map((step) => (step.state === null ? { ...step, place: 'past' as const } : step));
    const done = shown('approved', {}, { given: [given], dues: [], done: [key], steps: past });
    expect(done.one('given-next').textContent).toContain('公安备案 公安备案已办好');
    await doing(() => type(done.one('given-police-typed'), '浙公网安备33010602012345号'));
    await doing(() => done.one('given-police-keep').click());
    await doing(() => {});
    expect(done.orders).toEqual(['浙公网安备33010602012345号 police']);
    await doing(() => done.one('given-police-done').click());
    expect([...verified, ...done.verified]).toEqual([
      [police.key, true],
      [key, false],
    ]);
  });

  it('takes back that the number stands in the footer', async () => {
    const key = 'f|footer-number|s|2026-11-25';
    const { one, verified } = shown('approved', {}, { given: [given], dues: [], done: [key] });
    expect(one('given-footer-done').textContent).toContain('已挂到网站底部');
    await doing(() => one('given-footer-done').click());
    expect(verified).toEqual([[key, false]]);
  });

  it('is called finished once every step is over and nothing is due any more', () => {
    const { steps, dues = [] } = detailApproved();
    const over = steps.map((step) => ({ ...step, place: 'past' as const }));
    const title = (part: Partial<FilingDetail>) =>
      shown('approved', {}, { given: [given], ...part }).root.querySelector('h1')?.textContent;
    expect(title({ steps: over, dues: [] })).toBe('这一件都办完了');
    expect(title({ steps: over, dues: dues.filter(({ kind }) => kind === 'footer') })).toBe('备案通过了');
    expect(title({ steps, dues: [] })).toBe('备案通过了');
  });

  it('says why the line for the foot has the number of the entity', () => {
    const footer = { zh: '粤ICP备12345678号', en: '粤ICP备12345678号' };
    const own = { ...given, number: '粤ICP备12345678号-1', footer };
    const of = (more: object) => shown('approved', {}, { given: [{ ...own, ...more }] }).one('given-numbers');
    expect(of({ footerOf: 'entity' }).textContent).toContain('不带“-1”');
    expect(of({ footerOf: 'service' }).textContent).not.toContain('不带“-1”');
    expect(of({ footerOf: 'entity', number: null, footer: null }).textContent).toContain('不带“-1”'); // so that saving moves nothing
  });
});
