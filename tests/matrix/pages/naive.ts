// The matrix page of Naive UI.
import {
  NCascader,
  NCheckbox,
  NCheckboxGroup,
  NDatePicker,
  NForm,
  NFormItem,
  NInput,
  NInputNumber,
  NRadio,
  NRadioButton,
  NRadioGroup,
  NSelect,
  NSwitch,
  NUpload,
} from 'naive-ui';
import { createApp, h, ref } from 'vue';
import { CONTENTS, KINDS, LONG, NAMES, options, START, search, TREE, take } from './data';
import { createBinding } from './vue-binding';

const two = createBinding({ ...START });
const found = ref<string[]>([]);
const onSearch = (word: string) => {
  search(word).then((names) => {
    found.value = names;
  });
};
const bind = (widget: string) => two(widget, 'value');
const item = (label: string, control: () => unknown) => h(NFormItem, { label }, control);

createApp({
  render: () =>
    h(NForm, {}, () => [
      item('文本', () => h(NInput, bind('text'))),
      item('长文本', () => h(NInput, { ...bind('textarea'), type: 'textarea' })),
      item('下拉', () => h(NSelect, { ...bind('select'), options: options(NAMES) })),
      item('长列表', () => h(NSelect, { ...bind('long'), options: options(LONG) })),
      item('级联', () =>
        h(NCascader, {
          options: TREE,
          checkStrategy: 'child',
          // the library's value is the leaf alone; the path comes beside it
          onUpdateValue: (_leaf: unknown, _option: unknown, path: readonly { label: string }[]) =>
            take('cascader')(path.map(({ label }) => label)),
        }),
      ),
      item('单选', () =>
        h(NRadioGroup, bind('radio'), () => KINDS.map((name) => h(NRadio, { value: name }, () => name))),
      ),
      item('多选', () =>
        h(NCheckboxGroup, bind('checkbox'), () =>
          CONTENTS.map((name) => h(NCheckbox, { value: name, label: name })),
        ),
      ),
      item('日期', () => h(NDatePicker, { ...bind('date'), type: 'date' })),
      item('日期段', () => h(NDatePicker, { ...bind('range'), type: 'daterange' })),
      item('上传', () =>
        h(NUpload, { defaultUpload: false, 'onUpdate:fileList': take('upload') }, () =>
          h('button', { type: 'button' }, '上传'),
        ),
      ),
      item('可搜索', () => h(NSelect, { ...bind('searchable'), filterable: true, options: options(LONG) })),
      item('远程', () =>
        h(NSelect, {
          ...bind('remote'),
          filterable: true,
          remote: true,
          onSearch,
          options: options(found.value),
        }),
      ),
      item('多选列表', () => h(NSelect, { ...bind('multiple'), multiple: true, options: options(NAMES) })),
      item('标签', () => h(NSelect, { ...bind('tags'), multiple: true, filterable: true, tag: true })),
      item('开关', () => h(NSwitch, bind('switch'))),
      item('数量', () => h(NInputNumber, bind('number'))),
      item('按钮单选', () =>
        h(NRadioGroup, bind('buttons'), () =>
          KINDS.map((name) => h(NRadioButton, { value: name }, () => name)),
        ),
      ),
      item('多文件', () =>
        h(
          NUpload,
          {
            defaultUpload: false,
            multiple: true,
            listType: 'image-card',
            'onUpdate:fileList': take('uploads'),
          },
          () => h('button', { type: 'button' }, '上传'),
        ),
      ),
    ]),
}).mount('#app');
