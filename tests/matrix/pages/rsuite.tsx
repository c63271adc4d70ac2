/** @jsxImportSource react */
// The matrix page of RSuite.
import 'rsuite/dist/rsuite-no-reset.min.css';
import { type ComponentProps, type ElementType, type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import {
  AutoComplete,
  Button,
  Cascader,
  Checkbox,
  CheckboxGroup,
  CheckPicker,
  CustomProvider,
  DatePicker,
  DateRangePicker,
  Form,
  Input,
  InputNumber,
  InputPicker,
  MultiCascader,
  Radio,
  RadioGroup,
  RadioTile,
  RadioTileGroup,
  SelectPicker,
  TagInput,
  TagPicker,
  Toggle,
  TreePicker,
  Uploader,
} from 'rsuite';
import zhCN from 'rsuite/locales/zh_CN';
import { CONTENTS, KINDS, LONG, NAMES, options, pathOf, START, search, TREE, take } from './data';

interface Given {
  readonly label: string;
  readonly name: string;
  readonly accepter?: ElementType;
  readonly children?: ReactNode;
  /** Of the accepter: the library does not pass its type on. */
  readonly [more: string]: unknown;
}

/** One field of the form as the library's documentation writes it. */
function Field(props: Given) {
  const { label, ...control } = props;
  return (
    <Form.Group controlId={control.name}>
      <Form.ControlLabel>{label}</Form.ControlLabel>
      <Form.Control {...control} />
    </Form.Group>
  );
}

const TextArea = (props: ComponentProps<typeof Input>) => <Input {...props} as="textarea" rows={3} />;

const KIND_RADIOS = KINDS.map((name) => (
  <Radio key={name} value={name}>
    {name}
  </Radio>
));

function Remote() {
  const [found, setFound] = useState<string[]>([]);
  return (
    <Field
      label="远程"
      name="remote"
      accepter={SelectPicker}
      data={options(found)}
      searchBy={() => true}
      onSearch={(word: string) => search(word).then(setFound)}
    />
  );
}

/** Takes from the library's list of files those that a person chose. */
const files = (widget: string) => (list: readonly { readonly blobFile?: File }[]) =>
  take(widget)(list.map(({ blobFile }) => blobFile));

/** The innermost division alone is the library's value: the model holds its path. */
const PATHS = new Set(['cascader', 'tree', 'wide']);

function report(value: Record<string, unknown>, changed: string): void {
  const given = value[changed];
  take(changed)(PATHS.has(changed) ? [given].flat().flatMap((name) => pathOf(String(name))) : given);
}

function Page() {
  const [value, setValue] = useState<Record<string, unknown>>({ ...START });
  return (
    <CustomProvider locale={zhCN}>
      <Form
        style={{ padding: 24 }}
        formValue={value}
        onChange={(next) => {
          for (const name of Object.keys(next)) if (next[name] !== value[name]) report(next, name);
          setValue(next);
        }}
      >
        <Field label="文本" name="text" />
        <Field label="长文本" name="textarea" accepter={TextArea} />
        <Field
          label="下拉"
          name="select"
          accepter={SelectPicker}
          data={options(NAMES)}
          searchable={false}
          block
        />
        <Field label="长列表" name="long" accepter={InputPicker} data={options(LONG)} virtualized block />
        <Field label="级联" name="cascader" accepter={Cascader} data={TREE} block />
        <Field label="单选" name="radio" accepter={RadioGroup} inline>
          {KIND_RADIOS}
        </Field>
        <Field label="多选" name="checkbox" accepter={CheckboxGroup} inline>
          {CONTENTS.map((name) => (
            <Checkbox key={name} value={name}>
              {name}
            </Checkbox>
          ))}
        </Field>
        <Field label="日期" name="date" accepter={DatePicker} oneTap />
        <Field label="日期段" name="range" accepter={DateRangePicker} />
        <Form.Group controlId="upload">
          <Form.ControlLabel>上传</Form.ControlLabel>
          <Uploader action="" autoUpload={false} onChange={files('upload')}>
            <Button>选择文件</Button>
          </Uploader>
        </Form.Group>
        <Field label="可搜索" name="searchable" accepter={SelectPicker} data={options(LONG)} block />
        <Remote />
        <Field label="多选列表" name="multiple" accepter={CheckPicker} data={options(NAMES)} block />
        <Field label="开关" name="switch" accepter={Toggle} />
        <Field label="数量" name="number" accepter={InputNumber} />
        <Field label="按钮单选" name="buttons" accepter={RadioGroup} inline appearance="picker">
          {KIND_RADIOS}
        </Field>
        <Form.Group controlId="uploads">
          <Form.ControlLabel>多文件</Form.ControlLabel>
          <Uploader action="" autoUpload={false} multiple draggable onChange={files('uploads')}>
            <div style={{ height: 80 }}>点击或拖拽文件到此处</div>
          </Uploader>
        </Form.Group>
        <Field label="标签" name="tags" accepter={TagInput} block />
        <Field label="行政区划" name="tree" accepter={TreePicker} data={TREE} block />
        <Field label="服务区域" name="wide" accepter={MultiCascader} data={TREE} block />
        <Field label="标签多选" name="several" accepter={TagPicker} data={options(NAMES)} creatable block />
        <Field label="联想输入" name="typed" accepter={AutoComplete} data={[...NAMES]} />
        <Field label="成立日期" name="day" accepter={DatePicker} format="yyyy年MM月dd日" editable={false} />
        <Field label="证件有效期" name="valid" accepter={DateRangePicker} showOneCalendar editable={false} />
        <Field label="单位性质" name="tiles" accepter={RadioTileGroup} inline>
          {NAMES.map((name) => (
            <RadioTile key={name} value={name} label={name}>
              {`${name}主体`}
            </RadioTile>
          ))}
        </Field>
        <Form.Group controlId="picture">
          <Form.ControlLabel>证照图片</Form.ControlLabel>
          <Uploader action="" autoUpload={false} listType="picture" onChange={files('picture')}>
            <button type="button">+</button>
          </Uploader>
        </Form.Group>
      </Form>
    </CustomProvider>
  );
}

const root = document.getElementById('app');
if (root !== null) createRoot(root).render(<Page />);
