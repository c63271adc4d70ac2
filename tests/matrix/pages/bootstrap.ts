// The matrix page of a form in the manner of Bootstrap: Tom Select draws its lists, flatpickr its calendars and FilePond its uploads, each over an input of the page.

import * as FilePond from 'filepond';
import 'filepond/dist/filepond.css';
import flatpickr from 'flatpickr';
import { Mandarin } from 'flatpickr/dist/l10n/zh';
import 'flatpickr/dist/flatpickr.css';
import TomSelect from 'tom-select';
import 'tom-select/dist/css/tom-select.bootstrap5.css';
import { CONTENTS, day, KINDS, LONG, NAMES, START, search, take } from './data';

const app = document.getElementById('app') ?? document.body;
app.insertAdjacentHTML(
  'beforebegin',
  `<style>.mb-3{margin-bottom:16px}.form-label{display:inline-block;margin-bottom:6px}.form-control,.form-select{display:block;width:100%;max-width:420px;padding:6px 12px;border:1px solid #dee2e6;border-radius:6px;box-sizing:border-box}
.form-check{padding-left:24px}.form-check-input{float:left;margin-left:-24px}.btn-check{position:absolute;clip:rect(0,0,0,0);pointer-events:none}.btn{display:inline-block;padding:6px 12px;border:1px solid #0d6efd;cursor:pointer}.btn-check:checked+.btn{background:#0d6efd;color:#fff}</style>`,
);

/** A row of the form, whose control is named by its label; answers the control. */
function add<Control extends HTMLElement>(widget: string, label: string, html: string): Control {
  const row = document.createElement('div');
  row.className = 'mb-3';
  row.innerHTML = `<label class="form-label" for="${widget}">${label}</label>${html}`;
  app.append(row);
  return row.querySelector(`#${widget}`) as Control; // each call below passes one of that id
}

const input = (widget: string, label: string, type = 'text'): HTMLInputElement =>
  add(widget, label, `<input type="${type}" class="form-control" id="${widget}">`);
const select = (widget: string, label: string, names: readonly string[], more = ''): HTMLSelectElement =>
  add(
    widget,
    label,
    `<select class="form-select" id="${widget}"${more}>${more === '' ? '<option value="">请选择</option>' : ''}${names.map((name) => `<option${START.multiple.includes(name) && more !== '' ? ' selected' : ''}>${name}</option>`).join('')}</select>`,
  );
const onChange = (widget: string) => (value: unknown) => take(widget)(value);

const text = input('text', '文本');
text.addEventListener('input', () => take('text')(text.value));
const lines = add<HTMLTextAreaElement>(
  'textarea',
  '长文本',
  '<textarea class="form-control" id="textarea"></textarea>',
);
lines.addEventListener('input', () => take('textarea')(lines.value));

new TomSelect(select('select', '下拉', NAMES), { onChange: onChange('select') });
new TomSelect(select('long', '长列表', LONG), { maxOptions: 100, onChange: onChange('long') });
new TomSelect(select('searchable', '可搜索', LONG), { onChange: onChange('searchable') });
new TomSelect(select('remote', '远程', []), {
  valueField: 'value',
  labelField: 'value',
  searchField: ['value'],
  load: (word: string, done: (found: { value: string }[]) => void) =>
    void search(word).then((names) => done(names.map((value) => ({ value })))),
  onChange: onChange('remote'),
});
new TomSelect(select('multiple', '多选列表', NAMES, ' multiple'), {
  plugins: ['remove_button'],
  onChange: onChange('multiple'),
});
const tags = input('tags', '标签');
tags.value = START.tags.join(',');
new TomSelect(tags, {
  create: true,
  createOnBlur: true,
  plugins: ['remove_button'],
  onChange: (value: string) => take('tags')(value === '' ? [] : value.split(',')),
});

const choices = (widget: string, label: string, type: string, names: readonly string[]): void => {
  const row = document.createElement('div');
  row.className = 'mb-3';
  row.innerHTML = `<span class="form-label">${label}</span><div>${names.map((name, at) => `<div class="form-check"><input class="form-check-input" type="${type}" name="${widget}" id="${widget}${at}" value="${name}"${type === 'checkbox' && START.checkbox.includes(name) ? ' checked' : ''}><label class="form-check-label" for="${widget}${at}">${name}</label></div>`).join('')}</div>`;
  row.addEventListener('change', () => {
    const chosen = [...row.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value);
    take(widget)(type === 'radio' ? chosen[0] : chosen);
  });
  app.append(row);
};
choices('radio', '单选', 'radio', KINDS);
choices('checkbox', '多选', 'checkbox', CONTENTS);
const group = document.createElement('div');
group.className = 'mb-3';
group.innerHTML = `<span class="form-label">按钮单选</span><div class="btn-group" role="group">${KINDS.map((name, at) => `<input type="radio" class="btn-check" name="buttons" id="buttons${at}" value="${name}" autocomplete="off"><label class="btn btn-outline-primary" for="buttons${at}">${name}</label>`).join('')}</div>`;
group.addEventListener('change', ({ target }) => take('buttons')((target as HTMLInputElement).value));
app.append(group);

const days = (dates: readonly Date[]): string[] => dates.map(day);
flatpickr(input('date', '日期'), { locale: Mandarin, onChange: (dates) => take('date')(days(dates)[0]) });
flatpickr(input('range', '日期段'), {
  locale: Mandarin,
  mode: 'range',
  onChange: (dates) => take('range')(days(dates)),
});
flatpickr(input('shown', '成立日期'), {
  locale: Mandarin,
  altInput: true,
  altFormat: 'Y年n月j日',
  onChange: (dates) => take('shown')(days(dates)[0]),
});

const flag = add<HTMLInputElement>(
  'switch',
  '开关',
  '<div class="form-check form-switch"><input class="form-check-input" type="checkbox" role="switch" id="switch"></div>',
);
flag.addEventListener('change', () => take('switch')(flag.checked));
const count = input('number', '数量', 'number');
count.addEventListener('input', () => take('number')(count.value));

const pond = (widget: string, label: string, allowMultiple: boolean): void => {
  const root = FilePond.create(input(widget, label, 'file'), {
    allowMultiple,
    labelIdle: '把文件拖到这里，或 <span class="filepond--label-action">浏览</span>',
  });
  const told = (): void => {
    const names = root.getFiles().map(({ filename }) => filename);
    take(widget)(allowMultiple ? names : names[0]);
  };
  root.on('addfile', told);
  root.on('removefile', told);
};
pond('upload', '上传证照', false);
pond('uploads', '多文件', true);
