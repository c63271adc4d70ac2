/** @jsxImportSource react */
// A generated page in Ant Design; which of its versions, the bundle says.
import { Cascader, Checkbox, DatePicker, Form, Input, Radio, Select, Upload } from 'antd';
import { options, TREE } from '../../../matrix/pages/data';
import { showReact } from '../react-page';

showReact({
  form: (inside) => <Form layout="horizontal">{inside}</Form>,
  item: (at, control) => (
    <Form.Item label={at.label} required={at.isRequired} extra={at.hint || undefined}>
      {control}
    </Form.Item>
  ),
  controls: {
    text: ({ placeholder }, tell) => (
      <Input placeholder={placeholder} onChange={(event) => tell(event.target.value)} />
    ),
    search: ({ placeholder }, tell) => (
      <Input placeholder={placeholder} onChange={(event) => tell(event.target.value)} />
    ),
    textarea: ({ placeholder }, tell) => (
      <Input.TextArea placeholder={placeholder} onChange={(event) => tell(event.target.value)} />
    ),
    select: (at, tell) => (
      <Select
        style={{ width: 200 }}
        options={options(at.options)}
        onChange={(value: unknown) => tell(value)}
      />
    ),
    radio: (at, tell) => (
      <Radio.Group options={[...at.options]} onChange={(event) => tell(event.target.value)} />
    ),
    checkbox: (at, tell) => <Checkbox.Group options={[...at.options]} onChange={(value) => tell(value)} />,
    tick: (at, tell) => <Checkbox onChange={(event) => tell(event.target.checked)}>{at.options[0]}</Checkbox>,
    date: (_, tell) => <DatePicker onChange={(value: unknown) => tell(value)} />,
    range: (_, tell) => <DatePicker.RangePicker onChange={(value: unknown) => tell(value)} />,
    region: (_, tell) => <Cascader options={TREE} onChange={(value: unknown) => tell(value)} />,
    upload: (_, tell) => (
      <Upload beforeUpload={() => false} onChange={({ fileList }) => tell(fileList)}>
        <button type="button">点击上传</button>
      </Upload>
    ),
  },
});
