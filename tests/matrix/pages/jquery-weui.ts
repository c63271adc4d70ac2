// The matrix page of jQuery WeUI: its plug-ins open wheels, lists and a calendar for a box that takes no typing, or for a row without one.
import './jquery-global';
import 'jquery-weui/dist/lib/weui.css';
import 'jquery-weui/dist/css/jquery-weui.css';
import 'jquery-weui/dist/js/jquery-weui.js';
import 'jquery-weui/dist/js/city-picker.js';
import $ from 'jquery';
import { LONG, NAMES, START, take } from './data';
import {
  account,
  cell,
  cells,
  hear,
  radios,
  rowOfForm,
  text,
  textarea,
  ticks,
  toggle,
  uploader,
} from './weui-cells';

const box = (id: string, label: string, more = ''): string =>
  cell(label, `<input class="weui-input" type="text" id="${id}" ${more}>`);

const app = document.getElementById('app') ?? document.body;
app.innerHTML = [
  cells(
    '基本信息',
    [
      text,
      box('select', '下拉'),
      box('long', '长列表', 'placeholder="请选择"'),
      box('cascader', '级联', 'placeholder="请选择地区"'),
      box('date', '日期', 'data-toggle="date"'),
      box('multiple', '多选列表', `value="${START.multiple.join()}" placeholder="请选择"`),
      box('day', '成立日期'),
      rowOfForm('actions', '单位性质'),
      cell(
        '数量',
        '<div class="weui-count"><a class="weui-count__btn weui-count__decrease"></a><input class="weui-count__number" type="number" id="number" value="1"><a class="weui-count__btn weui-count__increase"></a></div>',
      ),
      toggle,
    ].join(''),
  ),
  textarea,
  radios,
  ticks,
  cells('材料', uploader('upload', '上传') + uploader('uploads', '多文件', 'multiple')),
  account,
].join('');
hear(take);

const hold = (id: string): void => {
  $(`#${id}`).on('change', () => take(id)($(`#${id}`).val()));
};
$('#select').picker({ title: '请选择', cols: [{ textAlign: 'center', values: NAMES }] });
hold('select');
$('#long').select({ title: '请选择', items: LONG });
hold('long');
$('#cascader').cityPicker({ title: '请选择' });
$('#cascader').on('change', () => take('cascader')(String($('#cascader').val()).split(' ')));
$('#date').calendar({
  dateFormat: 'yyyy-mm-dd',
  onChange: (_: unknown, [chosen]: readonly string[]) => take('date')(chosen),
});
$('#multiple').select({ title: '请选择', multi: true, items: NAMES });
$('#multiple').on('change', () =>
  take('multiple')(
    String($('#multiple').val())
      .split(',')
      .filter((name) => name !== ''),
  ),
);
$('#day').datetimePicker({
  title: '请选择',
  times: () => [],
  parse: (words: string) => words.trim().split('-'),
});
$('#day').on('change', () => take('day')(String($('#day').val()).trim()));
hold('number');
$('#actions').on('click', () =>
  $.actions({
    actions: NAMES.map((name) => ({
      text: name,
      onClick: () => {
        const shown = document.querySelector('#actions .shown');
        if (shown) shown.textContent = name;
        take('actions')(name);
      },
    })),
  }),
);

for (const id of ['upload', 'uploads']) {
  const input = document.querySelector<HTMLInputElement>(`#${id} input`);
  const names: string[] = [];
  input?.addEventListener('change', () => {
    for (const file of input.files ?? []) {
      names.push(file.name);
      const drawn = `<li class="weui-uploader__file" style="background-image:url(${URL.createObjectURL(file)})"></li>`;
      document.querySelector(`#${id} ul`)?.insertAdjacentHTML('beforeend', drawn);
    }
    take(id)([...names]);
    input.value = '';
  });
}
