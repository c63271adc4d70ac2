/** @jsxImportSource react */
// The matrix page of TDesign.
import 'tdesign-react/es/style/index.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import {
  Cascader,
  Checkbox,
  DatePicker,
  DateRangePicker,
  Form,
  Input,
  InputNumber,
  Radio,
  Select,
  Switch,
  TagInput,
  Textarea,
  Upload,
} from 'tdesign-react';
import { CONTENTS, KINDS, LONG, NAMES, options, START, search, TREE, take } from './data';

const { FormItem } = Form;

function Page() {
  const [found, setFound] = useState<string[]>([]);
  return (
    <Form
      initialData={START}
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
      <FormItem label="可搜索" name="searchable">
        <Select filterable options={options(LONG)} />
      </FormItem>
      <FormItem label="远程" name="remote">
        <Select
          filterable
          filter={() => true}
          onSearch={(word) => search(word).then(setFound)}
          options={options(found)}
        />
      </FormItem>
      <FormItem label="多选列表" name="multiple">
        <Select multiple options={options(NAMES)} />
      </FormItem>
      <FormItem label="开关" name="switch">
        <Switch />
      </FormItem>
      <FormItem label="数量" name="number">
        <InputNumber />
      </FormItem>
      <FormItem label="按钮单选" name="buttons">
        <Radio.Group variant="default-filled">
          {KINDS.map((name) => (
            <Radio.Button value={name} key={name}>
              {name}
            </Radio.Button>
          ))}
        </Radio.Group>
      </FormItem>
      <FormItem label="多文件" name="uploads">
        <Upload autoUpload={false} multiple theme="image" accept="image/*" />
      </FormItem>
      <FormItem label="标签" name="tags">
        <TagInput />
      </FormItem>
    </Form>
  );
}

const root = document.getElementById('app');
if (root !== null) createRoot(root).render(<Page />);
