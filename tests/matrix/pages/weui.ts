// The matrix page of WeUI with weui.js: the value of a row is chosen on wheels or in the sheet of actions that it opens.
import 'weui/dist/style/weui.css';
import weui from 'weui.js';
import { CONTENTS, day, LONG, NAMES, TREE, take } from './data';
import {
  account,
  cells,
  hear,
  radios,
  row,
  rowOfForm,
  text,
  textarea,
  ticks,
  toggle,
  uploader,
} from './weui-cells';

const app = document.getElementById('app') ?? document.body;
app.innerHTML = [
  cells(
    '登录',
    '<div class="weui-cell"><div class="weui-cell__bd">登录手机</div><div class="weui-cell__ft">177****6620</div></div>',
  ),
  cells('基本信息', rowOfForm('actions', '单位性质') + rowOfForm('half', '服务内容') + toggle),
  cells(
    '主体信息',
    [
      text,
      row('select', '下拉'),
      row('long', '长列表'),
      row('cascader', '级联'),
      row('date', '日期'),
      row('held', '证件类型', '身份证'),
    ].join(''),
    '',
  ),
  textarea,
  radios,
  ticks,
  cells('材料', uploader('upload', '上传') + uploader('uploads', '多文件', 'multiple')),
  account,
  `<div id="sheet" hidden><div class="weui-mask"></div><div class="weui-half-screen-dialog weui-half-screen-dialog_show"><div class="weui-half-screen-dialog__hd"><strong class="weui-half-screen-dialog__title">请选择内容</strong></div><div class="weui-half-screen-dialog__bd"><div class="weui-cells weui-cells_checkbox">${CONTENTS.map((at) => `<label class="weui-cell weui-check__label"><div class="weui-cell__bd"><p>${at}</p></div><div class="weui-cell__ft"><input type="radio" class="weui-check" name="half" value="${at}"><i class="weui-icon-checked"></i></div></label>`).join('')}</div></div><div class="weui-half-screen-dialog__ft"><a href="javascript:" class="weui-btn weui-btn_primary" id="done">确定</a></div></div></div>`,
].join('');
hear(take);

const at = (selector: string): HTMLElement => document.querySelector(selector) ?? app;
const show = (id: string, words: string): void => {
  at(`#${id} .shown`).textContent = words;
};
const onPress = (id: string, open: () => void): void => at(`#${id}`).addEventListener('click', open);

interface Item {
  readonly label: string;
  readonly value: unknown;
}
/** The wheels of one row: a first row of wheels is chosen as they open, and taken only when they are confirmed. */
const wheels = (id: string, items: readonly object[]): void =>
  onPress(id, () =>
    weui.picker(items, {
      id,
      title: '请选择',
      onConfirm: (chosen: readonly Item[]) => {
        const names = chosen.map(({ label }) => label);
        show(id, names.join(' / '));
        take(id)(names);
      },
    }),
  );
const items = (names: readonly string[]) => names.map((name) => ({ label: name, value: name }));
wheels('select', items(NAMES));
wheels('long', items(LONG));
wheels('cascader', TREE);

onPress('date', () =>
  weui.datePicker({
    id: 'date',
    start: 1990,
    end: 2040,
    onConfirm: (chosen: readonly Item[]) => {
      const [year, month, date] = chosen.map(({ value }) => Number(value));
      show('date', chosen.map(({ label }) => label).join(''));
      take('date')(day(new Date(Number(year), Number(month) - 1, date)));
    },
  }),
);

const actions = (id: string, names: readonly string[]): void =>
  onPress(id, () =>
    weui.actionSheet(
      names.map((name) => ({
        label: name,
        onClick: () => {
          show(id, name);
          take(id)(name);
        },
      })),
      [{ label: '取消', onClick: () => undefined }],
    ),
  );
actions('actions', NAMES);
actions('held', ['身份证', '护照', '台胞证']);

onPress('half', () => {
  at('#sheet').hidden = false;
});
at('#done').addEventListener('click', () => {
  const chosen = document.querySelector<HTMLInputElement>('[name=half]:checked')?.value ?? '';
  show('half', chosen === '' ? '请选择' : chosen);
  take('half')(chosen);
  at('#sheet').hidden = true;
});

for (const id of ['upload', 'uploads']) {
  const names: string[] = [];
  weui.uploader(`#${id}`, {
    url: '',
    auto: false,
    onBeforeQueued(this: File) {
      names.push(this.name);
      take(id)([...names]);
    },
  });
}
