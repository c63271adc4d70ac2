/** @jsxImportSource react */
// The matrix page of Ant Design 5.
import { Cascader, Checkbox, DatePicker, Form, Input, Radio, Select, Upload } from 'antd5';
import { createRoot } from 'react-dom/client';
import { CONTENTS, KINDS, LONG, NAMES, options, TREE, take } from './data';

function Page() {
  return (
    <Form
      initialValues={{ checkbox: ['门户'] }}
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
    </Form>
  );
}

const root = document.getElementById('app');
if (root !== null) createRoot(root).render(<Page />);
