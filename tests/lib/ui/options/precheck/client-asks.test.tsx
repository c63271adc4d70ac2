// @vitest-environment happy-dom
// Can what clients have to send be copied for each, and saved for all?
import { expect, it, vi } from 'vitest';
import { sheetNames } from '@/lib/exchange/table/sheet-names';
import type { ClientAsks } from '@/lib/filing/report/client-asks';
import type { Ask } from '@/lib/protocol/protocol';
import { askSheets } from '@/lib/ui/options/precheck/ask-sheets';
import { askMessage } from '@/lib/ui/options/precheck/ask-words';
import { ClientAsksBox } from '@/lib/ui/options/precheck/client-asks';
import { createTranslate } from '@/lib/ui/translate';
import { doing, show } from '../../render';

const DAY = '2026-12-02';
const text = (zh: string, en: string) => ({ zh, en });
const site = { name: '白鹭湾酒店', domains: ['bailuwan.cn'] };
const other = { name: '白鹭湾订房', domains: ['book.bailuwan.cn'] };
const plainPaper = { sites: [], lacks: null, isUnfit: false, demands: [], signers: [], isMade: false };
const fault = { person: null, value: null, due: null, site: null, platforms: null };
const asks = (client: string, name: string): ClientAsks => ({
  ...{ client, name, isInPerson: true, contact: { name: '谢婉仪', phone: '13800000000' }, sites: [site] },
  papers: [
    { ...plainPaper, label: text('主办单位证件', 'certificate'), demands: [text('最新的', 'the latest')] },
    {
      ...plainPaper,
      label: text('主体负责人授权书', 'authorization'),
      signers: ['单位公章', '法定代表人签名（正楷）'],
      isMade: true,
    },
    { ...plainPaper, label: text('域名证书', 'domain certificate'), isUnfit: true, sites: [site] },
  ],
  confirm: [{ text: text('没有论坛', 'no forum'), sites: [site] }],
  questions: [{ text: text('哪一天通过实名认证？', 'Since when is it verified?'), sites: [site, other] }],
  mend: [
    {
      ...{ ...fault, message: text('域名须在注册有效期内', 'must be valid'), field: 'service.domain', site },
      due: { what: 'domain', of: 'bailuwan.cn', day: '2026-03-05' },
    },
    {
      ...fault,
      message: text('须精确到门牌号', 'to the door'),
      field: 'entity.mailAddress',
      value: '示例路',
    },
    { ...fault, message: text('须为本省号码', 'local'), field: 'subjectPrincipal.mobile', person: '谢婉仪' },
  ],
});
const zh = createTranslate('zh');

it('the message asks the person in charge, site by site, for papers, answers and what is to be put right', () => {
  expect(askMessage(asks('a', '广州白鹭湾酒店有限公司'), DAY, zh)).toBe(
    [
      '谢婉仪 您好，办理广州白鹭湾酒店有限公司（bailuwan.cn）的备案，还需要您提供以下内容：',
      '',
      '【材料】拍照或扫描原件，四角完整、字迹清楚',
      '1. 主办单位证件：最新的',
      '2. 主体负责人授权书：文本由我们准备，请办好单位公章、法定代表人签名（正楷）后拍照发来',
      '“白鹭湾酒店”（bailuwan.cn）：',
      '3. 域名证书：原来那份不能用，请重新提供',
      '',
      '【请告诉我们】',
      '“白鹭湾酒店”（bailuwan.cn）、“白鹭湾订房”（book.bailuwan.cn），请分别回答：',
      '1. 哪一天通过实名认证？',
      '',
      '【请确认】以下各条都对吗？不对的请说明',
      '“白鹭湾酒店”（bailuwan.cn）：',
      '1. 没有论坛',
      '',
      '【需要更正】',
      '1. 现在填的是“示例路”：须精确到门牌号，改成什么请告诉我们',
      '2. 负责人谢婉仪：须为本省号码',
      '“白鹭湾酒店”（bailuwan.cn）：',
      '3. 域名 bailuwan.cn 3月5日已到期，请先续费',
      '',
      '另外，提交前要由负责人本人做人脸核验，到时我们通知您。',
      '',
      '收齐后我们就提交备案，谢谢。',
    ].join('\n'),
  );
  expect(askMessage({ ...asks('a', 'A'), papers: [] }, DAY, createTranslate('en'))).not.toMatch(/[材请]/u);
});

