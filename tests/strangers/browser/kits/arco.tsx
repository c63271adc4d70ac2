/** @jsxImportSource react */
// A generated page in Arco Design.
import '@arco-design/web-react/dist/css/arco.css';
import { Cascader, Checkbox, DatePicker, Form, Input, Radio, Select, Upload } from '@arco-design/web-react';
import { TREE } from '../../../matrix/pages/data';
import { showReact } from '../react-page';

showReact({
  form: (inside) => <Form>{inside}</Form>,
  item: (at, control) => (
    <Form.Item label={at.label} required={at.isRequired} extra={at.hint || undefined}>
      {control}
    </Form.Item>
  ),
  controls: {
    text: ({ placeholder }, tell) => <Input placeholder={placeholder} onChange={tell} />,
    textarea: ({ placeholder }, tell) => <Input.TextArea placeholder={placeholder} onChange={tell} />,
    select: (at, tell) => <Select options={[...at.options]} onChange={tell} />,
    radio: (at, tell) => <Radio.Group options={[...at.options]} onChange={tell} />,
    checkbox: (at, tell) => <Checkbox.Group options={[...at.options]} onChange={tell} />,
    tick: (at, tell) => <Checkbox onChange={tell}>{at.options[0]}</Checkbox>,
    date: (_, tell) => <DatePicker onChange={tell} />,
    range: (_, tell) => <DatePicker.RangePicker onChange={tell} />,
    region: (_, tell) => <Cascader options={TREE} onChange={tell} />,
    upload: (_, tell) => <Upload autoUpload={false} onChange={tell} />,
  },
});
