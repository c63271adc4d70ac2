// The matrix page of uni-app for browsers: a phone's form of the framework's own elements, whose pickers open at the box in a wide window.
import { NAVIGATION_BAR } from './uni-features';
import '@dcloudio/uni-h5/style/framework/base.css';
import '@dcloudio/uni-h5/style/framework/async.css';
import '@dcloudio/uni-h5/style/framework/pageHead.css';
import '@dcloudio/uni-h5/style/api/action-sheet.css';
import '@dcloudio/uni-h5/style/picker.css';
import './uni-h5.css';
import {
  Button,
  Checkbox,
  CheckboxGroup,
  chooseFile,
  chooseImage,
  Form,
  getApp,
  getCurrentPages,
  Image,
  Label,
  Navigator,
  PageComponent,
  Picker,
  PickerView,
  PickerViewColumn,
  plugin,
  Radio,
  RadioGroup,
  Switch,
  setupApp,
  setupPage,
  showActionSheet,
  Text,
  Textarea,
  UniServiceJSBridge,
  UniViewJSBridge,
  uni,
  View,
} from '@dcloudio/uni-h5';
import { type Component, createApp, h, reactive } from 'vue';
import { CONTENTS, KINDS, LONG, NAMES, TREE, take } from './data';
import { box, type Changed, field, heard, held, model, row, shown, view } from './uni-rows';

Object.assign(window, { uni, getApp, getCurrentPages, UniServiceJSBridge, UniViewJSBridge });

/** A picker around the words that show what was chosen; `told` says what its answer stands for. */
const picker = (title: string, widget: string, props: object, told: (value: never) => unknown) =>
  row(
    title,
    '',
    h(
      Picker,
      {
        ...props,
        onChange: ({ detail }: Changed) => {
          held(widget, told(detail.value));
        },
      },
      () => shown(widget),
    ),
  );
const list = (title: string, widget: string, names: readonly string[], more: object = {}) =>
  picker(
    title,
    widget,
    { range: names, value: names.indexOf(String(model[widget])), ...more },
    (at) => names[at],
  );
const day = (title: string, widget: string, more: object = {}) =>
  picker(
    title,
    widget,
    { mode: 'date', start: '1990-01-01', end: '2040-12-31', value: model[widget] ?? '2024-05-06', ...more },
    (value) => value,
  );

const at = reactive([0, 0, 0]);
/** The divisions of each level, below those at which the wheels before stand. */
function divisions(): readonly (readonly (typeof TREE)[number][])[] {
  const cities = TREE[at[0] ?? 0]?.children ?? [];
  return [TREE, cities, cities[at[1] ?? 0]?.children ?? []];
}
/** Wheels of which each depends on the one before, and start at their first row when it is turned. */
const region = () =>
  row(
    '级联',
    '',
    h(
      Picker,
      {
        mode: 'multiSelector',
        range: divisions(),
        rangeKey: 'label',
        value: [...at],
        onColumnchange: ({ detail: { column, value } }: Changed) => {
          at.fill(0, column + 1);
          at[column] = value;
        },
        onChange: ({ detail }: { detail: { value: readonly number[] } }) => {
          const names = detail.value.map((index, level) => divisions()[level]?.[index]?.label);
          take('cascader')(names);
          model.cascader = names.join(' ');
        },
      },
      () => shown('cascader'),
    ),
  );

const wheels = reactive({ isOpen: false, at: [0, 0, 0] });
/** A sheet of the page's own with the wheels of the framework in it, which change what below them is offered. */
function sheet() {
  if (!wheels.isOpen) return null;
  const [first = 0, second = 0] = wheels.at;
  const cities = TREE[first]?.children ?? [];
  const levels = [TREE, cities, cities[second]?.children ?? []];
  const done = (): void => {
    held('linked', levels.map((level, index) => level[wheels.at[index] ?? 0]?.label).join(' '));
    take('linked')(String(model.linked).split(' '));
    wheels.isOpen = false;
  };
  const end = (): void => {
    wheels.isOpen = false;
  };
  return view('mask', [
    view('sheet', [
      view('sheet-bar', [view('cancel', '取消', { onClick: end }), view('sure', '确定', { onClick: done })]),
      h(
        PickerView,
        {
          class: 'sheet-wheels',
          indicatorStyle: 'height: 50px;',
          value: [...wheels.at],
          onChange: ({ detail }: { detail: { value: number[] } }) => {
            const changed = detail.value.findIndex((index, level) => index !== wheels.at[level]);
            wheels.at = detail.value.map((index, level) => (level > changed ? 0 : index));
          },
        },
        () =>
          levels.map((level) =>
            h(PickerViewColumn, {}, () =>
              level.map(({ label }) => view('sheet-item', label, { key: label })),
            ),
          ),
      ),
    ]),
  ]);
}
const linked = () =>
  row(
    '所在地区',
    '',
    h(
      View,
      {
        class: 'pressed',
        onClick: () => {
          wheels.isOpen = true;
        },
      },
      () => [shown('linked'), h(Text, { class: 'arrow' }, () => '›')],
    ),
  );

