/** @jsxImportSource react */
// The matrix page of Arco Design.
import '@arco-design/web-react/dist/css/arco.css';
import {
  Cascader,
  Checkbox,
  DatePicker,
  Form,
  Input,
  InputNumber,
  InputTag,
  Radio,
  Select,
  Switch,
  Upload,
} from '@arco-design/web-react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CONTENTS, KINDS, LONG, NAMES, START, search, TREE, take } from './data';

function Page() {
  const [found, setFound] = useState<string[]>([]);
  return (
    <Form
      initialValues={START}
      onValuesChange={(changed) => {
        for (const [name, value] of Object.entries(changed)) take(name)(value);
      }}
    >
      <Form.Item label="文本" field="text">
        <Input />
      </Form.Item>
      <Form.Item label="长文本" field="textarea">
        <Input.TextArea />
      </Form.Item>
      <Form.Item label="下拉" field="select">
        <Select options={NAMES} />
      </Form.Item>
      <Form.Item label="长列表" field="long">
        <Select options={LONG} virtualListProps={{ threshold: 20 }} />
      </Form.Item>
      <Form.Item label="级联" field="cascader">
        <Cascader options={TREE} />
      </Form.Item>
      <Form.Item label="单选" field="radio">
        <Radio.Group options={KINDS} />
      </Form.Item>
      <Form.Item label="多选" field="checkbox">
        <Checkbox.Group options={CONTENTS} />
      </Form.Item>
      <Form.Item label="日期" field="date">
        <DatePicker />
      </Form.Item>
      <Form.Item label="日期段" field="range">
        <DatePicker.RangePicker />
      </Form.Item>
      <Form.Item label="上传" field="upload" triggerPropName="fileList">
        <Upload autoUpload={false} />
      </Form.Item>
      <Form.Item label="可搜索" field="searchable">
        <Select showSearch options={LONG} />
      </Form.Item>
      <Form.Item label="远程" field="remote">
        <Select
          showSearch
          filterOption={false}
          onSearch={(word) => search(word).then(setFound)}
          options={found}
        />
      </Form.Item>
      <Form.Item label="多选列表" field="multiple">
        <Select mode="multiple" options={NAMES} />
      </Form.Item>
      <Form.Item label="开关" field="switch" triggerPropName="checked">
        <Switch />
      </Form.Item>
      <Form.Item label="数量" field="number">
        <InputNumber />
      </Form.Item>
      <Form.Item label="按钮单选" field="buttons">
        <Radio.Group options={KINDS} type="button" />
      </Form.Item>
      <Form.Item label="多文件" field="uploads" triggerPropName="fileList">
        <Upload autoUpload={false} multiple listType="picture-card" />
      </Form.Item>
      <Form.Item label="标签" field="tags">
        <InputTag />
      </Form.Item>
    </Form>
  );
}

const root = document.getElementById('app');
if (root !== null) createRoot(root).render(<Page />);
