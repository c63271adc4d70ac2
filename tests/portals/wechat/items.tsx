// How does one line of the form look? TDesign's controls, whose labels are tied to nothing.
import type { ReactNode } from 'react';
import { Button, Cascader, Checkbox, DatePicker, Form, Input, Select, Textarea, Upload } from 'tdesign-react';
import type { Choice, Item } from '../state/form';
import { useStore } from '../state/react';
import { listAt, textAt, valueAt } from '../state/tree';
import { store } from './store';

/** The item's label, its control, and the portal's fault under it. */
export function Line({ item }: { readonly item: Item }) {
  const fault = useStore(store).errors[item.path];
  return (
    <Form.FormItem
      label={item.label}
      requiredMark={!item.isOptional && item.label !== ''}
      {...(fault ? { status: 'error' as const, help: fault } : {})}
    >
      <div className="control">{control(item)}</div>
    </Form.FormItem>
  );
}

function control(item: Item): ReactNode {
  if (item.kind === 'area') return <Area item={item} />;
  if (item.kind === 'select') return <Choose item={item} />;
  if (item.kind === 'region') return <Region item={item} />;
  if (item.kind === 'boxes') return <Boxes item={item} />;
  if (item.kind === 'box') return <Box item={item} />;
  if (item.kind === 'day') return <Day item={item} />;
  return item.kind === 'file' ? <Slot item={item} /> : <Text item={item} />;
}

interface Of {
  readonly item: Item;
}

const useOffered = (item: Item): Choice[] => item.choices?.(useStore(store).model, item.path) ?? [];

function Text({ item }: Of) {
  return (
    <Input
      value={textAt(useStore(store).model, item.path)}
      placeholder={`请输入${item.label}`}
      onChange={(text) => store.type(item, text)}
      onBlur={() => store.leave(item)}
    />
  );
}

function Area({ item }: Of) {
  return (
    <Textarea
      value={textAt(useStore(store).model, item.path)}
      maxlength={200}
      placeholder="请填写实际经营内容、主要服务内容"
      onChange={(text) => store.type(item, String(text))}
      onBlur={() => store.leave(item)}
    />
  );
}

function Choose({ item }: Of) {
  return (
    <Select
      value={textAt(useStore(store).model, item.path)}
      placeholder="请选择"
      options={useOffered(item).map(({ value, label }) => ({ value, label }))}
      onChange={(value) => store.pick(item, String(value))}
    />
  );
}

function Region({ item }: Of) {
  return (
    <Cascader
      value={listAt(useStore(store).model, item.path)}
      valueType="full"
      placeholder="请选择"
      options={useOffered(item)}
      onChange={(names) => store.pick(item, Array.isArray(names) ? names.map(String) : [])}
    />
  );
}

function Boxes({ item }: Of) {
  return (
    <Checkbox.Group
      value={listAt(useStore(store).model, item.path)}
      options={useOffered(item).map(({ value }) => value)}
      onChange={(values) => store.pick(item, values.map(String))}
    />
  );
}

function Box({ item }: Of) {
  return (
    <Checkbox
      checked={valueAt(useStore(store).model, item.path) === true}
      onChange={(isTicked) => store.pick(item, isTicked)}
    >
      {item.words}
    </Checkbox>
  );
}

function Day({ item }: Of) {
  return (
    <DatePicker
      value={textAt(useStore(store).model, item.path)}
      allowInput
      placeholder="请选择日期"
      onChange={(day) => store.pick(item, String(day))}
    />
  );
}

function Slot({ item }: Of) {
  const held = useStore(store).uploads.find(({ slot }) => slot === item.path);
  return (
    <>
      <Upload
        accept="image/jpeg,image/png"
        autoUpload={false}
        theme="custom"
        beforeUpload={(file) => {
          if (file.raw) void store.upload(item, file.raw);
          return true;
        }}
      >
        <Button variant="outline">{item.words}</Button>
      </Upload>
      {held && <span className="file-name">{held.name}</span>}
    </>
  );
}
