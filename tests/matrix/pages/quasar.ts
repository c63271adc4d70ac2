// The matrix page of Quasar: the label of a field floats in it, and a day is chosen behind the icon at its end.
import 'quasar/dist/quasar.css';
import './quasar.css';
import {
  ClosePopup,
  QBtn,
  QBtnToggle,
  QCheckbox,
  QDate,
  QField,
  QFile,
  QForm,
  QIcon,
  QInput,
  QOptionGroup,
  QPopupProxy,
  QRadio,
  QSelect,
  QToggle,
  QTree,
  QUploader,
  Quasar,
} from 'quasar';
import zhCN from 'quasar/lang/zh-CN.js';
import { createApp, h, reactive, withDirectives } from 'vue';
import { CONTENTS, KINDS, LONG, NAMES, options, pathOf, START, search, TREE, take } from './data';
import { createBinding } from './vue-binding';

const bind = createBinding({ ...START, switch: false, forever: false, upload: null, uploads: null });
/** What is only offered while a word is typed. */
const found = reactive<Record<string, readonly string[]>>({ searchable: LONG, remote: [], typed: [] });

type Update = (offer: () => void) => void;

const select = (label: string, widget: string, names: readonly string[], more: object = {}) =>
  h(QSelect, { outlined: true, label, options: [...names], ...more, ...bind(widget) });
/** A list that is searched by typing; `find` says what a word finds. */
const searched = (
  label: string,
  widget: string,
  find: (word: string) => readonly string[] | Promise<readonly string[]>,
  more: object = {},
) =>
  select(label, widget, found[widget] ?? [], {
    useInput: true,
    inputDebounce: 0,
    onFilter: async (word: string, update: Update) => {
      const names = await find(word);
      update(() => {
        found[widget] = names;
      });
    },
    ...more,
  });

/** The buttons below a calendar, of which one closes it. */
const closing = () =>
  h('div', { class: 'row items-center justify-end' }, [
    withDirectives(h(QBtn, { label: '确定', color: 'primary', flat: true }), [[ClosePopup]]),
  ]);
const calendar = (props: object) =>
  h(QPopupProxy, { cover: true, transitionShow: 'scale', transitionHide: 'scale' }, () =>
    h(QDate, { mask: 'YYYY-MM-DD', ...props }, { default: closing }),
  );
const icon = (inside: () => unknown) => h(QIcon, { name: 'event', class: 'cursor-pointer' }, inside);

/** A day that may be typed by its mask, and chosen behind the icon. */
const date = () =>
  h(
    QInput,
    { filled: true, label: '日期', mask: '####-##-##', ...bind('date') },
    { append: () => icon(() => calendar(bind('date'))) },
  );
/** A box that takes no typing: its calendar opens wherever it is pressed. */
const day = () =>
  h(
    QInput,
    { filled: true, label: '成立日期', readonly: true, ...bind('day') },
    {
      default: () => calendar({ ...bind('day'), defaultYearMonth: '2024/05' }),
      append: () => h(QIcon, { name: 'event' }),
    },
  );

const span = reactive<{ both: { from: string; to: string } | null }>({ both: null });
/** Two days of one calendar, shown in one box. */
const range = () =>
  h(
    QInput,
    {
      filled: true,
      label: '日期段',
      readonly: true,
      modelValue: span.both === null ? '' : `${span.both.from} - ${span.both.to}`,
    },
    {
      append: () =>
        icon(() =>
          calendar({
            range: true,
            modelValue: span.both,
            'onUpdate:modelValue': (both: { from: string; to: string } | null) => {
              span.both = both;
              take('range')(both === null ? [] : [both.from, both.to]);
            },
          }),
        ),
    },
  );

const field = (label: string, inside: () => unknown) =>
  h(QField, { label, stackLabel: true, borderless: true }, { control: inside });

