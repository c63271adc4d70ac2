// The matrix page of Varlet: the prompt of a box floats up and is its label; a cell or a read-only box opens a sheet of wheels or a month of days.
import '@varlet/ui/es/varlet.css';
import {
  AutoComplete,
  Button,
  Cell,
  Checkbox,
  CheckboxGroup,
  Counter,
  DatePicker,
  Form,
  Icon,
  Input,
  MenuSelect,
  Option,
  Picker,
  Popup,
  Radio,
  RadioGroup,
  Select,
  Switch,
  Uploader,
} from '@varlet/ui/es/varlet.esm.js';
import { createApp, h, reactive } from 'vue';
import { CONTENTS, KINDS, LONG, NAMES, options, pathOf, START, TREE, take } from './data';
import { createBinding } from './vue-binding';

const bind = createBinding({
  ...START,
  several: [],
  number: 1,
  switch: false,
  upload: [],
  uploads: [],
  typed: '',
});
const shown = reactive<Record<string, string>>({});
const opened = reactive<Record<string, boolean>>({});

/** Shows what was chosen in a sheet, closes the sheet and takes the value into the model. */
const chosen = (widget: string, value: unknown, text: string): void => {
  shown[widget] = text;
  opened[widget] = false;
  take(widget)(value);
};
const show = (widget: string) => (): void => {
  opened[widget] = true;
};
const close = (widget: string) => (): void => {
  opened[widget] = false;
};
const popup = (widget: string, position: 'bottom' | 'center', inside: () => unknown) =>
  h(
    Popup,
    {
      show: opened[widget] ?? false,
      'onUpdate:show': (is: boolean) => {
        opened[widget] = is;
      },
      position,
    },
    inside,
  );

/** A read-only box that opens a sheet. */
const boxed = (placeholder: string, name: string, sheet: () => unknown, icon?: string) => [
  h(
    Input,
    { placeholder, modelValue: shown[name] ?? '', readonly: true, onClick: show(name) },
    icon === undefined ? {} : { 'append-icon': () => h(Icon, { name: icon }) },
  ),
  sheet(),
];
/** A cell that shows what was chosen and opens a sheet when it is pressed. */
const celled = (title: string, name: string, sheet: () => unknown) => [
  h(Cell, { title, border: true, onClick: show(name) }, { extra: () => shown[name] ?? '请选择' }),
  sheet(),
];
const cell = (title: string, extra: () => unknown) => h(Cell, { title, border: true }, { extra });

const wheels = (name: string, more: object) => () =>
  popup(name, 'bottom', () =>
    h(Picker.Component, {
      ...more,
      onConfirm: (values: unknown[]) => chosen(name, values, values.join('/')),
      onCancel: close(name),
    }),
  );
/** The same wheels in a sheet that the library itself draws, called as a function. */
const called = (title: string, name: string) =>
  h(
    Cell,
    {
      title,
      border: true,
      onClick: async () => {
        const { state, values = [] } = await Picker({ columns: TREE, cascade: true, title: '请选择地区' });
        if (state === 'confirm') chosen(name, values, values.join('/'));
      },
    },
    { extra: () => shown[name] ?? '请选择' },
  );
const texts = (names: readonly string[]) => names.map((text) => ({ text, value: text }));

const days = (name: string) => () =>
  popup(name, 'center', () =>
    h(DatePicker, {
      modelValue: shown[name] ?? '',
      onChange: (day: string | string[]) => chosen(name, day, String(day)),
    }),
  );

const span = reactive<{ days: string[] }>({ days: [] });
/** Two days of one calendar, taken when its button is pressed. */
const twoDays = () =>
  popup('range', 'center', () =>
    h(
      DatePicker,
      {
        range: true,
        modelValue: span.days,
        'onUpdate:modelValue': (both: unknown) => {
          span.days = both as string[];
        },
      },
      {
        actions: () => [
          h(Button, { text: true, type: 'primary', onClick: close('range') }, () => '取消'),
          h(
            Button,
            {
              text: true,
              type: 'primary',
              onClick: () => chosen('range', [...span.days], span.days.join(' ~ ')),
            },
            () => '确定',
          ),
        ],
      },
    ),
  );

const select = (placeholder: string, widget: string, names: readonly string[], more: object = {}) =>
  h(Select, { placeholder, ...more, ...bind(widget) }, () =>
    names.map((name) => h(Option, { label: name, value: name, key: name })),
  );

/** Divisions in menus beside each other, opened by a button that shows the last of those chosen. */
const menus = () =>
  h(
    MenuSelect,
    {
      options: TREE,
      modelValue: shown.menus,
      onSelect: (name: unknown) => chosen('menus', pathOf(String(name)), String(name)),
    },
    () => h(Button, { type: 'primary', text: true }, () => shown.menus ?? '请选择'),
  );

const typed = () => {
  const props = bind('typed');
  const word = String(props.modelValue);
  const ends = word === '' ? [] : ['', '有限公司'].map((end) => word + end);
  return h(AutoComplete, { placeholder: '联想输入', options: options(ends), ...props });
};

createApp({
  render: () =>
    h(Form, {}, () => [
      h(Input, { placeholder: '文本', clearable: true, ...bind('text') }),
      h(Input, { placeholder: '长文本', textarea: true, ...bind('textarea') }),
      typed(),
      select('下拉', 'select', NAMES),
      select('长列表', 'long', LONG, { variant: 'outlined', clearable: true }),
      select('多选列表', 'multiple', NAMES, { multiple: true }),
      select('标签多选', 'several', NAMES, { multiple: true, chip: true }),
      boxed('级联', 'cascader', wheels('cascader', { columns: TREE, cascade: true }), 'chevron-right'),
      called('所在地区', 'linked'),
      celled('单位性质', 'kind', wheels('kind', { columns: [texts(NAMES)] })),
      cell('行政区划', menus),
      cell('单选', () =>
        h(RadioGroup, bind('radio'), () => KINDS.map((name) => h(Radio, { checkedValue: name }, () => name))),
      ),
      cell('多选', () =>
        h(CheckboxGroup, bind('checkbox'), () =>
          CONTENTS.map((name) => h(Checkbox, { checkedValue: name }, () => name)),
        ),
      ),
      boxed('日期', 'date', days('date')),
      celled('成立日期', 'day', days('day')),
      boxed('日期段', 'range', twoDays),
      cell('开关', () => h(Switch, bind('switch'))),
      cell('数量', () => h(Counter, bind('number'))),
      cell('上传', () => h(Uploader, { ...bind('upload'), maxlength: 1 })),
      cell('多文件', () => h(Uploader, { ...bind('uploads'), multiple: true })),
    ]),
}).mount('#app');
