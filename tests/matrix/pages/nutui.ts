// The matrix page of NutUI, a library for phones: sheets are opened by a read-only box in a form item, or by a cell that shows what was chosen.
import '@nutui/nutui/dist/style.css';
import {
  ActionSheet,
  Address,
  Button,
  Calendar,
  Cascader,
  Cell,
  Checkbox,
  CheckboxGroup,
  DatePicker,
  Form,
  FormItem,
  Input,
  InputNumber,
  Picker,
  Popup,
  Radio,
  RadioGroup,
  Searchbar,
  Switch,
  Textarea,
  Uploader,
} from '@nutui/nutui';
import type { PickerOption } from '@nutui/nutui/dist/types/__VUE/picker/types';
import { createApp, h, reactive } from 'vue';
import { CONTENTS, day, KINDS, LONG, NAMES, START, search, TREE, take } from './data';
import { createBinding } from './vue-binding';

const bind = createBinding({ ...START, number: 1, upload: [], uploads: [], files: [], switch: false });
const shown = reactive<Record<string, string>>({
  multiple: START.multiple.join('、'),
  ticked: START.checkbox.join('、'),
});
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
const visible = (widget: string) => ({
  visible: opened[widget] ?? false,
  'onUpdate:visible': (is: boolean) => {
    opened[widget] = is;
  },
});
/** A sheet stands where the page writes it, unless it is moved to the end of the page. */
const popup = (widget: string, inside: () => unknown) =>
  h(Popup, { ...visible(widget), position: 'bottom', teleportDisable: widget !== 'drum' }, inside);

const item = (label: string, prop: string, inside: () => unknown) =>
  h(FormItem, { label, prop }, { default: inside });
/** A form item whose read-only box opens a sheet. */
const boxed = (label: string, name: string, sheet: () => unknown, placeholder = '请选择') =>
  item(label, name, () => [
    h(Input, {
      modelValue: shown[name] ?? '',
      readonly: true,
      border: false,
      placeholder,
      onClick: show(name),
    }),
    sheet(),
  ]);
/** A cell that shows what was chosen and opens a sheet when it is pressed; not every page gives it an arrow. */
const celled = (label: string, name: string, sheet: () => unknown, isLink = true) => [
  h(Cell, { title: label, desc: shown[name] ?? '请选择', isLink, onClick: show(name) }),
  sheet(),
];

interface Picked {
  readonly selectedOptions: readonly { readonly text: string }[];
}
const picker =
  (widget: string, columns: PickerOption[], separator = ' ') =>
  () =>
    popup(widget, () =>
      h(Picker, {
        columns,
        threeDimensional: widget === 'drum',
        title: '请选择',
        onConfirm: ({ selectedOptions }: Picked) => {
          const names = selectedOptions.map(({ text }) => text);
          chosen(widget, names, names.join(separator));
        },
        onCancel: () => {
          opened[widget] = false;
        },
      }),
    );
const texts = (names: readonly string[]) => names.map((name) => ({ text: name, value: name }));

const cascader = () =>
  h(Cascader, {
    ...visible('cascader'),
    title: '选择地址',
    options: TREE,
    onChange: (_values: unknown, path: readonly { readonly text: string }[]) => {
      const names = path.map(({ text }) => text);
      chosen('cascader', names, names.join('/'));
    },
  });

interface Place {
  readonly id: number;
  readonly name: string;
  readonly title: string;
}
const places = (of: readonly { readonly value: string }[] | undefined): Place[] =>
  (of ?? []).map(({ value }, at) => ({ id: at + 1, name: value, title: value.slice(0, 1) }));
const [first] = TREE;
const region = reactive({
  province: '',
  city: places(first?.children), // the library closes the sheet where no cities are given when it opens
  country: places(first?.children?.[0]?.children),
});
type Told = Readonly<Record<'province' | 'city' | 'country', Place | undefined>>;
/** The page gives the cities of a province when it is chosen, and then the districts of a city. */
const address = (widget: string, type: 'custom' | 'custom2') => () =>
  h(Address, {
    ...visible(widget),
    type,
    province: places(TREE),
    city: region.city,
    country: region.country,
    onChange: ({ custom, value }: { readonly custom: string; readonly value: Place }) => {
      const cities = TREE.find((at) => at.value === (custom === 'province' ? value.name : region.province));
      if (custom === 'province') {
        region.province = value.name;
        region.city = places(cities?.children);
      } else if (custom === 'city')
        region.country = places(cities?.children?.find((at) => at.value === value.name)?.children);
    },
    onClose: ({ data }: { readonly data: Told }) => {
      const names = [data.province, data.city, data.country].flatMap((at) => at?.name ?? []);
      chosen(widget, names, names.join(''));
    },
  });

const wheels = (widget: string, threeDimensional: boolean) => () =>
  popup(widget, () =>
    h(DatePicker, {
      minDate: new Date(2015, 0, 1),
      maxDate: new Date(2030, 11, 31),
      isShowChinese: !threeDimensional,
      threeDimensional,
      onConfirm: ({ selectedOptions }: Picked) => {
        const text = selectedOptions.map((at) => at.text.replace(/\D/gu, '')).join('-');
        chosen(widget, text, text);
      },
    }),
  );

