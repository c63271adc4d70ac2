/** @jsxImportSource react */
// Which controls of React Aria open something, or are made of segments? The lists and the days of its page; some keep the library's own class names.
import { type ReactNode, useState } from 'react';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  ComboBox,
  DateField,
  DateInput,
  DatePicker,
  DateRangePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Button as Pressed,
  RangeCalendar,
  Select,
  SelectValue,
} from 'react-aria-components';
import { LONG, NAMES, START, search, take } from './data';

interface Named {
  readonly widget: string;
  readonly label: string;
}

/** A button of the page's look; its slot says what the library uses it for. */
export const Button = (props: { readonly slot?: string; readonly children: ReactNode }) => (
  <Pressed className="b4" {...props} />
);

const Opened = ({ names }: { readonly names: readonly string[] }) => (
  <Popover className="p3">
    <ListBox className="l2">
      {names.map((name) => (
        <ListBoxItem className="o8" key={name} id={name}>
          {name}
        </ListBoxItem>
      ))}
    </ListBox>
  </Popover>
);

export const Choose = ({ widget, label, names }: Named & { readonly names: readonly string[] }) => (
  <Select placeholder="请选择" onSelectionChange={take(widget)}>
    <Label>{label}</Label>
    <Button>
      <SelectValue className="v5" />
      <span aria-hidden="true">▾</span>
    </Button>
    <Opened names={names} />
  </Select>
);

export const Several = () => (
  <Select
    className="f1"
    placeholder="请选择"
    selectionMode="multiple"
    defaultValue={START.multiple}
    onChange={take('multiple')}
  >
    <Label>多选列表</Label>
    <Button>
      <SelectValue className="v5" />
      <span aria-hidden="true">▾</span>
    </Button>
    <Opened names={NAMES} />
  </Select>
);

const Typed = () => (
  <div className="g2">
    <Input className="i0" />
    <Button>▾</Button>
  </div>
);

export const Combobox = () => (
  <ComboBox className="f1" onSelectionChange={take('searchable')}>
    <Label>可搜索</Label>
    <Typed />
    <Opened names={LONG} />
  </ComboBox>
);

export function RemoteCombobox() {
  const [found, setFound] = useState<readonly string[]>([]);
  return (
    <ComboBox
      className="f1"
      items={found.map((name) => ({ id: name }))}
      onInputChange={(word) => search(word).then(setFound)}
      onSelectionChange={take('remote')}
    >
      <Label>远程</Label>
      <Typed />
      <Popover className="p3">
        <ListBox className="l2">
          {({ id }: { readonly id: string }) => <ListBoxItem className="o8">{id}</ListBoxItem>}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

const Segments = (props: { readonly slot?: string }) => (
  <DateInput className="d6" {...props}>
    {(segment) => <DateSegment className="e7" segment={segment} />}
  </DateInput>
);

const Month = () => (
  <>
    <header>
      <Button slot="previous">‹</Button>
      <Heading />
      <Button slot="next">›</Button>
    </header>
    <CalendarGrid>{(date) => <CalendarCell className="k8" date={date} />}</CalendarGrid>
  </>
);

export const DayField = () => (
  <DateField className="f1" onChange={(date) => take('day')(String(date))}>
    <Label>成立日期</Label>
    <Segments />
  </DateField>
);

export const OneDay = () => (
  <DatePicker onChange={(date) => take('date')(String(date))}>
    <Label>日期</Label>
    <Group className="g2">
      <Segments />
      <Button>▾</Button>
    </Group>
    <Popover className="p3">
      <Dialog>
        <Calendar>
          <Month />
        </Calendar>
      </Dialog>
    </Popover>
  </DatePicker>
);

export const TwoDays = () => (
  <DateRangePicker
    className="f1"
    onChange={(days) => take('range')(days === null ? [] : [String(days.start), String(days.end)])}
  >
    <Label>日期段</Label>
    <Group className="g2">
      <Segments slot="start" />
      <span aria-hidden="true">–</span>
      <Segments slot="end" />
      <Button>▾</Button>
    </Group>
    <Popover className="p3">
      <Dialog>
        <RangeCalendar>
          <Month />
        </RangeCalendar>
      </Dialog>
    </Popover>
  </DateRangePicker>
);