const names = (all: readonly { readonly value: string }[] = []) => all.map(({ value }) => value);
const region = reactive({ province: '', city: '', district: '' });
/** A level of a region in a list of its own, which empties those below it. */
const level = (
  label: string,
  widget: keyof typeof region,
  offered: readonly string[],
  below: readonly (keyof typeof region)[],
) =>
  h(QSelect, {
    outlined: true,
    label,
    options: [...offered],
    disable: offered.length === 0,
    modelValue: region[widget] === '' ? null : region[widget],
    'onUpdate:modelValue': (name: string) => {
      region[widget] = name;
      take(widget)(name);
      for (const at of below) region[at] = '';
    },
  });
const levels = () => {
  const cities = TREE.find(({ value }) => value === region.province)?.children;
  return [
    level('省份', 'province', names(TREE), ['city', 'district']),
    level('城市', 'city', names(cities), ['district']),
    level('区县', 'district', names(cities?.find(({ value }) => value === region.city)?.children), []),
  ];
};

const at = reactive({ division: '' });
/** A box whose sheet holds a tree; a division is taken when it is pressed. */
const tree = () =>
  h(
    QInput,
    { outlined: true, label: '行政区划', readonly: true, modelValue: at.division },
    {
      default: () =>
        h(QPopupProxy, {}, () =>
          h(QTree, {
            nodes: TREE,
            nodeKey: 'value',
            selected: at.division,
            'onUpdate:selected': (name: string | null) => {
              at.division = name ?? '';
              take('tree')(pathOf(at.division));
            },
          }),
        ),
      append: () => h(QIcon, { name: 'arrow_drop_down' }),
    },
  );

const file = (label: string, widget: string, more: object = {}) =>
  h(
    QFile,
    { outlined: true, label, ...more, ...bind(widget) },
    { prepend: () => h(QIcon, { name: 'attach_file' }) },
  );

createApp({
  render: () =>
    h(QForm, { class: 'q-gutter-md' }, () => [
      h(QInput, { outlined: true, label: '文本', ...bind('text') }),
      h(QInput, { outlined: true, label: '长文本', type: 'textarea', ...bind('textarea') }),
      select('下拉', 'select', NAMES),
      select('长列表', 'long', LONG),
      searched('可搜索', 'searchable', (word) => LONG.filter((name) => name.includes(word))),
      searched('远程', 'remote', search),
      select('多选列表', 'multiple', NAMES, { multiple: true, useChips: true }),
      select('标签', 'tags', [], {
        useInput: true,
        useChips: true,
        multiple: true,
        hideDropdownIcon: true,
        inputDebounce: 0,
        newValueMode: 'add-unique',
      }),
      searched('联想输入', 'typed', (word) => (word === '' ? [] : [word, `${word}有限公司`]), {
        fillInput: true,
        hideSelected: true,
        newValueMode: 'add-unique',
      }),
      levels(),
      tree(),
      field('单选', () => h(QOptionGroup, { options: options(KINDS), inline: true, ...bind('radio') })),
      field('多选', () =>
        h(QOptionGroup, { type: 'checkbox', options: options(CONTENTS), inline: true, ...bind('checkbox') }),
      ),
      field('单位性质', () => NAMES.map((name) => h(QRadio, { val: name, label: name, ...bind('kind') }))),
      field('按钮单选', () => h(QBtnToggle, { options: options(KINDS), ...bind('buttons') })),
      date(),
      day(),
      h(QCheckbox, { label: '长期', trueValue: '长期', falseValue: '', ...bind('forever') }),
      range(),
      h(QToggle, { label: '开关', ...bind('switch') }),
      h(QInput, { outlined: true, label: '数量', type: 'number', ...bind('number') }),
      file('上传', 'upload'),
      file('多文件', 'uploads', { multiple: true, useChips: true }),
      h(QUploader, {
        label: '证照图片',
        accept: 'image/*',
        flat: true,
        bordered: true,
        onAdded: take('picture'),
      }),
    ]),
})
  .use(Quasar, { lang: zhCN })
  .mount('#app');
