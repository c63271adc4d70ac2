// A generated page in Naive UI.
import {
  NCascader,
  NCheckbox,
  NCheckboxGroup,
  NDatePicker,
  NForm,
  NFormItem,
  NInput,
  NRadio,
  NRadioGroup,
  NSelect,
  NUpload,
} from 'naive-ui';
import { h } from 'vue';
import { options, TREE } from '../../../matrix/pages/data';
import { showVue } from '../vue-page';

showVue({
  form: (inside) => h(NForm, {}, inside),
  item: (at, control) =>
    h(NFormItem, { label: at.label, required: at.isRequired, feedback: at.hint || undefined }, control),
  controls: {
    text: ({ placeholder }, bind) => h(NInput, { ...bind('value'), placeholder }),
    textarea: ({ placeholder }, bind) => h(NInput, { ...bind('value'), placeholder, type: 'textarea' }),
    select: (at, bind) => h(NSelect, { ...bind('value'), options: options(at.options) }),
    radio: (at, bind) =>
      h(NRadioGroup, bind('value'), () => at.options.map((name) => h(NRadio, { value: name }, () => name))),
    checkbox: (at, bind) =>
      h(NCheckboxGroup, bind('value'), () =>
        at.options.map((name) => h(NCheckbox, { value: name, label: name })),
      ),
    tick: (at, bind) => h(NCheckbox, bind('checked'), () => at.options[0]),
    date: (_, bind) => h(NDatePicker, { ...bind('value'), type: 'date' }),
    range: (_, bind) => h(NDatePicker, { ...bind('value'), type: 'daterange' }),
    region: (_, __, tell) =>
      h(NCascader, {
        options: TREE,
        checkStrategy: 'child',
        onUpdateValue: (_leaf: unknown, _option: unknown, path: readonly { label: string }[]) =>
          tell(path.map(({ label }) => label)),
      }),
    upload: (_, __, tell) =>
      h(NUpload, { defaultUpload: false, 'onUpdate:fileList': tell }, () =>
        h('button', { type: 'button' }, '上传'),
      ),
  },
});
