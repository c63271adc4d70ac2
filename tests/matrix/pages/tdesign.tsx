/** @jsxImportSource react */
// The matrix page of TDesign.
import 'tdesign-react/es/style/index.css';
import { createRoot } from 'react-dom/client';
import {
  Cascader,
  Checkbox,
  DatePicker,
  DateRangePicker,
  Form,
  Input,
  Radio,
  Select,
  Textarea,
  Upload,
} from 'tdesign-react';
import { CONTENTS, KINDS, LONG, NAMES, options, TREE, take } from './data';

const { FormItem } = Form;

function Page() {
  return (
    <Form
      initialData={{ checkbox: ['门户'] }}
      onValuesChange={(changed) => {
        for (const [name, value] of Object.entries(changed)) take(name)(value);
      }}
    >
      <FormItem label="文本" name="text">
        <Input />
      </FormItem>
      <FormItem label="长文本" name="textarea">
        <Textarea />
      </FormItem>
      <FormItem label="下拉" name="select">
        <Select options={options(NAMES)} />
      </FormItem>
      <FormItem label="长列表" name="long">
        <Select options={options(LONG)} scroll={{ type: 'virtual', threshold: 20 }} />
      </FormItem>
      <FormItem label="级联" name="cascader">
        <Cascader options={TREE} valueType="full" />
      </FormItem>
      <FormItem label="单选" name="radio">
        <Radio.Group options={KINDS} />
      </FormItem>
      <FormItem label="多选" name="checkbox">
        <Checkbox.Group options={CONTENTS} />
      </FormItem>
      <FormItem label="日期" name="date">
        <DatePicker allowInput />
      </FormItem>
      <FormItem label="日期段" name="range">
        <DateRangePicker allowInput />
      </FormItem>
      <FormItem label="上传" name="upload">
        <Upload autoUpload={false} />
      </FormItem>
    </Form>
  );
}

const root = document.getElementById('app');
if (root !== null) createRoot(root).render(<Page />);
