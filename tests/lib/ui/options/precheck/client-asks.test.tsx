// @vitest-environment happy-dom
// Can what clients have to send be copied for each, and saved for all?
import { expect, it, vi } from 'vitest';
import type { ClientAsks } from '@/lib/filing/report/client-asks';
import type { Ask } from '@/lib/protocol/protocol';
import { askMessage, askTable } from '@/lib/ui/options/precheck/ask-words';
import { ClientAsksBox } from '@/lib/ui/options/precheck/client-asks';
import { createTranslate } from '@/lib/ui/translate';
import { doing, show } from '../../render';

const text = (zh: string, en: string) => ({ zh, en });
const plainPaper = { lacks: null, isUnfit: false, demands: [], signers: [], isMade: false };
const asks = (client: string, name: string): ClientAsks => ({
  ...{ client, name, isInPerson: true },
  papers: [
    { ...plainPaper, label: text('主办单位证件', 'certificate'), demands: [text('最新证件', 'the latest')] },
    {
      ...plainPaper,
      label: text('主体负责人授权书', 'authorization'),
      signers: ['单位公章', '法定代表人签名（正楷）'],
      isMade: true,
    },
    { ...plainPaper, label: text('域名证书', 'domain certificate'), isUnfit: true },
  ],
  confirm: [text('服务内容与主体性质相符', 'the content matches')],
  questions: [text('域名实名认证是哪一天通过的？', 'Since when is it verified?')],
  mend: [],
});
const zh = createTranslate('zh');

it('the message names each paper with its signatures, the questions and what is to be confirmed', () => {
  expect(askMessage(asks('a', '广州云栈桥信息科技有限公司'), zh)).toBe(
    [
      '广州云栈桥信息科技有限公司 您好，办理备案还需要您提供以下内容：',
      '',
      '【材料】拍照或扫描原件，四角完整、字迹清楚',
      '1. 主办单位证件：最新证件',
      '2. 主体负责人授权书：文本由我们准备，请办好单位公章、法定代表人签名（正楷）后拍照发来',
      '3. 域名证书：原来那份不能用，请重新提供',
      '',
      '【请告诉我们】',
      '1. 域名实名认证是哪一天通过的？',
      '',
      '【请确认】以下各条都对吗？不对的请说明',
      '1. 服务内容与主体性质相符',
      '',
      '另外，提交前要由负责人本人做人脸核验，到时我们通知您。',
    ].join('\n'),
  );
  expect(askMessage(asks('a', 'A'), createTranslate('en'))).not.toMatch(/[材请]/u);
});

it('the table has a block of rows for each client, and room for the answers', () => {
  const [head, ...rows] = askTable([asks('a', '甲'), asks('b', '乙')], zh);
  expect(head).toHaveLength(5);
  expect(rows.map(([name]) => name)).toEqual(['甲', '甲', '甲', '甲', '甲', '乙', '乙', '乙', '乙', '乙']);
  expect(rows.every((row) => row.length === 5 && row[4] === '')).toBe(true);
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
  const { one, all } = show(
    <ClientAsksBox t={zh} clients={['a', 'b', 'c']} asOf="2026-12-02" actions={actions} />,
  );
  await doing(() => one('client-asks-make').click());
  await doing(() => {});
  await doing(() => {});
  expect(asked).toEqual([['a', 'b'], ['c']]);
  expect(all('client-asks-row').map((row) => row.querySelector('strong')?.textContent)).toEqual([
    '客户a',
    '客户c',
  ]);
  await doing(() => all('client-asks-copy')[1]?.click());
  expect(copied.mock.calls[0]?.[0]).toContain('客户c 您好');
  await doing(() => one('client-asks-export').click());
  expect(saved[0]?.map(({ client }) => client)).toEqual(['a', 'c']);
});
