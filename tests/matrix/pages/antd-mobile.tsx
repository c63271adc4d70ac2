/** @jsxImportSource react */
// The matrix page of Ant Design Mobile: a row of its form is pressed as a whole, and what is chosen in a sheet is shown in it.
import {
  CalendarPicker,
  CascadePicker,
  Cascader,
  Checkbox,
  DatePicker,
  Form,
  ImageUploader,
  Input,
  Picker,
  Radio,
  Selector,
  Space,
  Stepper,
  Switch,
  TextArea,
} from 'antd-mobile';
import { type RefObject, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Sheet } from './antd-mobile-sheet';
import { CONTENTS, KINDS, LONG, NAMES, options, START, search, TREE, take } from './data';

interface Shown {
  readonly label?: unknown;
}
const told = (chosen: readonly (Shown | null)[]) => chosen.map((at) => at?.label ?? '').join('/') || '请选择';

/** A row that opens its own sheet. */
const row = (label: string, name: string) => ({
  label,
  name,
  trigger: 'onConfirm',
  onClick: (_: unknown, at: RefObject<{ open: () => void }>) => at.current?.open(),
});

const day = (date: Date | null | undefined) => date?.toLocaleDateString('zh-CN') ?? '请选择日期';

/** A row that opens a calendar of the library; the page keeps whether it is open. */
function Days({ label, name, isSpan }: { label: string; name: string; isSpan: boolean }) {
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState('');
  const chosen = (value: Date | [Date, Date] | null): void => {
    take(name)(value);
    setShown([value].flat().map(day).join(' ~ '));
  };
  const rest = {
    visible: isOpen,
    onClose: () => setOpen(false),
    min: new Date(2026, 0, 1),
    max: new Date(2026, 5, 30),
  };
  return (
    <Form.Item label={label} onClick={() => setOpen(true)}>
      {shown || '请选择日期'}
      {isSpan ? (
        <CalendarPicker {...rest} selectionMode="range" onConfirm={chosen} />
      ) : (
        <CalendarPicker {...rest} selectionMode="single" onConfirm={chosen} />
      )}
    </Form.Item>
  );
}

const upload = async (file: File) => ({ url: URL.createObjectURL(file), name: file.name });

function Page() {
  const [found, setFound] = useState<string[]>([]);
  return (
    <Form
      initialValues={{ ...START, chips: ['门户'] }}
      onValuesChange={(changed) => {
        for (const [name, value] of Object.entries(changed)) take(name)(value);
      }}
    >
      <Form.Item label="文本" name="text">
        <Input placeholder="请输入" />
      </Form.Item>
      <Form.Item label="长文本" name="textarea">
        <TextArea placeholder="请输入" />
      </Form.Item>
      <Form.Item {...row('下拉', 'select')}>
        <Picker columns={[options(NAMES)]}>{told}</Picker>
      </Form.Item>
      <Form.Item {...row('长列表', 'long')}>
        <Picker columns={[options(LONG)]}>{told}</Picker>
      </Form.Item>
      <Form.Item {...row('级联', 'cascader')}>
        <Cascader options={TREE}>{told}</Cascader>
      </Form.Item>
      <Form.Item {...row('行政区划', 'wheels')}>
        <CascadePicker options={TREE}>{told}</CascadePicker>
      </Form.Item>
      <Form.Item label="单选" name="radio">
        <Radio.Group>
          <Space>
            {KINDS.map((name) => (
              <Radio key={name} value={name}>
                {name}
              </Radio>
            ))}
          </Space>
        </Radio.Group>
      </Form.Item>
      <Form.Item label="多选" name="checkbox">
        <Checkbox.Group>
          <Space>
            {CONTENTS.map((name) => (
              <Checkbox key={name} value={name}>
                {name}
              </Checkbox>
            ))}
          </Space>
        </Checkbox.Group>
      </Form.Item>
      <Form.Item {...row('日期', 'date')}>
        <DatePicker min={new Date(2020, 0, 1)} max={new Date(2030, 11, 31)}>
          {day}
        </DatePicker>
      </Form.Item>
      <Days label="开通日期" name="day" isSpan={false} />
      <Days label="开通日期段" name="span" isSpan />
      <Form.Item label="上传" name="upload">
        <ImageUploader upload={upload} maxCount={1} />
      </Form.Item>
      <Sheet label="可搜索" name="searchable" names={LONG} isSearched />
      <Sheet
        label="远程"
        name="remote"
        names={found}
        isSearched
        onSearch={(word) => search(word).then(setFound)}
      />
      <Sheet label="多选列表" name="multiple" names={NAMES} isMultiple />
      <Form.Item label="开关" name="switch" valuePropName="checked">
        <Switch />
      </Form.Item>
      <Form.Item label="数量" name="number">
        <Stepper />
      </Form.Item>
      <Form.Item label="按钮单选" name="buttons">
        <Selector options={options(KINDS)} />
      </Form.Item>
      <Form.Item label="标签多选" name="chips">
        <Selector options={options(CONTENTS)} multiple />
      </Form.Item>
      <Form.Item label="多文件" name="uploads">
        <ImageUploader upload={upload} multiple />
      </Form.Item>
    </Form>
  );
}

const root = document.getElementById('app');
if (root !== null) createRoot(root).render(<Page />);
