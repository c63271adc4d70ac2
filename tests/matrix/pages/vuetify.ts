// The matrix page of Vuetify 3: labels float in the boxes, lists and calendars open at the end of the body, and days are chosen in two ways.
import 'vuetify/styles';
import { type Component, createApp, h, reactive, ref } from 'vue';
import { createVuetify } from 'vuetify';
import { VAutocomplete } from 'vuetify/components/VAutocomplete';
import { VBtn } from 'vuetify/components/VBtn';
import { VBtnToggle } from 'vuetify/components/VBtnToggle';
import { VCheckbox } from 'vuetify/components/VCheckbox';
import { VCombobox } from 'vuetify/components/VCombobox';
import { VDatePicker } from 'vuetify/components/VDatePicker';
import { VFileInput } from 'vuetify/components/VFileInput';
import { VForm } from 'vuetify/components/VForm';
import { VCol, VContainer, VRow } from 'vuetify/components/VGrid';
import { VMenu } from 'vuetify/components/VMenu';
import { VNumberInput } from 'vuetify/components/VNumberInput';
import { VRadio } from 'vuetify/components/VRadio';
import { VRadioGroup } from 'vuetify/components/VRadioGroup';
import { VSelect } from 'vuetify/components/VSelect';
import { VSwitch } from 'vuetify/components/VSwitch';
import { VTextarea } from 'vuetify/components/VTextarea';
import { VTextField } from 'vuetify/components/VTextField';
import { VDateInput } from 'vuetify/labs/VDateInput';
import { zhHans } from 'vuetify/locale';
import { CONTENTS, day, KINDS, LONG, NAMES, START, search, TREE, take } from './data';
import { createBinding } from './vue-binding';

// the types of these two name a style that the types of Vue do not take
const [DayPicker, DayInput] = [VDatePicker, VDateInput] as unknown as readonly [Component, Component];
const bind = createBinding({ ...START });
const found = ref<string[]>([]);
const rules = [(value: unknown) => (value !== undefined && value !== '') || '必填'];
const row = (label: string, control: () => unknown) =>
  h(VRow, {}, () => [h(VCol, { cols: 3 }, () => label), h(VCol, { cols: 9 }, control)]);

/** Province, city and district, each in a list of its own that the one before it fills. */
const place = reactive({ province: '', city: '', district: '' });
const namesIn = (...path: readonly string[]): string[] => {
  let at: typeof TREE | undefined = TREE;
  for (const name of path) at = at?.find(({ value }) => value === name)?.children;
  return at?.map(({ value }) => value) ?? [];
};
const partOf = (part: keyof typeof place, label: string, items: readonly string[]) =>
  h(VCol, { cols: 4 }, () =>
    h(VSelect, {
      label,
      items,
      modelValue: place[part] === '' ? null : place[part],
      'onUpdate:modelValue': (name: string) => {
        Object.assign(place, part === 'province' ? { city: '', district: '' } : {}, { [part]: name });
        take(part)(name);
      },
    }),
  );

/** A box nobody may type in, whose calendar opens in a menu: as pages did before the library had boxes of days. */
const founded = ref<Date | null>(null);
const isOpen = ref(false);
const dayInMenu = () =>
  h(
    VMenu,
    {
      modelValue: isOpen.value,
      'onUpdate:modelValue': (is: boolean) => {
        isOpen.value = is;
      },
      closeOnContentClick: false,
    },
    {
      activator: ({ props }: { readonly props: Record<string, unknown> }) =>
        h(VTextField, {
          ...props,
          label: '成立日期',
          readonly: true,
          modelValue: founded.value === null ? '' : day(founded.value),
        }),
      default: () =>
        h(DayPicker, {
          modelValue: founded.value,
          'onUpdate:modelValue': (date: Date) => {
            founded.value = date;
            isOpen.value = false;
            take('day')(date);
          },
        }),
    },
  );

const span = ref<Date[]>([]);
const range = () =>
  h(DayInput, {
    label: '日期段',
    multiple: 'range',
    inputFormat: 'yyyy-mm-dd',
    modelValue: span.value,
    'onUpdate:modelValue': (days: Date[]) => {
      span.value = days;
      take('range')([days[0], days.at(-1)]); // the library's value is every day of the span
    },
  });

const fields = () => [
  h(VTextField, { label: '文本', rules, ...bind('text') }),
  h(VTextarea, { label: '长文本', rules, autoGrow: true, ...bind('textarea') }),
  h(VSelect, { label: '下拉', rules, items: NAMES, ...bind('select') }),
  h(VSelect, { label: '长列表', items: LONG, ...bind('long') }),
  h(VRadioGroup, { label: '单选', inline: true, ...bind('radio') }, () =>
    KINDS.map((name) => h(VRadio, { label: name, value: name })),
  ),
  row('多选', () => CONTENTS.map((name) => h(VCheckbox, { label: name, value: name, ...bind('checkbox') }))),
  h(DayInput, { label: '日期', inputFormat: 'yyyy-mm-dd', ...bind('date') }),
  range(),
  h(VFileInput, { label: '上传', ...bind('upload') }),
  h(VAutocomplete, { label: '可搜索', items: LONG, ...bind('searchable') }),
  h(VAutocomplete, {
    label: '远程',
    noFilter: true,
    items: found.value,
    ...bind('remote'),
    'onUpdate:search': (word: string) => {
      search(word).then((names) => {
        found.value = names;
      });
    },
  }),
  h(VSelect, { label: '多选列表', multiple: true, chips: true, items: NAMES, ...bind('multiple') }),
  h(VSwitch, { label: '开关', ...bind('switch') }),
  h(VNumberInput, { label: '数量', ...bind('number') }),
  row('按钮单选', () =>
    h(VBtnToggle, bind('buttons'), () => KINDS.map((name) => h(VBtn, { value: name }, () => name))),
  ),
  h(VFileInput, { label: '多文件', multiple: true, chips: true, ...bind('uploads') }),
  h(VCombobox, { label: '标签', multiple: true, chips: true, closableChips: true, ...bind('tags') }),
  h(VRow, {}, () => [
    partOf('province', '省份', namesIn()),
    partOf('city', '城市', namesIn(place.province)),
    partOf('district', '区县', namesIn(place.province, place.city)),
  ]),
  dayInMenu(),
  row('有效期至', () => [
    h(DayInput, { inputFormat: 'yyyy-mm-dd', hideDetails: true, ...bind('until') }),
    h(VCheckbox, { label: '长期', value: '长期', ...bind('forever') }),
  ]),
];

createApp({ render: () => h(VContainer, {}, () => h(VForm, {}, fields)) })
  .use(createVuetify({ locale: { locale: 'zhHans', messages: { zhHans } } }))
  .mount('#app');
