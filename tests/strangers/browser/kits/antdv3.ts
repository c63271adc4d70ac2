// A generated page in Ant Design Vue 3.
import 'ant-design-vue/dist/antd.css';
import {
  Cascader,
  Checkbox,
  CheckboxGroup,
  DatePicker,
  Form,
  FormItem,
  Input,
  RadioGroup,
  RangePicker,
  Select,
  Textarea,
  Upload,
} from 'ant-design-vue';
import { h } from 'vue';
import { options, TREE } from '../../../matrix/pages/data';
import { showVue } from '../vue-page';

showVue({
  form: (inside) => h(Form, {}, inside),
  item: (at, control) =>
    h(FormItem, { label: at.label, required: at.isRequired, extra: at.hint || undefined }, control),
  controls: {
    text: ({ placeholder }, bind) => h(Input, { ...bind('value'), placeholder }),
    textarea: ({ placeholder }, bind) => h(Textarea, { ...bind('value'), placeholder }),
    select: (at, bind) => h(Select, { ...bind('value'), options: options(at.options), style: 'width:200px' }),
    radio: (at, bind) => h(RadioGroup, { ...bind('value'), options: [...at.options] }),
    checkbox: (at, bind) => h(CheckboxGroup, { ...bind('value'), options: [...at.options] }),
    tick: (at, bind) => h(Checkbox, bind('checked'), () => at.options[0]),
    date: (_, bind) => h(DatePicker, bind('value')),
    range: (_, bind) => h(RangePicker, bind('value')),
    region: (_, bind) => h(Cascader, { ...bind('value'), options: TREE }),
    upload: (_, __, tell) =>
      h(
        Upload,
        { beforeUpload: () => false, onChange: ({ fileList }: { fileList: unknown }) => tell(fileList) },
        () => h('button', { type: 'button' }, '上传'),
      ),
  },
});
