// How does one line of the form look? antd form items without names, so that no input gets an id, as on the real page.
import { Checkbox, Form, Input, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import type { Choice } from '../state/form';
import { listAt, textAt, valueAt } from '../state/tree';
import { check, usePortal, write } from './store';

interface ItemProps {
  readonly path: string;
  readonly label: string;
  readonly required?: boolean;
  readonly extra?: ReactNode;
  readonly disabled?: boolean;
}

interface TextItemProps extends ItemProps {
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly prefix?: string;
  /** What the portal makes of the text when the focus leaves it. */
  readonly tidy?: (text: string) => string;
}

export const trim = (text: string): string => text.trim();
export const upper = (text: string): string => text.replace(/\s/g, '').toUpperCase();
export const lower = (text: string): string => text.trim().toLowerCase();
export const joined = (text: string): string => text.replace(/[\s-]/g, '');

/** The frame of an item: label, required mark, control, error under it. */
export function Item({
  path,
  label,
  required,
  extra,
  children,
}: ItemProps & { readonly children: ReactNode }) {
  const error = usePortal(({ errors }) => errors[path]);
  return (
    <Form.Item
      label={label}
      required={required ?? false}
      extra={extra}
      {...(error ? { validateStatus: 'error', help: error } : {})}
    >
      {children}
    </Form.Item>
  );
}

/** A text that the portal trims, or tidies in its own way, on blur. */
export function TextItem({ placeholder, maxLength, prefix, tidy = trim, ...item }: TextItemProps) {
  const text = usePortal(({ model }) => textAt(model, item.path));
  const leave = () => {
    write(item.path, tidy(text));
    check(item.path);
  };
  const input = (
    <Input
      value={text}
      placeholder={placeholder ?? `请输入${item.label}`}
      disabled={item.disabled ?? false}
      {...(maxLength ? { maxLength } : {})}
      onChange={(event) => write(item.path, event.target.value)}
      onBlur={leave}
    />
  );
  return (
    <Item {...item}>
      {prefix === undefined ? (
        input
      ) : (
        <div className="address-line">
          <span className="address-prefix">{prefix}</span>
          {input}
        </div>
      )}
    </Item>
  );
}

/** A longer text with a counter. */
export function AreaItem({ placeholder, maxLength = 300, ...item }: TextItemProps) {
  const text = usePortal(({ model }) => textAt(model, item.path));
  return (
    <Item {...item}>
      <Input.TextArea
        value={text}
        rows={3}
        showCount
        maxLength={maxLength}
        placeholder={placeholder ?? '选填'}
        onChange={(event) => write(item.path, event.target.value)}
        onBlur={() => {
          write(item.path, text.trim());
          check(item.path);
        }}
      />
    </Item>
  );
}

/** A select; `onPick` lets the page clear what depends on it. */
export function SelectItem({
  choices,
  onPick,
  ...item
}: ItemProps & { readonly choices: Choice[]; readonly onPick?: () => void }) {
  const value = usePortal(({ model }) => textAt(model, item.path));
  const pick = (next: string | null) => {
    if (next === null || next === value) return;
    write(item.path, next);
    onPick?.();
    check(item.path);
  };
  return (
    <Item {...item}>
      <Select
        value={value || null}
        placeholder={`请选择${item.label}`}
        disabled={item.disabled ?? false}
        options={choices}
        onChange={pick}
      />
    </Item>
  );
}

/** One of a few, shown as radio buttons. */
export function RadioItem({
  choices,
  onPick,
  ...item
}: ItemProps & { readonly choices: readonly string[]; readonly onPick?: () => void }) {
  const value = usePortal(({ model }) => textAt(model, item.path));
  return (
    <Item {...item}>
      <Radio.Group
        value={value}
        options={[...choices]}
        onChange={(event) => {
          write(item.path, String(event.target.value));
          onPick?.();
          check(item.path);
        }}
      />
    </Item>
  );
}

/** Several of a few, shown as boxes. */
export function BoxesItem({ choices, ...item }: ItemProps & { readonly choices: readonly string[] }) {
  const model = usePortal((state) => state.model);
  return (
    <Item {...item}>
      <Checkbox.Group
        value={listAt(model, item.path)}
        options={[...choices]}
        onChange={(values) => {
          write(item.path, values.map(String));
          check(item.path);
        }}
      />
    </Item>
  );
}

/** One box with its own words beside it. */
export function BoxItem({
  words,
  onPick,
  ...item
}: ItemProps & { readonly words: ReactNode; readonly onPick?: (isTicked: boolean) => void }) {
  const isTicked = usePortal(({ model }) => valueAt(model, item.path) === true);
  return (
    <Item {...item}>
      <Checkbox
        checked={isTicked}
        onChange={(event) => {
          write(item.path, event.target.checked);
          onPick?.(event.target.checked);
          check(item.path);
        }}
      >
        {words}
      </Checkbox>
    </Item>
  );
}

/** A value carried over from an earlier step: text only. */
export function ReadOnlyItem({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <Form.Item label={label}>
      <span className="ant-form-text">{text || '-'}</span>
    </Form.Item>
  );
}

/** A titled part of the page. */
export function Part({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <section className="module-item-wrap">
      <h3 className="module-item-title">{title}</h3>
      {children}
    </section>
  );
}
