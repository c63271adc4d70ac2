/** @jsxImportSource react */
// The matrix page of UCloud's components, as its console uses them.
import 'regenerator-runtime/runtime';
import '@ucloud-fe/react-components/dist/icon.min.css';
import {
  AutoComplete,
  Cascader,
  Checkbox,
  DatePicker,
  Form,
  Input,
  NumberInput,
  Radio,
  Select,
  Switch,
  Textarea,
  Upload,
} from '@ucloud-fe/react-components/dist/main.min.js';
import moment from 'moment';
import 'moment/dist/locale/zh-cn';
import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CONTENTS, KINDS, LONG, NAMES, options, START, search, TREE, take } from './data';

moment.locale('zh-cn');

interface Node {
  readonly value: string;
  readonly children?: readonly Node[];
}
const keyed = ({ value, children }: Node): object => ({
  key: value,
  title: value,
  ...(children === undefined ? {} : { children: children.map(keyed) }),
});

const dayOf = (value: unknown) => (value ? moment(value as Date).format('YYYY-MM-DD') : null);
interface Typed {
  readonly target: { readonly value: string };
}
const typed = (event: unknown) => (event as Typed).target.value;
const radios = KINDS.map((name) => (
  <Radio key={name} value={name}>
    {name}
  </Radio>
));

function Page() {
  const [model, setModel] = useState<Record<string, unknown>>({ text: '', textarea: '', ...START });
  const [found, setFound] = useState<string[]>([]);
  const bind = (widget: string, read: (value: unknown) => unknown = (value) => value, prop = 'value') => ({
    [prop]: model[widget],
    onChange: (value: unknown) => {
      setModel((old) => ({ ...old, [widget]: read(value) }));
      take(widget)(read(value));
    },
  });
  const day = (widget: string) => ({
    value: model[widget] ?? null,
    nullable: true,
    onChange: (value: unknown) => {
      setModel((old) => ({ ...old, [widget]: value }));
      take(widget)([value].flat().length === 1 ? dayOf(value) : (value as unknown[]).map(dayOf));
    },
  });
  const item = (label: string, control: ReactNode) => <Form.Item label={label}>{control}</Form.Item>;
  return (
    <Form>
      {item('文本', <Input {...bind('text', typed)} />)}
      {item('长文本', <Textarea {...bind('textarea', typed)} />)}
      {item('下拉', <Select options={options(NAMES)} {...bind('select')} />)}
      {item('长列表', <Select options={options(LONG)} {...bind('long')} />)}
      {item('级联', <Cascader dataSource={TREE.map(keyed)} {...bind('cascader')} />)}
      {item('单选', <Radio.Group {...bind('radio')}>{radios}</Radio.Group>)}
      {item(
        '多选',
        <Checkbox.Group {...bind('checkbox')}>
          {CONTENTS.map((name) => (
            <Checkbox key={name} value={name}>
              {name}
            </Checkbox>
          ))}
        </Checkbox.Group>,
      )}
      {item('日期', <DatePicker format="YYYY-MM-DD" {...day('date')} />)}
      {item(
        '日期段',
        <DatePicker.Range
          nullable={[true, true]}
          hideOptions
          format="YYYY-MM-DD"
          value={(model.range as unknown[]) ?? [null, null]}
          onChange={(value: unknown[]) => {
            setModel((old) => ({ ...old, range: value }));
            take('range')(value.map(dayOf));
          }}
        />,
      )}
      {item('上传', <Upload onChange={take('upload')} maxCount={1} />)}
      {item('可搜索', <Select search options={options(LONG)} {...bind('searchable')} />)}
      {item(
        '远程',
        <Select
          search={{
            handleSearch: () => true,
            onSearchValueChange: (word: string) => search(word).then(setFound),
          }}
          options={options(found)}
          {...bind('remote')}
        />,
      )}
      {item('多选列表', <Select multiple options={options(NAMES)} {...bind('multiple')} />)}
      {item('开关', <Switch {...bind('switch', undefined, 'checked')} />)}
      {item('数量', <NumberInput min={0} max={100} {...bind('number')} />)}
      {item(
        '按钮单选',
        <Radio.Group styleType="button" {...bind('buttons')}>
          {radios}
        </Radio.Group>,
      )}
      {item('多文件', <Upload multiple maxCount={3} onChange={take('uploads')} />)}
      {item('区县', <Cascader search dataSource={TREE.map(keyed)} {...bind('leaf')} />)}
      {item('成立日期', <DatePicker format="YYYY年MM月DD日" {...day('day')} />)}
      {item('联想输入', <AutoComplete options={options(NAMES)} {...bind('typed')} />)}
      {item(
        '筛选多选',
        <Select multiple search showSelectAll options={options(NAMES)} {...bind('several')} />,
      )}
      {item(
        '单位性质',
        <Select {...bind('kind')}>
          <Select.Group title="单位">
            {['企业', '政府机关'].map((name) => (
              <Select.Option key={name} value={name}>
                {name}
              </Select.Option>
            ))}
          </Select.Group>
          <Select.Group title="自然人">
            <Select.Option value="个人">个人</Select.Option>
          </Select.Group>
        </Select>,
      )}
      {item(
        '服务类型',
        <Radio.Group styleType="card" {...bind('cards')}>
          {KINDS.map((name) => (
            <Radio key={name} value={name} title={name} styleType="card">
              {`以${name}提供服务`}
            </Radio>
          ))}
        </Radio.Group>,
      )}
      {item('证照图片', <Upload listType="image" maxCount={2} onChange={take('picture')} />)}
      {item('附件', <Upload dropzone onChange={take('dragged')} />)}
    </Form>
  );
}

const root = document.getElementById('app');
if (root !== null) createRoot(root).render(<Page />);
