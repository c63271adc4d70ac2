// How does one line of the form look? Tea's controls, whose inputs carry neither ids nor names.
import type { ReactNode } from 'react';
import { Button, Cascader, Checkbox, Form, Input, Select, TextArea, Upload } from 'tea-component';
import type { Choice, Item } from '../state/form';
import { useStore } from '../state/react';
import { listAt, textAt, valueAt } from '../state/tree';
import { store } from './store';

/** The item's label, its control, and the portal's fault under it. */
export function Line({ item }: { readonly item: Item }) {
  const { errors } = useStore(store);
  const fault = errors[item.path];
  return (
    <Form.Item
      label={item.label}
      required={!item.isOptional && item.label !== ''}
      {...(fault ? { status: 'error' as const, message: fault } : {})}
      className={classOf(item.path)}
    >
      <Control item={item} />
    </Form.Item>
  );
}

// The classes by which the real page's items are known.
const CLASSES: Readonly<Record<string, string>> = {
  'entity.name': 'org-name',
  'entity.certNumber': 'org-certificate-number',
  'entity.legalPersonName': 'legalPerson',
  'entity.legalPersonCertNumber': 'legalPersonCerNumber',
  'access.domain': 'domain',
};
const classOf = (path: string): string => CLASSES[path] ?? '';

function Control({ item }: { readonly item: Item }): ReactNode {
  if (item.kind === 'text' || item.kind === 'area') return <Text item={item} />;
  if (item.kind === 'code') return <Code item={item} />;
  if (item.kind === 'select') return <Choose item={item} />;
  if (item.kind === 'region') return <Region item={item} />;
  if (item.kind === 'box') return <Box item={item} />;
  return <Slot item={item} />;
}

function Text({ item }: { readonly item: Item }) {
  const { model } = useStore(store);
  const Box = item.kind === 'area' ? TextArea : Input;
  return (
    <Box
      size="l"
      value={textAt(model, item.path)}
      placeholder={item.isOptional ? '选填' : `请输入${item.label}`}
      disabled={item.isLocked?.(model, item.path) ?? false}
      onChange={(text: string) => store.type(item, text)}
      onBlur={() => store.leave(item)}
    />
  );
}

/** The code that comes by SMS; only a person asks for it and types it. */
function Code({ item }: { readonly item: Item }) {
  const { model, smsSends } = useStore(store);
  return (
    <>
      <Input
        size="s"
        value={textAt(model, item.path)}
        placeholder="请输入验证码"
        onChange={(text) => store.type(item, text)}
      />
      <Button htmlType="button" onClick={() => store.change({ smsSends: smsSends + 1 })}>
        获取验证码
      </Button>
    </>
  );
}

function Choose({ item }: { readonly item: Item }) {
  const { model } = useStore(store);
  const offered = item.choices?.(model, item.path) ?? [];
  return (
    <Select
      size="l"
      appearance="button"
      value={textAt(model, item.path)}
      placeholder={`请选择${item.label}`}
      disabled={offered.length === 0 || (item.isLocked?.(model, item.path) ?? false)}
      options={offered.map(({ value, label }) => ({ value, text: label }))}
      onChange={(value) => store.pick(item, value)}
    />
  );
}

interface Node {
  value: string;
  label: string;
  children?: Node[];
}
const asNode = ({ value, label, children }: Choice): Node => ({
  value,
  label,
  ...(children ? { children: children.map(asNode) } : {}),
});

function Region({ item }: { readonly item: Item }) {
  const { model } = useStore(store);
  return (
    <Cascader
      data={(item.choices?.(model, item.path) ?? []).map(asNode)}
      value={listAt(model, item.path)}
      onChange={(names) => store.pick(item, names.map(String))}
    />
  );
}

function Box({ item }: { readonly item: Item }) {
  const { model } = useStore(store);
  return (
    <Checkbox value={valueAt(model, item.path) === true} onChange={(isTicked) => store.pick(item, isTicked)}>
      {item.words}
    </Checkbox>
  );
}

function Slot({ item }: { readonly item: Item }) {
  const { uploads } = useStore(store);
  const held = uploads.find(({ slot }) => slot === item.path);
  return (
    <>
      <Upload
        accept={['image/jpeg', 'image/png']}
        beforeUpload={(file) => {
          void store.upload(item, file);
          return false;
        }}
      >
        <Button htmlType="button">{item.words}</Button>
      </Upload>
      {held && <span className="file-name">{held.name}</span>}
    </>
  );
}
