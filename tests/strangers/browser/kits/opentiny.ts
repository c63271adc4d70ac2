// A generated page in OpenTiny.
import '@opentiny/vue-theme/index.css';
import TinyCascader from '@opentiny/vue-cascader';
import TinyCheckbox from '@opentiny/vue-checkbox';
import TinyCheckboxGroup from '@opentiny/vue-checkbox-group';
import TinyDatePicker from '@opentiny/vue-date-picker';
import TinyFileUpload from '@opentiny/vue-file-upload';
import TinyForm from '@opentiny/vue-form';
import TinyFormItem from '@opentiny/vue-form-item';
import TinyInput from '@opentiny/vue-input';
import TinyOption from '@opentiny/vue-option';
import TinyRadio from '@opentiny/vue-radio';
import TinyRadioGroup from '@opentiny/vue-radio-group';
import TinySelect from '@opentiny/vue-select';
import { h } from 'vue';
import { TREE } from '../../../matrix/pages/data';
import { showVue } from '../vue-page';

showVue({
  form: (inside) => h(TinyForm, { labelWidth: '220px' }, { default: inside }),
  item: (at, control) =>
    h(
      TinyFormItem,
      { label: at.label, required: at.isRequired },
      { default: () => [control(), at.hint === '' ? null : h('div', { class: 'tip' }, at.hint)] },
    ),
  controls: {
    text: ({ placeholder }, bind) => h(TinyInput, { ...bind(), placeholder }),
    textarea: ({ placeholder }, bind) => h(TinyInput, { ...bind(), placeholder, type: 'textarea' }),
    select: (at, bind) =>
      h(TinySelect, bind(), {
        default: () => at.options.map((name) => h(TinyOption, { label: name, value: name, key: name })),
      }),
    radio: (at, bind) =>
      h(TinyRadioGroup, bind(), {
        default: () => at.options.map((name) => h(TinyRadio, { label: name }, { default: () => name })),
      }),
    checkbox: (at, bind) =>
      h(TinyCheckboxGroup, bind(), {
        default: () => at.options.map((name) => h(TinyCheckbox, { label: name }, { default: () => name })),
      }),
    tick: (at, bind) => h(TinyCheckbox, bind(), { default: () => at.options[0] }),
    date: (_, bind) => h(TinyDatePicker, bind()),
    range: (_, bind) => h(TinyDatePicker, { ...bind(), type: 'daterange' }),
    region: (_, bind) => h(TinyCascader, { ...bind(), options: TREE }),
    upload: (_, __, tell) =>
      h(
        TinyFileUpload,
        { action: '/none', autoUpload: false, onChange: (_file: unknown, files: unknown) => tell(files) },
        { trigger: () => h('button', { type: 'button' }, '上传') },
      ),
  },
});
