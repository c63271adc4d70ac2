/** @jsxImportSource react */
// A generated page in Tea, whose inputs carry neither ids nor names.
import 'tea-component/dist/tea.css';
import { type ReactNode, useState } from 'react';
import { Cascader, Checkbox, DatePicker, Form, Input, Radio, Select, TextArea, Upload } from 'tea-component';
import { TREE } from '../../../matrix/pages/data';
import { showReact } from '../react-page';
import type { SpecItem } from '../spec';

const { RangePicker } = DatePicker;
type Tell = (value: unknown) => void;

/** Keeps what its control shows. */
function Kept<Value>({
  start,
  tell,
  draw,
}: {
  start: Value;
  tell: Tell;
  draw: (value: Value, onChange: (next: Value) => void) => ReactNode;
}) {
  const [value, setValue] = useState(start);
  return draw(value, (next) => {
    setValue(next);
    tell(next);
  });
}

function FileBox({ tell }: { tell: Tell }) {
  const [name, setName] = useState('');
  return (
    <>
      <Upload
        beforeUpload={(chosen) => {
          tell(chosen);
          setName(chosen.name);
          return false;
        }}
      >
        <button type="button">上传</button>
      </Upload>
      <span className="file-name">{name}</span>
    </>
  );
}

const kept =
  <Value,>(start: Value, draw: (at: SpecItem, value: Value, onChange: (next: Value) => void) => ReactNode) =>
  (at: SpecItem, tell: Tell): ReactNode => (
    <Kept start={start} tell={tell} draw={(value, onChange) => draw(at, value, onChange)} />
  );

showReact({
  form: (inside) => <Form>{inside}</Form>,
  item: (at, control) => (
    <Form.Item label={at.label} required={at.isRequired} extra={at.hint || undefined}>
      {control}
    </Form.Item>
  ),
  controls: {
    text: kept('', ({ placeholder }, value, onChange) => (
      <Input placeholder={placeholder} value={value} onChange={onChange} />
    )),
    textarea: kept('', ({ placeholder }, value, onChange) => (
      <TextArea placeholder={placeholder} value={value} onChange={onChange} />
    )),
    select: kept('', (at, value, onChange) => (
      <Select
        value={value}
        onChange={onChange}
        appearance="button"
        options={at.options.map((one) => ({ value: one, text: one }))}
      />
    )),
    radio: kept('', (at, value, onChange) => (
      <Radio.Group value={value} onChange={onChange}>
        {at.options.map((name) => (
          <Radio name={name} key={name}>
            {name}
          </Radio>
        ))}
      </Radio.Group>
    )),
    checkbox: kept<string[]>([], (at, value, onChange) => (
      <Checkbox.Group value={value} onChange={onChange}>
        {at.options.map((name) => (
          <Checkbox name={name} key={name}>
            {name}
          </Checkbox>
        ))}
      </Checkbox.Group>
    )),
    tick: kept(false, (at, value, onChange) => (
      <Checkbox value={value} onChange={onChange}>
        {at.options[0]}
      </Checkbox>
    )),
    date: (_, tell) => <DatePicker onChange={tell} />,
    range: (_, tell) => <RangePicker onChange={tell} />,
    region: kept<string[]>([], (_, value, onChange) => (
      <Cascader data={TREE} value={value} onChange={onChange} />
    )),
    upload: (_, tell) => <FileBox tell={tell} />,
  },
});
