// @vitest-environment happy-dom
// Is a pasted day read as it was meant, and asked about when month and day cannot be distinguished?
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DayBox } from '../../../lib/ui/day-box';
import { createTranslate } from '../../../lib/ui/translate';
import { doing, show } from './render';

async function pasted(text: string) {
  const days: string[] = [];
  const { root, all } = show(<DayBox t={createTranslate('zh')} value="" onDay={(day) => days.push(day)} />);
  const paste = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(paste, { clipboardData: { getData: () => text } });
  await doing(() => root.querySelector('input')?.dispatchEvent(paste));
  return { days, all, isTaken: paste.defaultPrevented };
}

it.each([
  ['20150312', ['2015-03-12']],
  ['2015年3月12日', ['2015-03-12']],
  ['11/25/2026', ['2026-11-25']],
  ['46086', ['2026-03-05']],
  ['长期', []],
])('accepts %s', async (text, days) => {
  const found = await pasted(text);
  expect([found.days, found.isTaken]).toEqual([days, days.length > 0]);
});

it('asks which day is meant before it accepts one', async () => {
  const { days, all } = await pasted('11/12/2026');
  expect(days).toEqual([]);
  expect(all('day-which')[0]?.textContent).toContain('“11/12/2026”是哪一天？');
  await doing(() => all('day-which')[0]?.querySelectorAll('button')[1]?.click());
  expect([days, all('day-which')]).toEqual([['2026-12-11'], []]);
});

it('is the only box for a day: nothing else uses the browser’s own', () => {
  const files = readdirSync('lib/ui', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.tsx'),
  );
  const drawn = files.filter((name) => readFileSync(`lib/ui/${name}`, 'utf8').includes('type="date"'));
  expect(drawn).toEqual(['day-box.tsx']);
});
