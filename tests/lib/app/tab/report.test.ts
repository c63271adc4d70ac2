// Is a person who chose or saved no client shown only the errors in the page's own values?
import { expect, it } from 'vitest';
import { bindTab } from '../../../../lib/app/tab/bind';
import { countsOf } from '../../../../lib/app/tab/counts';
import { overlayFor } from '../../../../lib/app/tab/overlay';
import { seePage, viewTab } from '../../../../lib/app/tab/publish';
import { holdsUp } from '../../../../lib/filing/report/bucket';
import { shownFindings } from '../../../../lib/filing/report/shown-findings';
import type { Field } from '../../../../lib/page/model';
import { field } from '../../page/fields';
import { createTestApp } from '../test-app';
import { reading, sampleClient, TAB } from './trips';

async function seen(email: string, error = '') {
  const { app } = await createTestApp();
  const fields = [
    field('主办单位名称', { section: ['主体信息'], value: ['杭州示例云帆科技有限公司'] }),
    field('电子邮箱', { section: ['主体负责人信息'], value: [email], error }),
  ];
  await seePage(app, TAB, 'd1', { ...reading, fields, fingerprint: 'f2' });
  const view = await viewTab(app, TAB);
  return { view, overlay: overlayFor(view, { language: 'zh', theme: 'auto' }, new Set()) };
}

it('asks nothing that cannot be answered there, and blocks no press for it', async () => {
  const { view, overlay } = await seen('li@yunfan-sample.com');
  expect(view.binding).toBeNull();
  expect(view.report?.findings.filter(({ state }) => state !== 'fails')).toEqual([]);
  expect(overlay.counts.ask).toBe(0);
  expect([overlay.gate, overlay.nextGate]).toEqual([null, null]);
});

it('blocks the press for errors', async () => {
  const { overlay } = await seen('li@');
  expect(overlay).toMatchObject({ status: 'blocked', counts: { block: 1, ask: 0 } });
  expect(overlay.gate?.items).toHaveLength(1);
});

it('says how an address is written, since no certificate carries one', async () => {
  const { view } = await seen('li@yunfan-sample');
  const found = view.report?.findings.find(({ rule }) => rule.startsWith('page-number:'));
  expect(found?.message.zh).toContain('name@example.com');
});

it('counts what is still empty on a page of somebody who saved nothing, as the panel does', async () => {
  const { view } = await seen('li@yunfan-sample.com');
  const bare = { province: null, category: null, provinces: [], demands: [], filled: 2 };
  const empty = [{ key: 'k1', label: '负责人姓名' }];
  expect(countsOf({ ...view, bare: { ...bare, empty } })).toMatchObject({ empty: 1, todo: 0 });
});

it('tells a person with a vault and no chosen client what the page still leaves empty, and calls nothing correct', async () => {
  const { app } = await createTestApp();
  await seePage(app, TAB, 'd1', reading);
  const view = await viewTab(app, TAB);
  expect(view.vault).toBe('open');
  expect(view.bare?.empty).toHaveLength(reading.fields.length);
  const overlay = overlayFor(view, { language: 'zh', theme: 'auto' }, new Set());
  expect(overlay).toMatchObject({ status: 'unfilled', counts: { empty: reading.fields.length } });
});

it('names at the gate what is empty beside what is wrong, and holds no press for what is empty alone', async () => {
  const gates = async (email: string) => {
    const { view } = await seen(email);
    const empty = [{ key: 'k1', label: '服务器实例' }];
    const bare = { province: null, category: null, provinces: [], demands: [], filled: 2, empty };
    return overlayFor({ ...view, bare }, { language: 'zh', theme: 'auto' }, new Set());
  };
  expect((await gates('li@')).nextGate?.empty?.map(({ label }) => label)).toEqual(['服务器实例']);
  expect((await gates('li@yunfan-sample.com')).nextGate).toBeNull();
});

/** The page of a stranger with a wrong e-mail address on its first step, which shows another step now. */
async function seenLater(shown: Partial<Field>) {
  const { app } = await createTestApp();
  const email = { section: ['主体负责人信息'], value: ['li@'], visible: false };
  const fields = [
    field('主办单位名称', { section: ['主体信息'], value: ['杭州示例云帆科技有限公司'] }),
    field('电子邮箱', email),
    field('手机号码', { section: ['网站负责人信息'], ...shown }),
  ];
  await seePage(app, TAB, 'd1', { ...reading, fields, fingerprint: 'f2' });
  const view = await viewTab(app, TAB);
  return { view, overlay: overlayFor(view, { language: 'zh', theme: 'auto' }, new Set()) };
}

