/** @jsxImportSource react */
// The matrix page of Tea, whose inputs carry neither ids nor names.
import 'tea-component/dist/tea.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Cascader, Checkbox, DatePicker, Form, Input, Radio, Select, TextArea, Upload } from 'tea-component';
import { CONTENTS, KINDS, LONG, NAMES, options, TREE, take } from './data';

const { RangePicker } = DatePicker;

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
  const [file, setFile] = useState('');
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
    </Form>
  );
}

const root = document.getElementById('app');
if (root !== null) createRoot(root).render(<Page />);
