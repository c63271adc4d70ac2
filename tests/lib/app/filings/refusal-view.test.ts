// Is a refusal of a stored filing told with what the client has now, and not asked about where its list of documents answers?
import { expect, it } from 'vitest';
import { refusalOf, withPresent } from '../../../../lib/app/filings/refusal-view';
import type { Client } from '../../../../lib/filing/client/client';
import { book } from '../../../rulebook';
import { sampleClient } from '../tab/trips';

const sample = sampleClient('zhejiang-company');
const [first] = sample.filings;
if (!first) throw new Error('the sample has a filing');
const label = book.documents.get('domain-real-name-screenshot')?.label ?? { zh: '', en: '' };

const refused = (text: string, state: 'missing' | 'attached', client: Client = sample) => {
  const filing = { ...first, state: 'refused' as const, refusal: { text, on: '2026-11-23' } };
  const refusal = refusalOf(book, client, filing, { documents: [{ label, state }] });
  return withPresent(book, client, refusal)?.reasons ?? [];
};
const idsOf = (...given: Parameters<typeof refused>) =>
  refused(...given).map(({ reason: { id, other } }) => [id, other?.id ?? null]);

const ASKS_FOR_SCREENSHOT = '请上传域名实名认证截图';

it('asks which of two causes is meant where the list has the named document', () => {
  const asked = idsOf(ASKS_FOR_SCREENSHOT, 'attached');
  expect(asked.map((pair) => pair.toSorted())).toEqual([['domain-not-real-name', 'paper-missing']]);
});

it('asks nothing where the list shows the named document missing: that it is missing is the cause', () => {
  expect(idsOf(ASKS_FOR_SCREENSHOT, 'missing')).toEqual([['paper-missing', null]]);
  expect(refused(ASKS_FOR_SCREENSHOT, 'missing').map(({ places }) => places)).toEqual([['documents']]);
  expect(refused(ASKS_FOR_SCREENSHOT, 'missing')[0]?.present).toEqual({});
});

it('tells what the client has at each place, in words', () => {
  const [vague] = refused('主办单位通信地址请填写详细到门牌号', 'attached');
  expect(vague?.places[0]).toBe('entity.mailAddress');
  const { mailAddress } = sample.entity;
  expect(vague?.present?.['entity.mailAddress']).toEqual({ zh: mailAddress, en: mailAddress });
  const [region] = refused('所属区域与证件不符', 'attached');
  expect(region?.present?.['entity.region.code']?.zh).toBe('浙江省 / 杭州市 / 西湖区');
  const [type] = refused('服务内容选择不当', 'attached');
  expect(type?.places).toEqual(['services[0].content']);
  expect(Object.values(type?.present ?? {}).every(({ zh }) => /\p{Script=Han}/u.test(zh))).toBe(true);
});

it('tells of what is left empty that it is', () => {
  const client = { ...sample, services: sample.services.map((one) => ({ ...one, homeUrls: [] })) };
  const [reason] = refused('首页地址格式不正确', 'attached', client);
  expect(reason?.present).toEqual({ 'services[0].homeUrls': { zh: '', en: '' } });
});

it('stores nothing where nothing was written', () => {
  expect(withPresent(book, sample, refusalOf(book, sample, first, { documents: [] }))).toBeNull();
});

it('puts what the own province demands of a field beside the cause that names it', () => {
  const filing = {
    ...first,
    state: 'refused' as const,
    refusal: { text: '服务名称不规范，请修改', on: '2026-11-23' },
  };
  const message = { zh: '江苏个人网站名称只能是“某某的个人博客”', en: '' };
  const finding = (rule: string, field: string) =>
    ({ rule, state: 'fails', message, target: { field } }) as const;
  const advice = (...found: Parameters<typeof finding>) =>
    refusalOf(book, sample, filing, { documents: [], findings: [finding(...found)] })?.reasons[0]?.advice;
  expect(advice('jiangsu-personal-name-form', 'service.name')).toEqual([message]);
  expect(advice('jiangsu-personal-name-form', 'service.remark')).toBeUndefined();
  expect(advice('nat-name-min-length-3', 'service.name')).toBeUndefined();
});

it('lets an item be called mended that was not understood', () => {
  const text = '1、主办单位通信地址请填写详细到门牌号；\n2、其他：请联系我局。';
  const view = (mended: readonly string[]) => {
    const filing = {
      ...first,
      state: 'refused' as const,
      refusal: { text, on: '2026-11-23', mended: [...mended] },
    };
    return refusalOf(book, sample, filing, { documents: [] })?.unread;
  };
  const [item] = view([]) ?? [];
  expect(item).toMatchObject({ text: '其他：请联系我局', isMended: false });
  expect(view([item?.id ?? ''])?.[0]?.isMended).toBe(true);
});
