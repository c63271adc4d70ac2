// @vitest-environment happy-dom
// Does a box that takes no typing open a list, as its placeholder tells?
import { expect, it } from 'vitest';
import { opensList, showsDay } from '../../../../lib/page/read/popup-triggers';
import { readPage } from '../../../../lib/page/read/read';

const opens = (attributes: string): boolean => {
  document.body.innerHTML = `<p><input ${attributes}></p>`;
  const [box] = document.querySelectorAll('input');
  return box !== undefined && opensList(box);
};

it.each(['省、市、区', '省/市/区县', '请选择', '点击选择', '服务内容，可多选', '类别（可多选）'])(
  '%s in a read-only box asks for a choice',
  (words) => {
    expect(opens(`readonly placeholder="${words}"`)).toBe(true);
  },
);

it('a box whose prompt is to choose a day by a press shows a day', () => {
  document.body.innerHTML = '<p><input readonly placeholder="点选日期"></p>';
  const [box] = document.querySelectorAll('input');
  expect(box !== undefined && showsDay(box)).toBe(true);
});

it.each(['readonly', 'readonly placeholder="系统自动生成"', 'placeholder="省、市、区"'])(
  'a box with %s opens none',
  (attributes) => expect(opens(attributes)).toBe(false),
);

it('a calendar opened by the next box is that box’s own, one opened by a sign is this box’s', () => {
  const isDay = (behind: string): boolean => {
    document.body.innerHTML = `<p><input name="sfzh"> ${behind}</p>`;
    const box = document.querySelector('input');
    return box !== null && showsDay(box);
  };
  expect(isDay('到期日 <input class="Wdate">')).toBe(false);
  expect(isDay('<i class="icon-calendar"></i>')).toBe(true);
  expect(isDay('<input type="button" class="calendar">')).toBe(true);
});

it('a row of a phone that opens a sheet asks for a day where its prompt says so', () => {
  document.body.innerHTML =
    '<div class="van-cell is-link"><label>计划开通</label><input readonly placeholder="请选择日期"></div>';
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ kind, label }) => [kind, label])).toEqual([['date', '计划开通']]);
});
