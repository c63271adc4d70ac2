/** @jsxImportSource react */
// A generated page in TDesign.
import 'tdesign-react/es/style/index.css';
import {
  Cascader,
  Checkbox,
  DatePicker,
  DateRangePicker,
  Form,
  Input,
  Radio,
  Select,
  Textarea,
  Upload,
} from 'tdesign-react';
import { options, TREE } from '../../../matrix/pages/data';
import { showReact } from '../react-page';

showReact({
  form: (inside) => <Form labelWidth={220}>{inside}</Form>,
  item: (at, control) => (
    <Form.FormItem label={at.label} requiredMark={at.isRequired} help={at.hint}>
      {control}
    </Form.FormItem>
  ),
  controls: {
    text: ({ placeholder }, tell) => <Input placeholder={placeholder} onChange={(value) => tell(value)} />,
    textarea: ({ placeholder }, tell) => (
      <Textarea placeholder={placeholder} onChange={(value) => tell(value)} />
    ),
    select: (at, tell) => <Select options={options(at.options)} onChange={(value) => tell(value)} />,
    radio: (at, tell) => <Radio.Group options={[...at.options]} onChange={(value) => tell(value)} />,
    checkbox: (at, tell) => <Checkbox.Group options={[...at.options]} onChange={(value) => tell(value)} />,
    tick: (at, tell) => <Checkbox onChange={(checked) => tell(checked)}>{at.options[0]}</Checkbox>,
    date: (_, tell) => <DatePicker allowInput onChange={(value) => tell(value)} />,
    range: (_, tell) => <DateRangePicker allowInput onChange={(value) => tell(value)} />,
    region: (_, tell) => <Cascader options={TREE} valueType="full" onChange={(value) => tell(value)} />,
    upload: (_, tell) => <Upload autoUpload={false} onChange={(files) => tell(files)} />,
  },
});
