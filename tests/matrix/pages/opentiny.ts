// The matrix page of OpenTiny, as Huawei's console has it.
import '@opentiny/vue-theme/index.css';
import TinyCascader from '@opentiny/vue-cascader';
import TinyCheckbox from '@opentiny/vue-checkbox';
import TinyCheckboxGroup from '@opentiny/vue-checkbox-group';
import TinyDatePicker from '@opentiny/vue-date-picker';
import TinyFileUpload from '@opentiny/vue-file-upload';
import TinyForm from '@opentiny/vue-form';
import TinyFormItem from '@opentiny/vue-form-item';
import TinyInput from '@opentiny/vue-input';
import TinyNumeric from '@opentiny/vue-numeric';
import TinyOption from '@opentiny/vue-option';
import TinyRadio from '@opentiny/vue-radio';
import TinyRadioButton from '@opentiny/vue-radio-button';
import TinyRadioGroup from '@opentiny/vue-radio-group';
import TinySelect from '@opentiny/vue-select';
import TinySwitch from '@opentiny/vue-switch';
import { createApp, h, ref } from 'vue';
import { CONTENTS, KINDS, LONG, NAMES, options, START, search, TREE, take } from './data';
import { createBinding } from './vue-binding';

const bind = createBinding({ ...START });
const found = ref<string[]>([]);
const item = (label: string, prop: string, control: () => unknown) =>
  h(TinyFormItem, { label, prop }, { default: control });
const choices = (names: readonly string[]) =>
  names.map((name) => h(TinyOption, { label: name, value: name, key: name }));
const radios = (tag: object) => KINDS.map((name) => h(tag, { label: name }, { default: () => name }));
const upload = (widget: string, multiple: boolean) =>
  h(
    TinyFileUpload,
    {
      action: '/none',
      autoUpload: false,
      multiple,
      onChange: (_: unknown, files: unknown) => take(widget)(files),
    },
    { trigger: () => h('button', { type: 'button' }, '上传') },
  );
const remoteMethod = (word: string) => {
  search(word).then((names) => {
    found.value = names;
  });
};

createApp({
  render: () =>
    h(
      TinyForm,
      {},
      {
        default: () => [
          item('文本', 'text', () => h(TinyInput, bind('text'))),
          item('长文本', 'textarea', () => h(TinyInput, { ...bind('textarea'), type: 'textarea' })),
          item('下拉', 'select', () => h(TinySelect, bind('select'), { default: () => choices(NAMES) })),
          item('长列表', 'long', () => h(TinySelect, bind('long'), { default: () => choices(LONG) })),
          item('级联', 'cascader', () => h(TinyCascader, { ...bind('cascader'), options: TREE })),
          item('单选', 'radio', () => h(TinyRadioGroup, bind('radio'), { default: () => radios(TinyRadio) })),
          item('多选', 'checkbox', () =>
            h(TinyCheckboxGroup, bind('checkbox'), {
              default: () =>
                CONTENTS.map((name) => h(TinyCheckbox, { label: name }, { default: () => name })),
            }),
          ),
          item('日期', 'date', () => h(TinyDatePicker, bind('date'))),
          item('日期段', 'range', () => h(TinyDatePicker, { ...bind('range'), type: 'daterange' })),
          item('上传', 'upload', () => upload('upload', false)),
          item('可搜索', 'searchable', () =>
            h(TinySelect, { ...bind('searchable'), filterable: true }, { default: () => choices(LONG) }),
          ),
          item('远程', 'remote', () =>
            h(
              TinySelect,
              {
                ...bind('remote'),
                filterable: true,
                remote: true,
                remoteMethod,
                options: options(found.value),
              },
              {},
            ),
          ),
          item('多选列表', 'multiple', () =>
            h(TinySelect, { ...bind('multiple'), multiple: true }, { default: () => choices(NAMES) }),
          ),
          item('开关', 'switch', () => h(TinySwitch, bind('switch'))),
          item('数量', 'number', () => h(TinyNumeric, bind('number'))),
          item('按钮单选', 'buttons', () =>
            h(TinyRadioGroup, bind('buttons'), { default: () => radios(TinyRadioButton) }),
          ),
          item('多文件', 'uploads', () => upload('uploads', true)),
        ],
      },
    ),
}).mount('#app');
