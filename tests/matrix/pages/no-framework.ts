// The matrix page of plug-ins that need no framework, and of jQuery UI: Choices, Slim Select, Pikaday.
import './jquery-global';
import Choices from 'choices.js';
import 'choices.js/public/assets/styles/choices.css';
import $ from 'jquery';
import 'jquery-ui/dist/jquery-ui.js';
import 'jquery-ui/dist/themes/base/jquery-ui.css';
import Pikaday from 'pikaday';
import 'pikaday/css/pikaday.css';
import SlimSelect from 'slim-select';
import 'slim-select/styles';
import { CONTENTS, day, KINDS, LONG, NAMES, START, search, take } from './data';
import { addChoices, addRow, optionsOf, tickedIn } from './rows';

const typed = (widget: string, html: string, label: string): void => {
  const box = addRow<HTMLInputElement>(widget, label, html);
  box.addEventListener('input', () => take(widget)(box.value));
};
typed('text', '<input id="text">', '文本');
typed('textarea', '<textarea id="textarea"></textarea>', '长文本');

/** A select whose plug-in is started as a page does; the model is what the hidden select holds. */
function select(
  widget: string,
  label: string,
  names: readonly string[],
  chosen?: readonly string[],
): HTMLSelectElement {
  const first = chosen === undefined ? '<option value="">请选择</option>' : '';
  const several = chosen === undefined ? '' : ' multiple';
  const box = addRow<HTMLSelectElement>(
    widget,
    label,
    `<select id="${widget}"${several}>${first}${optionsOf(names, chosen)}</select>`,
  );
  box.addEventListener('change', () => {
    const held = [...box.selectedOptions].map(({ value }) => value);
    take(widget)(chosen === undefined ? held[0] : held);
  });
  return box;
}
const texts = { itemSelectText: '', noResultsText: '没有', searchPlaceholderValue: '搜索' };
new Choices(select('select', '下拉', NAMES), { ...texts, searchEnabled: false, shouldSort: false });
new Choices(select('searchable', '可搜索', LONG), { ...texts, shouldSort: false });
new SlimSelect({ select: select('long', '长列表', LONG), settings: { showSearch: false } });
new SlimSelect({
  select: select('remote', '远程', []),
  settings: { searchPlaceholder: '搜索', searchText: '没有' },
  events: { search: async (word) => (await search(word)).map((text) => ({ text, value: text })) },
});
new Choices(select('multiple', '多选列表', NAMES, START.multiple), { ...texts, removeItemButton: true });
const tags = addRow<HTMLInputElement>('tags', '标签', `<input id="tags" value="${START.tags.join(',')}">`);
const words = new Choices(tags, {
  ...texts,
  removeItemButton: true,
  addItemText: (value) => `按回车添加 ${value}`,
});
tags.addEventListener('change', () => take('tags')(words.getValue(true)));

const kinds = addChoices('radio', '单选', 'radio', KINDS);
kinds.addEventListener('change', () => take('radio')(tickedIn(kinds)[0]));
const contents = addChoices('checkbox', '多选', 'checkbox', CONTENTS, START.checkbox);
contents.addEventListener('change', () => take('checkbox')(tickedIn(contents)));

new Pikaday({
  field: addRow('date', '日期', '<input id="date">'),
  yearRange: [2015, 2040],
  toString: (date) => day(date),
  parse: (text) => new Date(`${text}T00:00`),
  onSelect: (date) => take('date')(date),
});
const birth = addRow<HTMLInputElement>('born', '成立日期', '<input id="born">');
birth.addEventListener('change', () => take('born')(birth.value));
$(birth).datepicker({
  dateFormat: 'yy-mm-dd',
  changeYear: true,
  changeMonth: true,
  yearRange: '1990:2040',
  onSelect: (text: string) => take('born')(text),
});
const nature = addRow<HTMLSelectElement>(
  'nature',
  '单位性质',
  `<select id="nature"><option value="">请选择</option>${optionsOf(NAMES)}</select>`,
);
$(nature).selectmenu({ change: () => take('nature')(nature.value) });
const count = addRow<HTMLInputElement>('number', '数量', '<input id="number">');
$(count).spinner({ change: () => take('number')(count.value), spin: () => take('number')(count.value) });
