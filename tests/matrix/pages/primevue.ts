// The matrix page of PrimeVue 4 in its Aura theme: labels stand before, in or on the boxes, and what opens does so at the end of the body.
import Aura from '@primeuix/themes/aura';
import AutoComplete from 'primevue/autocomplete';
import CascadeSelect from 'primevue/cascadeselect';
import Checkbox from 'primevue/checkbox';
import PrimeVue from 'primevue/config';
import DatePicker from 'primevue/datepicker';
import FileUpload from 'primevue/fileupload';
import FloatLabel from 'primevue/floatlabel';
import IftaLabel from 'primevue/iftalabel';
import InputNumber from 'primevue/inputnumber';
import InputText from 'primevue/inputtext';
import MultiSelect from 'primevue/multiselect';
import RadioButton from 'primevue/radiobutton';
import Select from 'primevue/select';
import SelectButton from 'primevue/selectbutton';
import Textarea from 'primevue/textarea';
import ToggleSwitch from 'primevue/toggleswitch';
import TreeSelect from 'primevue/treeselect';
import { createApp, h, ref, type VNode } from 'vue';
import { CONTENTS, KINDS, LONG, NAMES, options, pathOf, START, search, TREE, take } from './data';
import { createBinding } from './vue-binding';

const bind = createBinding({ ...START });
const found = ref<string[]>([]);
const field = (label: string, id: string, control: () => VNode) =>
  h('div', { class: 'flex flex-col gap-2' }, [h('label', { for: id }, label), control()]);
const choice = (id: string, name: string, control: VNode) =>
  h('div', { class: 'flex items-center gap-2' }, [control, h('label', { for: id }, name)]);
const several = (label: string, choices: VNode[]) =>
  h('div', { class: 'flex flex-col gap-2' }, [
    h('span', { class: 'font-bold' }, label),
    h('div', { class: 'flex gap-4' }, choices),
  ]);

/** The model of a cascade is its leaf alone. */
const leaf = ref<string | null>(null);

interface Node {
  readonly key: string;
  readonly label: string;
  readonly children?: Node[];
}
const nodeOf = ({ value, children }: (typeof TREE)[number]): Node =>
  children === undefined
    ? { key: value, label: value }
    : { key: value, label: value, children: children.map(nodeOf) };
const picked = ref<Record<string, boolean>>({});

const onSelect = (widget: string) => (event: { readonly files: File[] }) => take(widget)([...event.files]);
const day = { dateFormat: 'yy-mm-dd', showIcon: true };

const fields = () => [
  h(FloatLabel, {}, () => [
    h(InputText, { id: 'text', ...bind('text') }),
    h('label', { for: 'text' }, '文本'),
  ]),
  h(IftaLabel, {}, () => [
    h(Textarea, { id: 'textarea', ...bind('textarea') }),
    h('label', { for: 'textarea' }, '长文本'),
  ]),
  h(FloatLabel, { variant: 'on' }, () => [
    h(Select, { labelId: 'select', options: NAMES, ...bind('select') }),
    h('label', { for: 'select' }, '下拉'),
  ]),
  field('长列表', 'long', () =>
    h(Select, {
      labelId: 'long',
      options: LONG,
      virtualScrollerOptions: { itemSize: 38 },
      ...bind('long'),
    }),
  ),
  field('级联', 'cascader', () =>
    h(CascadeSelect, {
      inputId: 'cascader',
      options: TREE,
      optionLabel: 'label',
      optionValue: 'value',
      optionGroupLabel: 'label',
      optionGroupChildren: ['children', 'children'],
      placeholder: '请选择',
      modelValue: leaf.value,
      'onUpdate:modelValue': (name: string) => {
        leaf.value = name;
        take('cascader')(pathOf(name));
      },
    }),
  ),
  several(
    '单选',
    KINDS.map((name) =>
      choice(
        `radio-${name}`,
        name,
        h(RadioButton, { inputId: `radio-${name}`, value: name, ...bind('radio') }),
      ),
    ),
  ),
  several(
    '多选',
    CONTENTS.map((name) =>
      choice(
        `tick-${name}`,
        name,
        h(Checkbox, { inputId: `tick-${name}`, value: name, ...bind('checkbox') }),
      ),
    ),
  ),
  field('日期', 'date', () => h(DatePicker, { inputId: 'date', ...day, ...bind('date') })),
  field('日期段', 'range', () =>
    h(DatePicker, { inputId: 'range', selectionMode: 'range', ...day, ...bind('range') }),
  ),
  field('上传证照', 'upload', () =>
    h(FileUpload, {
      mode: 'basic',
      customUpload: true,
      chooseLabel: '选择文件',
      onSelect: onSelect('upload'),
    }),
  ),
  field('可搜索', 'searchable', () =>
    h(Select, { labelId: 'searchable', options: LONG, filter: true, ...bind('searchable') }),
  ),
  field('远程', 'remote', () =>
    h(AutoComplete, {
      inputId: 'remote',
      forceSelection: true,
      suggestions: found.value,
      onComplete: ({ query }: { readonly query: string }) => {
        search(query).then((names) => {
          found.value = names;
        });
      },
      ...bind('remote'),
    }),
  ),
  field('多选列表', 'multiple', () =>
    h(MultiSelect, { inputId: 'multiple', options: NAMES, display: 'chip', ...bind('multiple') }),
  ),
  field('开关', 'switch', () => h(ToggleSwitch, { inputId: 'switch', ...bind('switch') })),
  field('数量', 'number', () => h(InputNumber, { inputId: 'number', showButtons: true, ...bind('number') })),
  several('按钮单选', [h(SelectButton, { options: KINDS, ...bind('buttons') })]),
  field('多文件', 'uploads', () =>
    h(FileUpload, {
      customUpload: true,
      multiple: true,
      chooseLabel: '选择文件',
      uploadLabel: '上传',
      cancelLabel: '取消',
      onSelect: onSelect('uploads'),
    }),
  ),
  field('标签', 'tags', () =>
    h(AutoComplete, { inputId: 'tags', multiple: true, typeahead: false, ...bind('tags') }),
  ),
  field('行政区划', 'tree', () =>
    h(TreeSelect, {
      inputId: 'tree',
      options: TREE.map(nodeOf),
      placeholder: '请选择',
      modelValue: picked.value,
      'onUpdate:modelValue': (keys: Record<string, boolean>) => {
        picked.value = keys;
        take('tree')(
          Object.keys(keys)
            .filter((key) => keys[key])
            .flatMap((key) => pathOf(key)),
        );
      },
    }),
  ),
  field('单位性质', 'kind', () =>
    h(Select, {
      labelId: 'kind',
      options: options(NAMES),
      optionLabel: 'label',
      optionValue: 'value',
      showClear: true,
      checkmark: true,
      ...bind('kind'),
    }),
  ),
  field('证件有效期至', 'until', () => h(DatePicker, { inputId: 'until', ...day, ...bind('until') })),
  choice(
    'forever',
    '长期',
    h(Checkbox, { inputId: 'forever', binary: true, trueValue: '长期', ...bind('forever') }),
  ),
];

createApp({
  render: () => h('form', { style: 'display: grid; gap: 24px; padding: 24px; width: 640px' }, fields()),
})
  .use(PrimeVue, { theme: { preset: Aura } })
  .mount('#app');
