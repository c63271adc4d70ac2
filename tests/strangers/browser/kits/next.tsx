/** @jsxImportSource react */
// A generated page in Fusion (@alifd/next).
import '@alifd/next/dist/next.css';
import { CascaderSelect, Checkbox, DatePicker2, Form, Input, Radio, Select, Upload } from '@alifd/next';
import { options, TREE } from '../../../matrix/pages/data';
import { showReact } from '../react-page';

showReact({
  form: (inside) => <Form>{inside}</Form>,
  item: (at, control) => (
    <Form.Item label={at.label} required={at.isRequired} extra={at.hint}>
      {control}
    </Form.Item>
  ),
  controls: {
    text: ({ placeholder }, tell) => <Input placeholder={placeholder} onChange={tell} />,
    textarea: ({ placeholder }, tell) => <Input.TextArea placeholder={placeholder} onChange={tell} />,
    select: (at, tell) => <Select dataSource={options(at.options)} onChange={tell} />,
    radio: (at, tell) => <Radio.Group dataSource={options(at.options)} onChange={tell} />,
    checkbox: (at, tell) => <Checkbox.Group dataSource={options(at.options)} onChange={tell} />,
    tick: (at, tell) => <Checkbox onChange={tell}>{at.options[0]}</Checkbox>,
    date: (_, tell) => <DatePicker2 onChange={tell} />,
    range: (_, tell) => <DatePicker2.RangePicker onChange={tell} />,
    region: (_, tell) => (
      <CascaderSelect
        dataSource={TREE}
        onChange={(_value, _data, extra) => tell(extra?.selectedPath?.map((at) => at.label))}
      />
    ),
    upload: (_, tell) => (
      <Upload autoUpload={false} listType="text" onChange={tell}>
        <button type="button">上传</button>
      </Upload>
    ),
  },
});
