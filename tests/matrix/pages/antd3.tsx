/** @jsxImportSource react */
// The matrix page of Ant Design 3, whose form is made by `Form.create`.
import 'antd3/dist/antd.css';
import antd from 'antd3/dist/antd-with-locales.min.js';
import moment from 'moment';
import 'moment/dist/locale/zh-cn';
import { type ReactElement, useState } from 'react';
import { render } from 'react-dom';
import { CONTENTS, KINDS, LONG, NAMES, pathOf, START, search, TREE, take } from './data';

const {
  AutoComplete,
  Button,
  Cascader,
  Checkbox,
  ConfigProvider,
  DatePicker,
  Form,
  Icon,
  Input,
  InputNumber,
  Radio,
  Select,
  Switch,
  TreeSelect,
  Upload,
} = antd;
moment.locale('zh-cn');

/** How the model holds what a control reports, where that is no plain value. */
const HELD: Readonly<Record<string, (value: unknown) => unknown>> = {
  tree: (value) => pathOf(String(value)),
  leaf: (value) => pathOf(String([value].flat().at(-1))),
  month: (value) => moment(value as Date).format('YYYY-MM'),
};

const files = {
  valuePropName: 'fileList',
  getValueFromEvent: ({ fileList }: { fileList: unknown }) => fileList,
};
const choices = (names: readonly string[]) =>
  names.map((name) => (
    <Select.Option key={name} value={name}>
      {name}
    </Select.Option>
  ));
const button = (
  <Button>
    <Icon type="upload" /> 点击上传
  </Button>
);
const card = (
  <div>
    <Icon type="plus" />
    <div className="ant-upload-text">上传</div>
  </div>
);
const kept = () => false;

/** What `Form.create` gives to a form. */
interface Props {
  readonly form: {
    getFieldDecorator(name: string, options: object): (control: ReactElement) => ReactElement;
  };
}

function Page({ form }: Props) {
  const [found, setFound] = useState<string[]>([]);
  const item = (label: string, name: string, control: ReactElement, more: object = {}) => (
    <Form.Item label={label}>
      {form.getFieldDecorator(name, { initialValue: (START as Record<string, unknown>)[name], ...more })(
        control,
      )}
    </Form.Item>
  );
  return (
    <Form labelCol={{ span: 4 }} wrapperCol={{ span: 14 }}>
      {item('文本', 'text', <Input />)}
      {item('长文本', 'textarea', <Input.TextArea />)}
      {item(
        '下拉',
        'select',
        <Select allowClear placeholder="请选择">
          {choices(NAMES)}
        </Select>,
      )}
      {item('长列表', 'long', <Select>{choices(LONG)}</Select>)}
      {item('级联', 'cascader', <Cascader options={TREE} placeholder="请选择" />)}
      {item('单选', 'radio', <Radio.Group options={KINDS} />)}
      {item('多选', 'checkbox', <Checkbox.Group options={CONTENTS} />)}
      {item('日期', 'date', <DatePicker />)}
      {item('日期段', 'range', <DatePicker.RangePicker />)}
      {item('上传', 'upload', <Upload beforeUpload={kept}>{button}</Upload>, files)}
      {item('可搜索', 'searchable', <Select showSearch>{choices(LONG)}</Select>)}
      {item(
        '远程',
        'remote',
        <Select
          showSearch
          showArrow={false}
          filterOption={false}
          notFoundContent={null}
          onSearch={(word: string) => search(word).then(setFound)}
        >
          {choices(found)}
        </Select>,
      )}
      {item('多选列表', 'multiple', <Select mode="multiple">{choices(NAMES)}</Select>)}
      {item('标签', 'tags', <Select mode="tags" />)}
      {item('开关', 'switch', <Switch checkedChildren="是" unCheckedChildren="否" />, {
        valuePropName: 'checked',
      })}
      {item('数量', 'number', <InputNumber min={0} max={100} />)}
      {item(
        '按钮单选',
        'buttons',
        <Radio.Group buttonStyle="solid">
          {KINDS.map((name) => (
            <Radio.Button key={name} value={name}>
              {name}
            </Radio.Button>
          ))}
        </Radio.Group>,
      )}
      {item(
        '多文件',
        'uploads',
        <Upload multiple listType="picture-card" beforeUpload={kept}>
          {card}
        </Upload>,
        files,
      )}
      {item('行政区划', 'tree', <TreeSelect treeData={TREE} showSearch allowClear placeholder="请选择" />)}
      {item(
        '区县',
        'leaf',
        <Cascader options={TREE} showSearch displayRender={(labels: string[]) => labels.at(-1)} />,
      )}
      {item('成立日期', 'day', <DatePicker format="YYYY年MM月DD日" />)}
      {item('开办年月', 'month', <DatePicker.MonthPicker />)}
      {item('联想输入', 'typed', <AutoComplete dataSource={NAMES} />)}
      {item(
        '筛选多选',
        'several',
        <Select mode="multiple" maxTagCount={1} allowClear placeholder="请选择">
          {choices(NAMES)}
        </Select>,
      )}
      {item(
        '证照图片',
        'picture',
        <Upload beforeUpload={kept} listType="picture">
          {button}
        </Upload>,
        files,
      )}
      {item(
        '附件',
        'dragged',
        <Upload.Dragger beforeUpload={kept}>
          <p className="ant-upload-text">点击或拖拽文件到此区域</p>
        </Upload.Dragger>,
        files,
      )}
    </Form>
  );
}

const Filled = Form.create({
  onValuesChange: (_props: unknown, changed: Record<string, unknown>) => {
    for (const [name, value] of Object.entries(changed)) take(name)(HELD[name]?.(value) ?? value);
  },
})(Page);

// as the portals of its time start it, which had React 16
render(
  <ConfigProvider locale={antd.locales.zh_CN}>
    <Filled />
  </ConfigProvider>,
  document.getElementById('app'),
);
