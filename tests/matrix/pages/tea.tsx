/** @jsxImportSource react */
// The matrix page of Tea, whose inputs carry neither ids nor names.
import 'tea-component/dist/tea.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import {
  Cascader,
  Checkbox,
  DatePicker,
  Form,
  Input,
  InputNumber,
  Radio,
  Segment,
  Select,
  SelectMultiple,
  Switch,
  TextArea,
  Upload,
} from 'tea-component';
import { CONTENTS, KINDS, LONG, NAMES, options, START, search, TREE, take } from './data';

const { RangePicker } = DatePicker;
const choices = (names: readonly string[]) => names.map((value) => ({ value, text: value }));

/** A value that the control shows and the model takes. */
function useHeld<Value>(widget: string, start: Value): { value: Value; onChange: (value: Value) => void } {
  const [value, setValue] = useState(start);
  const onChange = (next: Value) => {
    setValue(next);
    take(widget)(next);
  };
  return { value, onChange };
}

function Page() {
  const text = useHeld('text', '');
  const textarea = useHeld('textarea', '');
  const select = useHeld('select', '');
  const long = useHeld('long', '');
  const cascader = useHeld<string[]>('cascader', []);
  const radio = useHeld('radio', '');
  const checkbox = useHeld('checkbox', ['门户']);
  const searchable = useHeld('searchable', '');
  const remote = useHeld('remote', '');
  const multiple = useHeld('multiple', START.multiple);
  const toggled = useHeld('switch', false);
  const number = useHeld('number', 1);
  const buttons = useHeld('buttons', '');
  const [found, setFound] = useState<string[]>([]);
  const [file, setFile] = useState('');
  const [files, setFiles] = useState<string[]>([]);
  return (
    <Form>
      <Form.Item label="文本">
        <Input {...text} />
      </Form.Item>
      <Form.Item label="长文本">
        <TextArea {...textarea} />
      </Form.Item>
      <Form.Item label="下拉">
        <Select
          {...select}
          appearance="button"
          options={options(NAMES).map(({ value }) => ({ value, text: value }))}
        />
      </Form.Item>
      <Form.Item label="长列表">
        <Select {...long} appearance="button" options={LONG.map((value) => ({ value, text: value }))} />
      </Form.Item>
      <Form.Item label="级联">
        <Cascader data={TREE} {...cascader} />
      </Form.Item>
      <Form.Item label="单选">
        <Radio.Group {...radio}>
          {KINDS.map((name) => (
            <Radio name={name} key={name}>
              {name}
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <Form.Item label="多选">
        <Checkbox.Group {...checkbox}>
          {CONTENTS.map((name) => (
            <Checkbox name={name} key={name}>
              {name}
            </Checkbox>
          ))}
        </Checkbox.Group>
      </Form.Item>
      <Form.Item label="日期">
        <DatePicker onChange={take('date')} />
      </Form.Item>
      <Form.Item label="日期段">
        <RangePicker onChange={take('range')} />
      </Form.Item>
      <Form.Item label="上传">
        <Upload
          beforeUpload={(chosen) => {
            take('upload')(chosen);
            setFile(chosen.name);
            return false;
          }}
        >
          <button type="button">上传</button>
        </Upload>
        <span className="file-name">{file}</span>
      </Form.Item>
      <Form.Item label="可搜索">
        <Select {...searchable} appearance="button" searchable options={choices(LONG)} />
      </Form.Item>
      <Form.Item label="远程">
        <Select
          {...remote}
          appearance="button"
          searchable
          filter={() => true}
          onSearch={(word) => void search(word ?? '').then(setFound)}
          options={choices(found)}
        />
      </Form.Item>
      <Form.Item label="多选列表">
        <SelectMultiple {...multiple} appearance="button" options={choices(NAMES)} />
      </Form.Item>
      <Form.Item label="开关">
        <Switch {...toggled} />
      </Form.Item>
      <Form.Item label="数量">
        <InputNumber {...number} />
      </Form.Item>
      <Form.Item label="按钮单选">
        <Segment {...buttons} options={choices(KINDS)} />
      </Form.Item>
      <Form.Item label="多文件">
        <Upload
          multiple
          beforeUpload={(_chosen, all) => {
            take('uploads')(all);
            setFiles(all.map(({ name }) => name));
            return false;
          }}
        >
          <button type="button">上传</button>
        </Upload>
        {files.map((name) => (
          <span className="file-name" key={name}>
            {name}
          </span>
        ))}
      </Form.Item>
    </Form>
  );
}

const root = document.getElementById('app');
if (root !== null) createRoot(root).render(<Page />);
