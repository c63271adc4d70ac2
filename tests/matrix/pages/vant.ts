// The matrix page of Vant, a library for phones: what is chosen is chosen in sheets, and the box shows it.
import 'vant/lib/index.css';
import {
  Cascader,
  Checkbox,
  CheckboxGroup,
  DatePicker,
  Field,
  Form,
  Picker,
  Popup,
  Radio,
  RadioGroup,
  Stepper,
  Switch,
  Uploader,
} from 'vant';
import { createApp, h, reactive } from 'vue';
import { CONTENTS, KINDS, LONG, NAMES, START, TREE, take } from './data';
import { createBinding } from './vue-binding';

const bind = createBinding({ ...START });
const shown = reactive<Record<string, string>>({});
const open = reactive<Record<string, boolean>>({});
const sheet = (
  label: string,
  widget: string,
  inside: (done: (value: unknown, text: string) => void) => unknown,
) => {
  const done = (value: unknown, text: string): void => {
    shown[widget] = text;
    open[widget] = false;
    take(widget)(value);
  };
  return [
    h(Field, {
      label,
      modelValue: shown[widget] ?? '',
      readonly: true,
      isLink: true,
      onClick: () => {
        open[widget] = true;
      },
    }),
    h(
      Popup,
      {
        show: open[widget] ?? false,
        'onUpdate:show': (is: boolean) => {
          open[widget] = is;
        },
        position: 'bottom',
      },
      () => inside(done),
    ),
  ];
};
interface Picked {
  readonly selectedValues: readonly string[];
}
const picker = (label: string, widget: string, names: readonly string[]) =>
  sheet(label, widget, (done) =>
    h(Picker, {
      columns: names.map((name) => ({ text: name, value: name })),
      onConfirm: ({ selectedValues }: Picked) => done(selectedValues[0], String(selectedValues[0])),
    }),
  );
const field = (label: string, input: () => unknown) => h(Field, { label }, { input });
const upload = (widget: string, multiple: boolean) =>
  h(Uploader, { ...bind(widget), multiple, afterRead: () => undefined });

createApp({
  render: () =>
    h(Form, {}, () => [
      h(Field, { label: '文本', ...bind('text') }),
      h(Field, { label: '长文本', type: 'textarea', ...bind('textarea') }),
      picker('下拉', 'select', NAMES),
      picker('长列表', 'long', LONG),
      sheet('级联', 'cascader', (done) =>
        h(Cascader, {
          options: TREE,
          onFinish: ({ selectedOptions }: { selectedOptions: readonly { text: string }[] }) => {
            const names = selectedOptions.map(({ text }) => text);
            done(names, names.join('/'));
          },
        }),
      ),
      field('单选', () =>
        h(RadioGroup, bind('radio'), () => KINDS.map((name) => h(Radio, { name }, () => name))),
      ),
      field('多选', () =>
        h(CheckboxGroup, bind('checkbox'), () =>
          CONTENTS.map((name) => h(Checkbox, { name, shape: 'square' }, () => name)),
        ),
      ),
      sheet('日期', 'date', (done) =>
        h(DatePicker, {
          minDate: new Date(2020, 0, 1),
          maxDate: new Date(2030, 11, 31),
          onConfirm: ({ selectedValues }: Picked) => done(selectedValues.join('-'), selectedValues.join('-')),
        }),
      ),
      field('上传', () => upload('upload', false)),
      field('开关', () => h(Switch, bind('switch'))),
      field('数量', () => h(Stepper, bind('number'))),
      field('多文件', () => upload('uploads', true)),
    ]),
}).mount('#app');
