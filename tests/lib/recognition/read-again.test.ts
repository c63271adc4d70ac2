// What of a card is read twice? Its name, address and ethnic group, and the detector looks only where they stand.
import { expect, it } from 'vitest';
import { extract } from '@/lib/recognition/fields/extract';
import { readAgain } from '@/lib/recognition/read-again';
import { page, type WrittenLine } from './pages';
import { CARD, number } from './written-papers';

const sex = Number(number[16]) % 2 ? '性别男' : '性别女';
const card = CARD.map((line) => (line.text.startsWith('性别') ? { ...line, text: sex } : line));
const again = (lines: readonly WrittenLine[]) => readAgain(extract(page(lines)));
const boxOf = (text: string) => {
  const line = page(card).lines.find((one) => one.text.startsWith(text));
  if (line === undefined) throw new Error(`no line ${text}`);
  return line.box;
};

it('takes as they are the lines that need no second look, and looks below them only for a row that was missed', () => {
  const { known, part, isWanted } = again(card);
  expect(known.map(({ text }) => text).toSorted()).toEqual(
    ['公民身份号码', number, '出生1990年3月7日', sex].toSorted(),
  );
  expect(isWanted(boxOf(number))).toBe(false);
  expect(isWanted(boxOf('住址'))).toBe(true);
  expect(part).toMatchObject({ left: 0, top: 0 });
  const address = boxOf('苑二区');
  const bottom = (part?.top ?? 0) + (part?.height ?? 0);
  expect(bottom).toBeGreaterThan(address.centre.y + 3 * address.height);
  expect(bottom).toBeLessThan(boxOf(number).centre.y);
});

it('looks at the whole page where a label or a value is missing', () => {
  expect(again(card.filter(({ text }) => text !== '民族汉')).part).toBeUndefined();
  expect(again(card.filter(({ text }) => !text.startsWith('姓名'))).part).toBeUndefined();
  expect(again([]).part).toBeUndefined();
  expect(again([]).known).toEqual([]);
});