it('keeps a fault of a step that is no longer shown, says where it stands, and holds only the submission for it', async () => {
  const { view, overlay } = await seenLater({});
  expect(view.report?.status).toBe('blocked');
  expect(view.plan.map(({ hiddenIn }) => hiddenIn)).toEqual([undefined, '主体负责人信息', undefined]);
  expect(overlay.gate?.items.map(({ key }) => key)).toEqual([null]);
  expect([overlay.nextGate, overlay.marks]).toEqual([null, []]);
});

it('checks nothing that the page took back: the other boxes under its heading are shown', async () => {
  const { view, overlay } = await seenLater({ section: ['主体负责人信息'] });
  expect(view.report?.findings ?? []).toEqual([]);
  expect(overlay.gate).toBeNull();
});

it('calls no page correct that itself objects to its values', async () => {
  const { view, overlay } = await seen('li@yunfan-sample.com', '邮箱须为企业邮箱');
  expect(view.report?.status).toBe('incomplete');
  expect(view.report?.findings[0]?.message.zh).toBe('电子邮箱：网页提示“邮箱须为企业邮箱”');
  expect(overlay).toMatchObject({
    status: 'incomplete',
    counts: { block: 0, ask: 0, page: 1 },
    nextGate: null,
  });
});

it.each(['guangdong', 'zhejiang'])(
  'tells in %s once that the emergency phone is the mobile, on the page and in the client',
  async (province) => {
    const sample = sampleClient('guangdong-person');
    const people = sample.people.map((one) => ({ ...one, emergencyPhone: one.mobile }));
    const region =
      province === 'guangdong' ? sample.entity.region : sampleClient('zhejiang-company').entity.region;
    const { app } = await createTestApp([{ ...sample, people, entity: { ...sample.entity, region } }]);
    const phones = ['手机号码', '应急联系电话'].map((label) =>
      field(label, { section: ['主体负责人信息'], value: [people[0]?.mobile ?? ''] }),
    );
    await seePage(app, TAB, 'd1', { ...reading, fields: phones });
    const view = await bindTab(app, TAB, sample.id);
    const said = view.report?.findings.filter(
      ({ state, message }) => state === 'fails' && /应急/u.test(message.zh),
    );
    expect(said).toHaveLength(1);
  },
);

/** One phone in every box of both roles, with what the page says beside the emergency phone of the first and the mobile of the second. */
const onePhone = (mobile: string, errors: readonly [string, string]): readonly Field[] =>
  ['主体负责人信息', '网站负责人信息'].flatMap((part, at) => [
    field('手机号码', { section: [part], value: [mobile], error: at === 1 ? errors[1] : '' }),
    field('应急联系电话', { section: [part], value: [mobile], error: at === 0 ? errors[0] : '' }),
  ]);

it.each([
  ['zhejiang-company', true],
  ['zhejiang-company', false],
  ['guangdong-person', true],
] as const)(
  'tells one phone in both roles as one mistake, with the page’s own words of it: %s',
  async (name, bound) => {
    const sample = sampleClient(name);
    const { subjectPrincipal } = sample.entity;
    const [{ mobile = '' } = {}] = sample.people.filter(({ id }) => id === subjectPrincipal);
    const people = sample.people.map((one) => ({ ...one, emergencyPhone: one.mobile }));
    const services = sample.services.map((one) => ({ ...one, servicePrincipal: subjectPrincipal }));
    const { app } = await createTestApp([{ ...sample, people, services }]);
    const fields = onePhone(mobile ?? '', ['应急电话不能与手机号码相同', '手机号码与应急电话重复']);
    await seePage(app, TAB, 'd1', { ...reading, fields, fingerprint: 'f2' });
    const view = bound ? await bindTab(app, TAB, sample.id) : await viewTab(app, TAB);
    const { findings = [], documents = [] } = view.report ?? {};
    const told = shownFindings(findings.filter(holdsUp), documents).filter(({ finding }) =>
      /电话|手机号码/u.test(finding.message.zh),
    );
    expect(told.map(({ finding }) => finding.message.zh)).toEqual([expect.stringMatching(/应急联系电话/u)]);
  },
);

it('keeps what the page says beside a box whose fault is another one', async () => {
  const { app } = await createTestApp();
  const fields = onePhone('19900000001', ['', '该手机号码已被其他主体使用']);
  await seePage(app, TAB, 'd1', { ...reading, fields, fingerprint: 'f2' });
  const { report } = await viewTab(app, TAB);
  expect(report?.findings.map(({ message }) => message.zh)).toContain(
    '手机号码：网页提示“该手机号码已被其他主体使用”',
  );
});
