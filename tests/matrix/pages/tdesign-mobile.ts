// The matrix page of TDesign for phones: choices are made in sheets, which a read-only box in a form item or a cell opens.
import {
  ActionSheet,
  Button,
  Calendar,
  Cascader,
  Cell,
  Checkbox,
  CheckboxGroup,
  CheckTag,
  DateTimePicker,
  Form,
  FormItem,
  Input,
  Picker,
  Popup,
  Radio,
  RadioGroup,
  Stepper,
  Switch,
  Textarea,
  Upload,
} from 'tdesign-mobile-vue';
import { createApp, h, reactive } from 'vue';
import { CONTENTS, KINDS, LONG, NAMES, options, START, TREE, take } from './data';
import { createBinding } from './vue-binding';

const bind = createBinding({ ...START, number: 1, upload: [], uploads: [] });
const shown = reactive<Record<string, string>>({ multiple: START.multiple.join('、') });
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
const visible = (widget: string, name: string) => ({
  [name]: opened[widget] ?? false,
  [`onUpdate:${name}`]: (is: boolean) => {
    opened[widget] = is;
  },
  onClose: () => {
    opened[widget] = false;
  },
});
const popup = (widget: string, inside: () => unknown) =>
  h(Popup, { ...visible(widget, 'modelValue'), placement: 'bottom' }, inside);

const item = (label: string, name: string, inside: () => unknown) =>
  h(FormItem, { label, name }, { default: inside });
/** A form item whose read-only box opens a sheet. */
const boxed = (label: string, name: string, sheet: () => unknown) =>
  h(
    FormItem,
    { label, name, arrow: true },
    {
      default: () => [
        h(Input, {
          value: shown[name] ?? '',
          readonly: true,
          placeholder: '请选择',
          onClick: show(name),
        }),
        sheet(),
      ],
    },
  );
/** A cell that shows what was chosen and opens a sheet when it is pressed. */
const celled = (label: string, name: string, sheet: () => unknown) => [
  h(Cell, { title: label, note: shown[name] ?? '请选择', arrow: true, onClick: show(name) }),
  sheet(),
];

const NONE: string[] = [];
const picker = (widget: string, columns: unknown) => () =>
  popup(widget, () =>
    h(Picker, {
      value: NONE,
      columns: columns as never, // a list of choices, or a function of what is chosen
      onConfirm: (values: unknown[]) => chosen(widget, values, values.join(' ')),
      onCancel: () => {
        opened[widget] = false;
      },
    }),
  );

/** Three wheels, of which each depends on the one before. */
const regions = ([province, city]: readonly string[] = []) => {
  const one = TREE.find(({ value }) => value === province) ?? TREE[0];
  const two = one?.children?.find(({ value }) => value === city) ?? one?.children?.[0];
  return [TREE, one?.children ?? [], two?.children ?? []];
};

const cascader = () =>
  h(Cascader, {
    ...visible('cascader', 'visible'),
    options: TREE,
    onChange: (_leaf: unknown, path: readonly object[]) => {
      const names = path.map((at) => ('label' in at ? String(at.label) : ''));
      chosen('cascader', names, names.join('/'));
    },
  });

const wheels = () =>
  popup('date', () =>
    h(DateTimePicker, {
      mode: 'date',
      format: 'YYYY-MM-DD',
      start: '2020-01-01',
      end: '2030-12-31',
      onConfirm: (value: unknown) => chosen('date', value, String(value)),
    }),
  );

const day = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
/** `years`: the first and the last to choose from; all their months stand below each other unless they are turned. */
const calendar = (widget: string, type: 'single' | 'range', years: readonly [number, number]) => () =>
  h(Calendar, {
    ...visible(widget, 'visible'),
    type,
    switchMode: type === 'range' ? 'year-month' : 'none',
    minDate: new Date(years[0], 0, 1),
    maxDate: new Date(years[1], 11, 31),
    onConfirm: (value: unknown) => {
      const days = [value].flat().map((at) => day(new Date(at as Date)));
      chosen(widget, type === 'single' ? days[0] : days, days.join(' 至 '));
    },
  });

const actions = () =>
  h(ActionSheet, {
    ...visible('actions', 'modelValue'),
    items: NAMES.map((label) => ({ label })),
    onSelected: (at: unknown) => {
      const { label } = at as { label: string };
      chosen('actions', label, label);
    },
  });

const ticked = reactive({ names: [...START.multiple] });
const several = () =>
  popup('multiple', () => [
    h(
      CheckboxGroup,
      {
        modelValue: ticked.names,
        'onUpdate:modelValue': (names: unknown) => {
          ticked.names = names as string[];
        },
      },
      () => NAMES.map((name) => h(Checkbox, { value: name, label: name })),
    ),
    h(
      Button,
      { block: true, onClick: () => chosen('multiple', [...ticked.names], ticked.names.join('、')) },
      () => '确定',
    ),
  ]);

const state = reactive({ buttons: '' });
const tags = () =>
  KINDS.map((name) =>
    h(
      CheckTag,
      {
        checked: state.buttons === name,
        onChange: () => {
          state.buttons = name;
          take('buttons')(name);
        },
      },
      () => name,
    ),
  );

const upload = (widget: string, multiple: boolean) => () =>
  h(Upload, {
    ...bind(widget),
    autoUpload: false,
    multiple,
    max: multiple ? 3 : 1,
    ...(multiple ? { theme: 'list' as const } : {}),
    onChange: take(widget),
  });

const choices = () => [
  item('单选', 'radio', () =>
    h(RadioGroup, bind('radio'), () => KINDS.map((value) => h(Radio, { value, label: value }))),
  ),
  item('多选', 'checkbox', () =>
    h(CheckboxGroup, bind('checkbox'), () => CONTENTS.map((value) => h(Checkbox, { value, label: value }))),
  ),
  item('按钮单选', 'buttons', tags),
  item('开关', 'switch', () => h(Switch, bind('switch'))),
  item('数量', 'number', () => h(Stepper, { ...bind('number') })),
];

createApp({
  render: () =>
    h(Form, {}, () => [
      item('文本', 'text', () => h(Input, bind('text'))),
      item('长文本', 'textarea', () => h(Textarea, bind('textarea'))),
      boxed('下拉', 'select', picker('select', options(NAMES))),
      celled('长列表', 'long', picker('long', options(LONG))),
      boxed('级联', 'cascader', cascader),
      celled('所在地区', 'linked', picker('linked', regions)),
      boxed('日期', 'date', wheels),
      boxed('日期段', 'range', calendar('range', 'range', [2015, 2030])),
      celled('成立日期', 'day', calendar('day', 'single', [2018, 2020])),
      celled('单位性质', 'actions', actions),
      boxed('多选列表', 'multiple', several),
      ...choices(),
      item('上传', 'upload', upload('upload', false)),
      item('多文件', 'uploads', upload('uploads', true)),
    ]),
}).mount('#app');
