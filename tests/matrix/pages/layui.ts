// The matrix page of Layui, as a server's pages use it: it draws its lists, ticks and switches over the browser's own, which it hides.
import 'layui';
import 'layui/dist/css/layui.css';
import { CONTENTS, KINDS, LONG, NAMES, START, take } from './data';

const app = document.getElementById('app') ?? document.body;

const item = (label: string, control: string): string =>
  `<div class="layui-form-item"><label class="layui-form-label">${label}</label><div class="layui-input-block">${control}</div></div>`;

const list = (name: string, names: readonly string[], more = ''): string =>
  `<select name="${name}" lay-filter="${name}" ${more}><option value="">请选择</option>${names.map((at) => `<option value="${at}">${at}</option>`).join('')}</select>`;

const ticks = CONTENTS.map(
  (name) =>
    `<input type="checkbox" name="checkbox" lay-filter="checkbox" value="${name}" title="${name}" ${START.checkbox.includes(name) ? 'checked' : ''}>`,
).join('');

const radios = KINDS.map(
  (name) => `<input type="radio" name="radio" lay-filter="radio" value="${name}" title="${name}">`,
).join('');

const upload = (id: string): string =>
  `<div class="layui-upload"><button type="button" class="layui-btn" id="${id}"><i class="layui-icon layui-icon-upload"></i>选择文件</button><div id="${id}-names"></div></div>`;

app.innerHTML = `<form class="layui-form" lay-filter="form">${[
  item('文本', '<input type="text" name="text" lay-affix="clear" class="layui-input">'),
  item('长文本', '<textarea name="textarea" class="layui-textarea"></textarea>'),
  item('下拉', list('select', NAMES)),
  item('长列表', list('long', LONG)),
  item('单选', radios),
  item('多选', ticks),
  item(
    '日期',
    '<input type="text" class="layui-input" id="date" placeholder="yyyy-MM-dd" autocomplete="off">',
  ),
  item('日期段', '<input type="text" class="layui-input" id="range" placeholder=" - " autocomplete="off">'),
  item('上传', upload('upload')),
  item('可搜索', list('searchable', LONG, 'lay-search')),
  item('开关', '<input type="checkbox" name="switch" lay-filter="switch" lay-skin="switch" title="开|关">'),
  item('数量', '<input type="number" lay-affix="number" name="number" class="layui-input">'),
  item('多文件', upload('uploads')),
].join('')}</form>`;

const { form, laydate, upload: uploader } = window.layui;

form.render();
for (const widget of ['select', 'long', 'searchable', 'radio']) {
  form.on(`${widget === 'radio' ? 'radio' : 'select'}(${widget})`, ({ value }) => take(widget)(value));
}
form.on('checkbox(checkbox)', () =>
  take('checkbox')(
    [...app.querySelectorAll<HTMLInputElement>('[name=checkbox]')]
      .filter(({ checked }) => checked)
      .map(({ value }) => value),
  ),
);
form.on('switch(switch)', ({ elem }) => take('switch')(elem.checked));
laydate.render({ elem: '#date', done: take('date') });
laydate.render({ elem: '#range', range: true, done: (value) => take('range')(value.split(' - ')) });

// what a page sends of these is what the form holds of them
for (const name of ['text', 'textarea', 'number']) {
  app.querySelector(`[name=${name}]`)?.addEventListener('change', () => take(name)(form.val('form')[name]));
}

for (const id of ['upload', 'uploads']) {
  uploader.render({
    elem: `#${id}`,
    url: '/upload',
    auto: false,
    accept: 'file',
    multiple: id === 'uploads',
    choose: ({ pushFile }) => {
      const files = Object.values(pushFile());
      take(id)(files);
      const names = app.querySelector(`#${id}-names`);
      if (names !== null) names.innerHTML = files.map(({ name }) => `<div>${name}</div>`).join('');
    },
  });
}
