/** @jsxImportSource react */
// The matrix page of Ant Design; which of its versions, the page that loads this says.
import {
  Cascader,
  Checkbox,
  DatePicker,
  Form,
  Input,
  InputNumber,
  Radio,
  Select,
  Switch,
  Upload,
} from 'antd';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CONTENTS, KINDS, LONG, NAMES, options, START, search, TREE, take } from './data';

function Page() {
  const [found, setFound] = useState<string[]>([]);
  return (
    <Form
      initialValues={START}
      onValuesChange={(changed) => {
        for (const [name, value] of Object.entries(changed)) take(name)(value);
      }}
    >
      <Form.Item label="文本" name="text">
        <Input />
      </Form.Item>
      <Form.Item label="长文本" name="textarea">
        <Input.TextArea />
      </Form.Item>
      <Form.Item label="下拉" name="select">
        <Select options={options(NAMES)} />
      </Form.Item>
      <Form.Item label="长列表" name="long">
        <Select options={options(LONG)} />
      </Form.Item>
      <Form.Item label="级联" name="cascader">
        <Cascader options={TREE} />
      </Form.Item>
      <Form.Item label="单选" name="radio">
        <Radio.Group options={KINDS} />
      </Form.Item>
      <Form.Item label="多选" name="checkbox">
        <Checkbox.Group options={CONTENTS} />
      </Form.Item>
      <Form.Item label="日期" name="date">
        <DatePicker />
      </Form.Item>
      <Form.Item label="日期段" name="range">
        <DatePicker.RangePicker />
      </Form.Item>
      <Form.Item
        label="上传"
        name="upload"
        valuePropName="fileList"
        getValueFromEvent={(event) => event.fileList}
      >
        <Upload beforeUpload={() => false}>
          <button type="button">点击上传</button>
        </Upload>
      </Form.Item>
      <Form.Item label="可搜索" name="searchable">
        <Select showSearch options={options(LONG)} />
      </Form.Item>
      <Form.Item label="远程" name="remote">
        <Select
          showSearch
          filterOption={false}
          onSearch={(word) => search(word).then(setFound)}
          options={options(found)}
        />
      </Form.Item>
      <Form.Item label="多选列表" name="multiple">
        <Select mode="multiple" options={options(NAMES)} />
      </Form.Item>
      <Form.Item label="标签" name="tags">
        <Select mode="tags" />
      </Form.Item>
      <Form.Item label="开关" name="switch" valuePropName="checked">
        <Switch />
      </Form.Item>
      <Form.Item label="数量" name="number">
        <InputNumber />
      </Form.Item>
      <Form.Item label="按钮单选" name="buttons">
        <Radio.Group options={KINDS} optionType="button" />
      </Form.Item>
      <Form.Item
        label="多文件"
        name="uploads"
        valuePropName="fileList"
        getValueFromEvent={(event) => event.fileList}
      >
        <Upload multiple listType="picture-card" beforeUpload={() => false}>
          <button type="button">点击上传</button>
        </Upload>
      </Form.Item>
    </Form>
  );
}

const root = document.getElementById('app');
if (root !== null) createRoot(root).render(<Page />);
