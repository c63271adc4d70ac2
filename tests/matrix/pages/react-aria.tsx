/** @jsxImportSource react */
// The matrix page of React Aria Components, whose classes are hashes as a page's own build gives them, and of what only it has: days without a calendar, a list that stands open and choices drawn as tags.
import { type ReactNode, useState } from 'react';
import {
  Checkbox,
  CheckboxGroup,
  DropZone,
  FileTrigger,
  I18nProvider,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  NumberField,
  Radio,
  RadioGroup,
  Switch,
  Tag,
  TagGroup,
  TagList,
  TextArea,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { CONTENTS, KINDS, LONG, NAMES, START, take } from './data';
import {
  Button,
  Choose,
  Combobox,
  DayField,
  OneDay,
  RemoteCombobox,
  Several,
  TwoDays,
} from './react-aria-controls';

const STYLE = `
  .f1{display:grid;gap:6px;margin:16px}
  .g2{display:inline-flex;border:1px solid #999;padding:4px}
  .p3{background:#fff;border:1px solid #ccc;max-height:300px;overflow:auto}
  .b4{border:1px solid #999;background:#fff;padding:6px 12px}
  [data-selected]{background:#cde}
  [data-placeholder]{color:#888}`;

function Box(props: { readonly widget: string; readonly label: string; readonly children: ReactNode }) {
  return (
    <TextField className="f1" onChange={take(props.widget)}>
      <Label>{props.label}</Label>
      {props.children}
    </TextField>
  );
}

function Radios() {
  return (
    <RadioGroup className="f1" onChange={take('radio')}>
      <Label>单选</Label>
      {KINDS.map((name) => (
        <Radio className="r5" key={name} value={name}>
          {name}
        </Radio>
      ))}
    </RadioGroup>
  );
}

function Ticks() {
  return (
    <CheckboxGroup className="f1" defaultValue={START.checkbox} onChange={take('checkbox')}>
      <Label>多选</Label>
      {CONTENTS.map((name) => (
        <Checkbox className="c6" key={name} value={name}>
          <span className="m7" aria-hidden="true" />
          {name}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

function Buttons() {
  return (
    <div className="f1">
      <span id="buttons">按钮单选</span>
      <ToggleButtonGroup
        className="g2"
        aria-labelledby="buttons"
        selectionMode="single"
        onSelectionChange={(keys) => take('buttons')([...keys][0])}
      >
        {KINDS.map((name) => (
          <ToggleButton className="b4" key={name} id={name}>
            {name}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}

function OneFile() {
  const [files, hold] = useState<readonly File[]>([]);
  const taken = (list: FileList | null): void => {
    hold([...(list ?? [])]);
    take('upload')([...(list ?? [])]);
  };
  return (
    <div className="f1">
      <span>上传证照</span>
      <FileTrigger onSelect={taken}>
        <Button>选择文件</Button>
      </FileTrigger>
      {files.map(({ name }) => (
        <span key={name}>{name}</span>
      ))}
    </div>
  );
}

function MoreFiles() {
  const [files, hold] = useState<readonly File[]>([]);
  const taken = (list: FileList | null): void => {
    hold([...(list ?? [])]);
    take('uploads')([...(list ?? [])]);
  };
  return (
    <div className="f1">
      <span>多文件</span>
      <DropZone className="g2">
        <FileTrigger allowsMultiple onSelect={taken}>
          <Button>点击或拖拽文件到此处</Button>
        </FileTrigger>
        {files.map(({ name }) => (
          <span key={name}>{name}</span>
        ))}
      </DropZone>
    </div>
  );
}

/** A list that stands open, from which several may be chosen. */
function OpenList() {
  return (
    <div className="f1">
      <span id="listed">常开列表</span>
      <ListBox
        className="p3"
        aria-labelledby="listed"
        selectionMode="multiple"
        defaultSelectedKeys={START.multiple}
        onSelectionChange={(keys) => take('listed')([...keys])}
      >
        {NAMES.map((name) => (
          <ListBoxItem className="o8" key={name} id={name}>
            {name}
          </ListBoxItem>
        ))}
      </ListBox>
    </div>
  );
}

/** Choices drawn as tags, several of which may be chosen. */
function Tags() {
  return (
    <TagGroup
      className="f1"
      selectionMode="multiple"
      defaultSelectedKeys={START.checkbox}
      onSelectionChange={(keys) => take('chips')([...keys])}
    >
      <Label>标签多选</Label>
      <TagList className="g2">
        {CONTENTS.map((name) => (
          <Tag className="t9" key={name} id={name}>
            {name}
          </Tag>
        ))}
      </TagList>
    </TagGroup>
  );
}

function Page() {
  return (
    <I18nProvider locale="zh-CN">
      <style>{STYLE}</style>
      <Box widget="text" label="文本">
        <Input className="i0" />
      </Box>
      <Box widget="textarea" label="长文本">
        <TextArea className="i0" />
      </Box>
      <Choose widget="select" label="下拉" names={NAMES} />
      <Choose widget="long" label="长列表" names={LONG} />
      <Radios />
      <Ticks />
      <OneDay />
      <TwoDays />
      <OneFile />
      <Combobox />
      <RemoteCombobox />
      <Several />
      <Switch className="s1" onChange={take('switch')}>
        <span className="m7" aria-hidden="true" />
        开关
      </Switch>
      <NumberField className="f1" onChange={take('number')}>
        <Label>数量</Label>
        <div className="g2">
          <Button slot="decrement">-</Button>
          <Input className="i0" />
          <Button slot="increment">+</Button>
        </div>
      </NumberField>
      <Buttons />
      <MoreFiles />
      <I18nProvider locale="en-US">
        <DayField />
      </I18nProvider>
      <OpenList />
      <Tags />
    </I18nProvider>
  );
}

const root = document.getElementById('app');
if (root !== null) createRoot(root).render(<Page />);
