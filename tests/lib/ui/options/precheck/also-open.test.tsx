// @vitest-environment happy-dom
// Does the head say what it does not count, and has each part of the bar the colour of its dot?
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { AlsoOpen } from '../../../../../lib/ui/options/precheck/also-open';
import { createTranslate } from '../../../../../lib/ui/translate';
import { sceneRows } from '../../../../ui-preview/precheck-scene';
import { show } from '../../render';

const t = createTranslate('zh');

it('counts each filing that has more open than the bar says of it, by the same problems as the groups below', () => {
  const [, blocked] = sceneRows;
  if (!blocked) throw new Error('the scene has rows');
  const rows = [
    blocked,
    { ...blocked, service: 'another' },
    {
      ...blocked,
      client: 'd',
      counts: { ...blocked.counts, block: 0 },
      status: 'incomplete' as const,
      problems: [],
    },
  ];
  expect(show(<AlsoOpen rows={rows} t={t} />).text()).toBe(
    '每件只按最要紧的一项计。另有 1 件还有待确认的、另有 1 件也缺材料。',
  );
});

it('counts a filing with an undecided part under a heavier verdict, and not where that is its verdict', () => {
  const [, blocked] = sceneRows;
  if (!blocked) throw new Error('the scene has rows');
  const part = { zh: '单位名称待决定', en: 'The name is to be decided' };
  const problems = [{ kind: 'decision' as const, id: 'client-undecided', text: part, place: null }];
  const undecided = { ...blocked.counts, block: 0, decide: 1, ask: 0, documents: 0 };
  const only = { ...blocked, client: 'e', problems, counts: undecided };
  const also = (rows: readonly (typeof blocked)[]) => show(<AlsoOpen rows={rows} t={t} />).text();
  expect(also([{ ...blocked, problems }, only])).toBe('每件只按最要紧的一项计。另有 1 件也有待决定的。');
  expect(also([only])).toBe('');
});

it('says nothing where the bar says all', () => {
  const ready = sceneRows.slice(0, 1).map((row) => ({ ...row, problems: [] }));
  expect(show(<AlsoOpen rows={ready} t={t} />).all('precheck-also')).toEqual([]);
});

it('a dot of the bar takes its colour from its part, and from nothing else in any style sheet', () => {
  const sheets = readdirSync('lib/ui', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.css'),
  );
  const rules = sheets.flatMap((name) => [
    ...readFileSync(`lib/ui/${name}`, 'utf8').matchAll(/([^{}]*\.bar-dot[^{}]*)\{([^}]*)\}/g),
  ]);
  const colours = rules.flatMap(([, , body = '']) => /background:\s*([^;]+);/.exec(body)?.[1] ?? []);
  expect(colours).toEqual(['var(--tone)']);
});
