// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { TabView } from '../../../../lib/protocol/tab';
import { Typed } from '../../../../lib/ui/panel/typed';
import { createTranslate } from '../../../../lib/ui/translate';
import { views } from '../../../ui-preview/views';
import { doing, show } from '../render';

const t = createTranslate('zh');
const { sole, blocked } = views;
if (!sole || !blocked) throw new Error('no such view');

/** The part of the panel, with every act written down. */
function part(view: TabView) {
  const done: unknown[][] = [];
  const act = async (type: string, ...data: unknown[]) => void done.push([type, ...data]);
  const shown = show(
    <Typed view={view} t={t} actions={{ act, editClient: (at) => void done.push(['edit', at]) }} />,
  );
  return { ...shown, done };
}

it('offers what was typed in the page for the client, in one list with one press', async () => {
  const { one, done } = part(sole);
  expect(one('panel-typed').textContent).toContain('2026-12-01');
  expect(one('panel-typed').textContent).not.toContain('13900000002'); // masked as everywhere
  await doing(() => one('panel-take-typed').click());
  const values = ['service.openDate 0', 'access.resource 0', 'subjectPrincipal.emergencyPhone'];
  expect(done).toEqual([['tab.take-typed', { values }]]);
  expect(part(blocked).all('panel-typed')).toEqual([]);
});

it('a value whose tick is taken away stays out, and what the page has set itself is not ticked', async () => {
  const [first, ...others] = sole.typed ?? [];
  if (!first) throw new Error('nothing typed');
  const { all, one, done } = part({
    ...sole,
    typed: [first, ...others.map((other) => ({ ...other, isPreset: true }))],
  });
  expect(one('panel-typed').textContent).toContain('您在页面上填了 1 项');
  expect(one('panel-typed').textContent).toContain('网页预选');
  await doing(() => all('panel-typed-tick')[1]?.click());
  await doing(() => all('panel-typed-tick')[0]?.click());
  await doing(() => one('panel-take-typed').click());
  expect(done).toEqual([['tab.take-typed', { values: ['access.resource 0'] }]]);
});

it('says what was stored and what was not, with the way back and into the client', async () => {
  const [stored, left] = sole.typed ?? [];
  if (!stored || !left) throw new Error('nothing typed');
  const taken = { from: 'typed', stored: [stored], left: [left] } as const;
  const { one, all, done, text } = part({ ...sole, typed: [], taken });
  expect(text()).toContain('已存入档案 1 项：服务开通日期');
  expect(text()).toContain('1 项没有存入，内容不合要求：云服务器');
  await doing(() => one('panel-taken-open').click());
  await doing(() => one('panel-take-back').click());
  expect(done).toEqual([
    [
      'edit',
      {
        ...{ clientId: sole.binding?.client.id, field: 'service.openDate' },
        ...{ service: sole.binding?.chosen[0], provider: 'aliyun' },
      },
    ],
    ['tab.take-back'],
  ]);
  expect(all('panel-typed')).toEqual([]);
  expect(part({ ...sole, typed: [], taken: { ...taken, undone: 'all' } }).text()).toContain('已撤销');
  expect(part({ ...sole, typed: [], taken: { ...taken, from: 'plan' } }).all('panel-taken')).toEqual([]);
});
