// Which lines of a card need no second reading? Those of its number, birth and sex, where all three say the same.
import { expect, it } from 'vitest';
import { extract } from '@/lib/recognition/fields/extract';
import { page, type WrittenLine } from '../pages';
import { CARD, number } from '../written-papers';

it('a card needs no second look at its number, birth and sex where they say the same, and nothing is missing', () => {
  const own = Number(number[16]) % 2 ? '性别男' : '性别女';
  const card = CARD.map((line) => (line.text.startsWith('性别') ? { ...line, text: own } : line));
  const settled = (change: (line: WrittenLine) => WrittenLine) => {
    const lines = card.map(change).filter(({ text }) => text !== '');
    const said = extract(page(lines));
    return [...said.settled].map((at) => said.sheet.lines[at]?.text ?? '').toSorted();
  };
  const proved = ['公民身份号码', number, '出生1990年3月7日', own].toSorted();
  expect(settled((line) => line)).toEqual(proved);
  const changed = (start: string, other: Partial<WrittenLine>) =>
    settled((line) => (line.text.startsWith(start) ? { ...line, ...other } : line));
  expect(changed('出生', { text: '出生1990年3月1日' })).toEqual(['公民身份号码']);
  expect(changed('性别', { text: own === '性别男' ? '性别女' : '性别男' })).toEqual(['公民身份号码']);
  expect(changed(number, { sure: 0.8 })).toEqual(['公民身份号码']);
  expect(changed('民族', { text: '' })).toEqual(['公民身份号码']);
});
