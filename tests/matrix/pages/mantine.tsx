/** @jsxImportSource react */
// The matrix page of Mantine, whose controls draw their own labels.
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import 'dayjs/locale/zh-cn';
import {
  Autocomplete,
  Button,
  Checkbox,
  Chip,
  FileButton,
  FileInput,
  Group,
  Input,
  MantineProvider,
  MultiSelect,
  NativeSelect,
  NumberInput,
  Radio,
  SegmentedControl,
  Select,
  Stack,
  Switch,
  TagsInput,
  Textarea,
  TextInput,
} from '@mantine/core';
import { DateInput, DatePickerInput, DatesProvider } from '@mantine/dates';
import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CONTENTS, KINDS, LONG, NAMES, START, search, TREE, take } from './data';

/** A value that the control shows and the model takes. */
function useHeld<Value>(widget: string, start: Value): { value: Value; onChange: (value: Value) => void } {
  const [value, setValue] = useState(start);
  const onChange = (next: Value): void => {
    setValue(next);
    take(widget)(next);
  };
  return { value, onChange };
}

function Texts() {
  const text = useHeld('text', '');
  const textarea = useHeld('textarea', '');
  const number = useHeld<number | string>('number', '');
  const typed = useHeld('typed', '');
  const tags = useHeld('tags', START.tags);
  return (
    <>
      <TextInput
        label="文本"
        withAsterisk
        placeholder="请输入"
        value={text.value}
        onChange={({ currentTarget }) => text.onChange(currentTarget.value)}
      />
      <Textarea
        label="长文本"
        description="不超过200字"
        autosize
        value={textarea.value}
        onChange={({ currentTarget }) => textarea.onChange(currentTarget.value)}
      />
      <NumberInput label="数量" min={0} {...number} />
      <Autocomplete label="联想输入" data={NAMES} {...typed} />
      <TagsInput label="标签" placeholder="输入后回车" {...tags} />
    </>
  );
}

function Lists() {
  const [found, setFound] = useState<string[]>([]);
  const remote = useHeld<string | null>('remote', null);
  const nature = useHeld('nature', '');
  return (
    <>
      <Select label="下拉" placeholder="请选择" data={NAMES} onChange={take('select')} />
      <Select label="长列表" placeholder="请选择" data={LONG} onChange={take('long')} />
      <Select
        label="可搜索"
        searchable
        nothingFoundMessage="无数据"
        data={LONG}
        onChange={take('searchable')}
      />
      <Select
        label="远程"
        searchable
        clearable
        data={found}
        filter={({ options }) => options}
        onSearchChange={(word) => search(word).then((names) => names.length > 0 && setFound(names))}
        {...remote}
      />
      <MultiSelect label="多选列表" data={NAMES} defaultValue={START.multiple} onChange={take('multiple')} />
      <MultiSelect
        label="筛选多选"
        searchable
        clearable
        hidePickedOptions
        data={NAMES}
        onChange={take('several')}
      />
      <NativeSelect
        label="单位性质"
        data={['', ...NAMES]}
        value={nature.value}
        onChange={({ currentTarget }) => nature.onChange(currentTarget.value)}
      />
    </>
  );
}

function Region() {
  const province = useHeld<string | null>('province', null);
  const city = useHeld<string | null>('city', null);
  const cities = TREE.find(({ value }) => value === province.value)?.children ?? [];
  return (
    <Group grow>
      <Select label="省份" placeholder="请选择省份" data={TREE.map(({ value }) => value)} {...province} />
      <Select
        label="城市"
        placeholder="请选择城市"
        disabled={cities.length === 0}
        data={cities.map(({ value }) => value)}
        {...city}
      />
    </Group>
  );
}

/** Choices drawn as chips. */
const Chips = ({ names }: { readonly names: readonly string[] }) => (
  <Group>
    {names.map((name) => (
      <Chip key={name} value={name}>
        {name}
      </Chip>
    ))}
  </Group>
);

function Choices() {
  const chip = useHeld<string | string[]>('chip', '');
  const [on, setOn] = useState(false);
  return (
    <>
      <Radio.Group label="单选" onChange={take('radio')}>
        <Group>
          {KINDS.map((name) => (
            <Radio key={name} value={name} label={name} />
          ))}
        </Group>
      </Radio.Group>
      <Checkbox.Group label="多选" defaultValue={START.checkbox} onChange={take('checkbox')}>
        <Group>
          {CONTENTS.map((name) => (
            <Checkbox key={name} value={name} label={name} />
          ))}
        </Group>
      </Checkbox.Group>
      <Input.Wrapper label="按钮单选">
        <div>
          <SegmentedControl data={KINDS} onChange={take('buttons')} />
        </div>
      </Input.Wrapper>
      <Input.Wrapper label="服务类型">
        <Chip.Group value={chip.value} onChange={chip.onChange}>
          <Chips names={KINDS} />
        </Chip.Group>
      </Input.Wrapper>
      <Input.Wrapper label="标签多选">
        <Chip.Group multiple onChange={take('chips')}>
          <Chips names={CONTENTS} />
        </Chip.Group>
      </Input.Wrapper>
      <Switch
        label="开关"
        checked={on}
        onChange={({ currentTarget: { checked } }) => {
          setOn(checked);
          take('switch')(checked);
        }}
      />
    </>
  );
}

/** Takes the days once both are chosen. */
const span =
  (widget: string) =>
  (days: readonly unknown[]): void => {
    if (days.every((day) => day !== null)) take(widget)(days);
  };

const Days = () => (
  <>
    <DateInput label="日期" valueFormat="YYYY-MM-DD" placeholder="请选择日期" onChange={take('date')} />
    <DatePickerInput
      type="range"
      label="日期段"
      valueFormat="YYYY-MM-DD"
      placeholder="请选择日期"
      onChange={span('range')}
    />
    <DatePickerInput
      label="成立日期"
      valueFormat="YYYY年MM月DD日"
      placeholder="请选择日期"
      onChange={take('day')}
    />
    <DatePickerInput
      type="range"
      label="证件有效期"
      valueFormat="YYYY年MM月DD日"
      placeholder="请选择起止日期"
      numberOfColumns={2}
      dropdownType="modal"
      onChange={span('valid')}
    />
  </>
);

function Files() {
  const picture = useHeld<File | null>('picture', null);
  return (
    <>
      <FileInput label="上传证照" placeholder="点击选择文件" accept="image/png" onChange={take('upload')} />
      <FileInput label="多文件" placeholder="点击选择文件" multiple onChange={take('uploads')} />
      <Input.Wrapper label="证照图片">
        <Group>
          <FileButton accept="image/png" onChange={picture.onChange}>
            {(props) => <Button {...props}>上传图片</Button>}
          </FileButton>
          {picture.value?.name}
        </Group>
      </Input.Wrapper>
    </>
  );
}

const Page = (): ReactNode => (
  <MantineProvider>
    <DatesProvider settings={{ locale: 'zh-cn', firstDayOfWeek: 1 }}>
      <form style={{ padding: 24 }}>
        <Stack>
          <Texts />
          <Lists />
          <Region />
          <Choices />
          <Days />
          <Files />
        </Stack>
      </form>
    </DatesProvider>
  </MantineProvider>
);

const root = document.getElementById('app');
if (root !== null) createRoot(root).render(<Page />);