const calendar = (widget: string, type: 'one' | 'range', years: readonly [number, number]) => () =>
  h(Calendar, {
    ...visible(widget),
    type,
    startDate: day(new Date(years[0], 0, 1)),
    endDate: day(new Date(years[1], 11, 31)),
    onClose: () => {
      opened[widget] = false;
    },
    onChoose: (told: readonly string[] & readonly (readonly string[])[]) => {
      const days = type === 'one' ? [told[3]] : told.map((at) => at[3]);
      chosen(widget, type === 'one' ? days[0] : days, days.join(' 至 '));
    },
  });

const actions = () =>
  h(ActionSheet, {
    ...visible('actions'),
    menuItems: NAMES.map((name) => ({ name })),
    cancelTxt: '取消',
    onChoose: ({ name }: { readonly name: string }) => chosen('actions', name, name),
  });

const ticks = reactive<Record<string, string[]>>({
  multiple: [...START.multiple],
  ticked: [...START.checkbox],
});
const several = (widget: string, names: readonly string[]) => () =>
  popup(widget, () => [
    h(
      CheckboxGroup,
      {
        modelValue: ticks[widget] ?? [],
        'onUpdate:modelValue': (now: string[]) => {
          ticks[widget] = now;
        },
      },
      () => names.map((label) => h(Checkbox, { label }, () => label)),
    ),
    h(
      Button,
      {
        block: true,
        type: 'primary',
        onClick: () => chosen(widget, [...(ticks[widget] ?? [])], ticks[widget]?.join('、') ?? ''),
      },
      () => '确定',
    ),
  ]);

const found = reactive<Record<string, string[]>>({ searchable: LONG, remote: [] });
/** A sheet with a bar to search and a list of cells, as pages make one. */
const searched = (widget: string, look: (word: string) => Promise<string[]>) => () =>
  h(Popup, { ...visible(widget), position: 'bottom', style: { height: '60%' } }, () => [
    h(Searchbar, {
      modelValue: found[`${widget} word`]?.[0] ?? '',
      placeholder: '搜索',
      'onUpdate:modelValue': (word: string) => {
        found[`${widget} word`] = [word];
        look(word).then((names) => {
          found[widget] = names;
        });
      },
    }),
    (found[widget] ?? []).map((name) =>
      h(Cell, { title: name, key: name, onClick: () => chosen(widget, name, name) }),
    ),
  ]);

interface Upload {
  readonly onSuccess?: (answer: string, upload: Upload) => void;
}
/** Stands in for a server that takes the file after a while. */
const sent = (_request: unknown, upload: Upload): void => {
  setTimeout(() => upload.onSuccess?.('', upload), 80);
};
const upload = (widget: string, multiple: boolean) => () =>
  h(Uploader, { ...bind(widget, 'fileList'), multiple, maximum: multiple ? 3 : 1, beforeXhrUpload: sent });

const radios = (shape: 'round' | 'button') => () =>
  KINDS.map((label) => h(Radio, { label, shape }, () => label));
const choices = () => [
  item('单选', 'radio', () => h(RadioGroup, { ...bind('radio'), direction: 'horizontal' }, radios('round'))),
  item('多选', 'checkbox', () =>
    h(CheckboxGroup, bind('checkbox'), () => CONTENTS.map((label) => h(Checkbox, { label }, () => label))),
  ),
  item('按钮单选', 'buttons', () =>
    h(RadioGroup, { ...bind('buttons'), direction: 'horizontal' }, radios('button')),
  ),
  item('开关', 'switch', () => h(Switch, bind('switch'))),
  item('数量', 'number', () => h(InputNumber, bind('number'))),
];

createApp({
  render: () =>
    h(Form, {}, () => [
      item('文本', 'text', () => h(Input, { ...bind('text'), placeholder: '请输入' })),
      item('长文本', 'textarea', () => h(Textarea, { ...bind('textarea'), placeholder: '请输入' })),
      boxed('下拉', 'select', picker('select', texts(NAMES))),
      celled('长列表', 'long', picker('long', texts(LONG))),
      boxed('级联', 'cascader', cascader, '请选择地址'),
      boxed('所在地区', 'region', address('region', 'custom'), '请选择地址'),
      celled('注册地区', 'letters', address('letters', 'custom2')),
      celled('行政区划', 'linked', picker('linked', TREE, '/')),
      boxed('日期', 'date', wheels('date', true)),
      celled('成立日期', 'founded', wheels('founded', false)),
      boxed('日期段', 'range', calendar('range', 'range', [2015, 2030])),
      celled('开通日期', 'day', calendar('day', 'one', [2018, 2020]), false),
      celled('单位性质', 'actions', actions),
      celled('行业类别', 'drum', picker('drum', texts(LONG)), false),
      boxed('多选列表', 'multiple', several('multiple', NAMES)),
      celled('服务内容', 'ticked', several('ticked', CONTENTS)),
      boxed(
        '可搜索',
        'searchable',
        searched('searchable', async (word) => LONG.filter((name) => name.includes(word))),
      ),
      celled('远程', 'remote', searched('remote', search)),
      ...choices(),
      item('上传', 'upload', upload('upload', false)),
      item('多文件', 'uploads', upload('uploads', true)),
      item('附件清单', 'files', () =>
        h(
          Uploader,
          {
            ...bind('files', 'fileList'),
            multiple: true,
            maximum: 5,
            listType: 'list',
            beforeXhrUpload: sent,
          },
          () => h(Button, { type: 'primary', size: 'small' }, () => '上传文件'),
        ),
      ),
    ]),
}).mount('#app');
