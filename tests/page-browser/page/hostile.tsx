/** @jsxImportSource react */
// Controls that misbehave: drawn anew while typed in, taken away, throwing, refusing, or never opening.
import { Form, Input, Select, Upload } from 'antd';
import { useState } from 'react';
import { model } from './model';

const options = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }));

/** Gets a new node with every change. */
function Redrawn() {
  const [state, setState] = useState({ text: '', round: 0 });
  return (
    <Form.Item label="重绘名称">
      <Input
        key={state.round}
        value={state.text}
        onChange={(event) => {
          model.redrawn = event.target.value;
          setState({ text: event.target.value, round: state.round + 1 });
        }}
      />
    </Form.Item>
  );
}

/** The field that goes away as soon as the one before it is written. */
function Vanishing() {
  const [isThere, setThere] = useState(true);
  return (
    <>
      <Form.Item label="触发字段">
        <Input onChange={() => setThere(false)} />
      </Form.Item>
      {isThere ? (
        <Form.Item label="消失字段">
          <Input />
        </Form.Item>
      ) : null}
    </>
  );
}

function Wiped() {
  const [text, setText] = useState('');
  return (
    <Form.Item label="被清空字段">
      <Input
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setTimeout(() => setText(''), 120);
        }}
      />
    </Form.Item>
  );
}

export function Hostile() {
  return (
    <Form layout="vertical">
      <h3>其他信息</h3>
      <Redrawn />
      <Vanishing />
      <Wiped />
      <Form.Item label="报错字段">
        <Input
          onChange={(event) => {
            model.throwing = event.target.value;
            throw new Error('handler of the page');
          }}
        />
      </Form.Item>
      <Form.Item label="只读字段">
        <Input readOnly value="系统带出" />
      </Form.Item>
      <Form.Item label="空只读字段">
        <Input readOnly />
      </Form.Item>
      <Form.Item label="禁用字段">
        <Input disabled />
      </Form.Item>
      <Form.Item label="缺少选项">
        <Select options={options(['甲', '乙'])} />
      </Form.Item>
      <Form.Item label="打不开">
        <Select open={false} options={options(['甲', '乙'])} />
      </Form.Item>
      <Form.Item label="拒收文件">
        <Upload beforeUpload={() => Upload.LIST_IGNORE}>
          <button type="button">上传</button>
        </Upload>
      </Form.Item>
      <Form.Item label="已有内容">
        <Input defaultValue="别的公司" />
      </Form.Item>
      {Array.from({ length: 20 }, (_, index) => (
        <Form.Item label="同名选择" key={String(index)}>
          <Select
            options={options(['甲', '乙', '丙'])}
            onChange={(value) => {
              model.same = { ...(model.same as object), [index]: value };
            }}
          />
        </Form.Item>
      ))}
    </Form>
  );
}