it('greets the client itself where nobody is named, and a person by name once', () => {
  const firstLine = (one: Partial<ClientAsks>) =>
    askMessage({ ...asks('a', '谢婉仪'), ...one }, DAY, zh).split('\n')[0];
  expect(firstLine({})).toBe('谢婉仪 您好，办理网站 bailuwan.cn 的备案，还需要您提供以下内容：');
  expect(firstLine({ contact: null, sites: [] })).toBe('谢婉仪 您好，办理备案还需要您提供以下内容：');
});

it('the workbook has a sheet for each client, with room for the answers, and one that names all', () => {
  const [summary, first, second] = askSheets([asks('a', '甲/乙'), asks('b', '丙')], zh, DAY, sheetNames);
  expect(summary?.rows).toEqual([
    ['主体', '负责人', '手机', '网站（域名）', '材料', '信息', '确认', '更正', '工作表'],
    ['甲/乙', '谢婉仪', '13800000000', '“白鹭湾酒店”（bailuwan.cn）', '3', '1', '1', '3', '甲 乙'],
    ['丙', '谢婉仪', '13800000000', '“白鹭湾酒店”（bailuwan.cn）', '3', '1', '1', '3', '丙'],
  ]);
  expect([first?.name, second?.name]).toEqual(['甲 乙', '丙']);
  const [head, ...rows] = first?.rows ?? [];
  expect(rows.map(([kind]) => kind)).toEqual([
    '材料',
    '材料',
    '材料',
    '信息',
    '确认',
    '更正',
    '更正',
    '更正',
  ]);
  expect(rows[3]?.[3]).toBe('“白鹭湾酒店”（bailuwan.cn）、“白鹭湾订房”（book.bailuwan.cn）');
  expect(rows.every((row) => row.length === head?.length && row.at(-1) === '')).toBe(true);
  expect(askSheets([asks('a', '甲')], zh, DAY, sheetNames).map(({ name }) => name)).toEqual(['甲']);
});

it('lists are made slice by slice, each is copied with one press, all are saved with one', async () => {
  const asked: unknown[] = [];
  const saved: (readonly ClientAsks[])[] = [];
  const ask = (async (_: string, { clients }: { clients: readonly string[] }) => {
    asked.push(clients);
    return clients.flatMap((id) => (id === 'b' ? [] : [asks(id, `客户${id}`)]));
  }) as unknown as Ask; // only this kind is asked
  const copied = vi.fn(async (_: string) => {});
  vi.stubGlobal('navigator', { clipboard: { writeText: copied } });
  const actions = { ask, slice: 2, saveAsks: (all: readonly ClientAsks[]) => void saved.push(all) };
  const { one, all } = show(<ClientAsksBox t={zh} clients={['a', 'b', 'c']} asOf={DAY} actions={actions} />);
  await doing(() => one('client-asks-make').click());
  await doing(() => {});
  await doing(() => {});
  expect(asked).toEqual([['a', 'b'], ['c']]);
  expect(all('client-asks-row').map((row) => row.querySelector('strong')?.textContent)).toEqual([
    '客户a',
    '客户c',
  ]);
  await doing(() => all('client-asks-copy')[1]?.click());
  expect(copied.mock.calls[0]?.[0]).toContain('办理客户c（');
  await doing(() => one('client-asks-export').click());
  expect(saved[0]?.map(({ client }) => client)).toEqual(['a', 'c']);
});
