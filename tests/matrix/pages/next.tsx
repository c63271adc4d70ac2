/** @jsxImportSource react */
// The matrix page of Fusion (@alifd/next).
import '@alifd/next/dist/next.css';
import {
  CascaderSelect,
  Checkbox,
  DatePicker2,
  Form,
  Input,
  NumberPicker,
  Radio,
  Select,
  Switch,
  Upload,
} from '@alifd/next';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CONTENTS, KINDS, LONG, NAMES, options, START, search, TREE, take } from './data';

function Page() {
  const [found, setFound] = useState<string[]>([]);
  return (
    <Form>
      <Form.Item label="文本：">
        <Input name="text" onChange={take('text')} />
      </Form.Item>
      <Form.Item label="长文本：">
        <Input.TextArea name="textarea" onChange={take('textarea')} />
      </Form.Item>
      <Form.Item label="下拉：">
        <Select name="select" dataSource={options(NAMES)} onChange={take('select')} />
      </Form.Item>
      <Form.Item label="长列表：">
        <Select name="long" dataSource={options(LONG)} useVirtual onChange={take('long')} />
      </Form.Item>
      <Form.Item label="级联：">
        <CascaderSelect
          name="cascader"
          dataSource={TREE}
          onChange={(_value, _data, extra) => take('cascader')(extra?.selectedPath?.map((at) => at.label))}
        />
      </Form.Item>
      <Form.Item label="单选：">
        <Radio.Group name="radio" dataSource={options(KINDS)} onChange={take('radio')} />
      </Form.Item>
      <Form.Item label="多选：">
        <Checkbox.Group
          name="checkbox"
          defaultValue={['门户']}
          dataSource={options(CONTENTS)}
          onChange={take('checkbox')}
        />
      </Form.Item>
      <Form.Item label="日期：">
        <DatePicker2 name="date" onChange={take('date')} />
      </Form.Item>
      <Form.Item label="日期段：">
        <DatePicker2.RangePicker name="range" onChange={take('range')} />
      </Form.Item>
      <Form.Item label="上传：">
        <Upload name="upload" autoUpload={false} listType="text" onChange={take('upload')}>
          <button type="button">上传</button>
        </Upload>
      </Form.Item>
      <Form.Item label="可搜索：">
        <Select name="searchable" showSearch dataSource={options(LONG)} onChange={take('searchable')} />
      </Form.Item>
      <Form.Item label="远程：">
        <Select
          name="remote"
          showSearch
          filterLocal={false}
          onSearch={(word) => search(word).then(setFound)}
          dataSource={options(found)}
          onChange={take('remote')}
        />
      </Form.Item>
      <Form.Item label="多选列表：">
        <Select
          name="multiple"
          mode="multiple"
          defaultValue={START.multiple}
          dataSource={options(NAMES)}
          onChange={take('multiple')}
        />
      </Form.Item>
      <Form.Item label="开关：">
        <Switch name="switch" onChange={take('switch')} />
      </Form.Item>
      <Form.Item label="数量：">
        <NumberPicker onChange={take('number')} />
      </Form.Item>
      <Form.Item label="按钮单选：">
        <Radio.Group name="buttons" shape="button" dataSource={options(KINDS)} onChange={take('buttons')} />
      </Form.Item>
      <Form.Item label="多文件：">
        <Upload.Card name="uploads" autoUpload={false} multiple onChange={take('uploads')} />
      </Form.Item>
    </Form>
  );
}

const root = document.getElementById('app');
if (root !== null) createRoot(root).render(<Page />);