const actions = () =>
  row(
    '单位性质',
    'uni-list-cell-navigate uni-navigate-right',
    h(
      View,
      {
        class: 'pressed',
        onClick: async () => {
          const { tapIndex } = await showActionSheet({ itemList: NAMES });
          held('actions', NAMES[tapIndex]);
        },
      },
      () => shown('actions'),
    ),
  );

/** Choices, each in a label with its words, as the documentation has them. */
const choices = (group: Component, one: Component, widget: string, names: readonly string[]) =>
  h(group, { name: widget, onChange: heard(widget) }, () =>
    names.map((name) =>
      h(Label, { key: name, class: 'radio' }, () => [
        h(one, { value: name, checked: [model[widget]].flat().includes(name) }),
        h(Text, {}, () => name),
      ]),
    ),
  );

const pictures = reactive<Record<string, readonly string[]>>({});
const taken = (widget: string, files: readonly File[], paths: readonly string[]): void => {
  pictures[widget] = paths;
  take(widget)(files);
};
const picture = () =>
  field(
    '上传',
    view('upload', [
      ...(pictures.upload ?? []).map((src) => h(Image, { class: 'uploaded', src, mode: 'aspectFill' })),
      view('upload-add', '+', {
        onClick: async () => {
          const { tempFiles, tempFilePaths } = await chooseImage({ count: 1 });
          taken('upload', tempFiles, tempFilePaths);
        },
      }),
    ]),
  );
const names = reactive<{ files: readonly string[] }>({ files: [] });
const files = () =>
  field(
    '多文件',
    view('files', [
      ...names.files.map((name) => view('file-name', name)),
      h(
        Button,
        {
          size: 'mini',
          onClick: async () => {
            const { tempFiles } = await chooseFile({ count: 9, type: 'all' });
            names.files = tempFiles.map(({ name }) => name);
            take('uploads')(tempFiles);
          },
        },
        () => '选择文件',
      ),
    ]),
  );

const page = setupPage(
  {
    name: 'filing',
    setup: () => () =>
      view('container', [
        h(Form, {}, () => [
          box('文本', 'text'),
          box('数量', 'number', { type: 'number' }),
          field(
            '长文本',
            h(Textarea, {
              name: 'textarea',
              placeholder: '请输入长文本',
              value: model.textarea ?? '',
              onInput: heard('textarea'),
            }),
          ),
          list('下拉', 'select', NAMES),
          list('长列表', 'long', LONG),
          list('行业类别', 'drum', LONG, { selectorType: 'picker' }),
          region(),
          linked(),
          actions(),
          day('日期', 'date', { fields: 'day' }),
          day('成立日期', 'day'),
          field('单选', choices(RadioGroup, Radio, 'radio', KINDS)),
          field('多选', choices(CheckboxGroup, Checkbox, 'checkbox', CONTENTS)),
          field('开关', h(Switch, { name: 'switch', onChange: heard('switch') })),
          picture(),
          files(),
          view('uni-btn-v', [h(Button, { formType: 'submit', type: 'primary' }, () => '提交')]),
          h(Navigator, { url: '/pages/help' }, () => '备案须知'),
        ]),
        sheet(),
      ]),
  },
  'pages/filing',
);

Object.assign(window, {
  __uniRoutes: [
    {
      path: '/',
      alias: '/pages/filing',
      component: { setup: () => () => h(PageComponent, null, { page: () => h(page, { ref: 'page' }) }) },
      meta: { route: 'pages/filing', isQuit: true, isEntry: true, navigationBar: NAVIGATION_BAR },
    },
  ],
});
createApp(setupApp({ setup: () => () => null }))
  .use(plugin)
  .mount('#app');
