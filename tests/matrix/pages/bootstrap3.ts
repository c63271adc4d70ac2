// The matrix page of a form of Bootstrap 3: bootstrap-select draws its lists, bootstrap-datepicker its calendars, iCheck its boxes to tick, WebUploader and Dropzone its uploads.
import './jquery-global';
import 'bootstrap/dist/css/bootstrap.css';
import 'bootstrap/dist/js/bootstrap.js';
import 'bootstrap-select';
import 'bootstrap-select/dist/css/bootstrap-select.css';
import 'bootstrap-datepicker';
import 'bootstrap-datepicker/dist/css/bootstrap-datepicker3.css';
import 'bootstrap-datepicker/dist/locales/bootstrap-datepicker.zh-CN.min.js';
import 'icheck';
import 'icheck/skins/square/blue.css';
import Dropzone from 'dropzone';
import 'dropzone/dist/dropzone.css';
import $ from 'jquery';
import WebUploader from 'webuploader/dist/webuploader.html5only.js';
import 'webuploader/dist/webuploader.css';
import { CONTENTS, day, KINDS, LONG, NAMES, START, take } from './data';
import { addChoices, addRow, optionsOf, tickedIn } from './rows';

const typed = (widget: string, html: string, label: string): void => {
  const box = addRow<HTMLInputElement>(widget, label, html);
  box.addEventListener('input', () => take(widget)(box.value));
};
typed('text', '<input class="form-control" id="text">', '文本');
typed('textarea', '<textarea class="form-control" id="textarea"></textarea>', '长文本');
typed('number', '<input class="form-control" type="number" id="number">', '数量');

const list = (widget: string, label: string, html: string, settings: object): void => {
  const select = $(addRow(widget, label, html));
  select.selectpicker({ noneSelectedText: '请选择', ...settings });
  select.on('changed.bs.select', () => take(widget)(select.val()));
};
const single = (widget: string, names: readonly string[]): string =>
  `<select class="form-control" id="${widget}" title="请选择">${optionsOf(names)}</select>`;
list('select', '下拉', single('select', NAMES), {});
list('long', '长列表', single('long', LONG), {});
list('searchable', '可搜索', single('searchable', LONG), { liveSearch: true });
list(
  'multiple',
  '多选列表',
  `<select class="form-control" id="multiple" multiple>${optionsOf(NAMES, START.multiple)}</select>`,
  { actionsBox: true, selectAllText: '全选', deselectAllText: '清空' },
);

const skin = { checkboxClass: 'icheckbox_square-blue', radioClass: 'iradio_square-blue' };
const kinds = addChoices('radio', '单选', 'radio', KINDS);
$(kinds)
  .find('input')
  .iCheck(skin)
  .on('ifChanged', () => take('radio')(tickedIn(kinds)[0]));
const contents = addChoices('checkbox', '多选', 'checkbox', CONTENTS, START.checkbox);
$(contents)
  .find('input')
  .iCheck(skin)
  .on('ifChanged', () => take('checkbox')(tickedIn(contents)));

const date = $(
  addRow(
    'date',
    '日期',
    '<div class="input-group date"><input class="form-control" id="date" readonly><span class="input-group-addon"><i class="glyphicon glyphicon-calendar"></i></span></div>',
  ).parentElement ?? document.body,
);
date.datepicker({ language: 'zh-CN', format: 'yyyy-mm-dd', autoclose: true });
date.on('changeDate', () => take('date')(day(date.datepicker('getDate'))));
const span = $(
  addRow(
    'from',
    '日期段',
    '<div class="input-daterange input-group" id="range"><input class="form-control" id="from"><span class="input-group-addon">至</span><input class="form-control" id="to"></div>',
  ).parentElement ?? document.body,
);
span.datepicker({ language: 'zh-CN', format: 'yyyy-mm-dd', autoclose: true });
span.on('changeDate', () =>
  take('range')([...document.querySelectorAll<HTMLInputElement>('#range input')].map(({ value }) => value)),
);

addRow('upload', '上传证照', '<div id="upload">选择图片</div><ul class="files"></ul>');
const uploader = WebUploader.create({ pick: { id: '#upload', multiple: false }, auto: false });
uploader.on('fileQueued', (file: { readonly name: string }) => {
  const row = document.createElement('li');
  row.textContent = file.name;
  document.querySelector('.files')?.append(row);
  take('upload')(file.name);
});
const zone = addRow('uploads', '多文件', '<div class="dropzone" id="uploads"></div>');
const dropped = new Dropzone(zone, {
  url: '/',
  autoProcessQueue: false,
  dictDefaultMessage: '点击或拖拽上传',
});
const told = (): void => take('uploads')(dropped.files.map(({ name }) => name));
dropped.on('addedfile', told);
dropped.on('removedfile', told);
