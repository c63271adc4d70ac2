/** @jsxImportSource react */
// A page of as many controls as are asked for, one kind after the other, with what its own form holds of them.
import { Checkbox, Form, Input, Radio, Select } from 'antd';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

declare global {
  interface Window {
    /** The kinds of the controls, in order; stands in the page before this script. */
    readonly kinds: readonly string[];
    /** How many controls the form holds a value of. */
    heldOf: () => number;
  }
}

const NATURES = ['个人', '企业', '政府机关', '事业单位', '社会团体'].map((name) => ({
  label: name,
  value: name,
}));

/** What stands for a kind, with the value a test writes into it. */
const CONTROLS: Readonly<Record<string, () => ReactElement>> = {
  text: () => <Input />,
  textarea: () => <Input.TextArea rows={1} />,
  select: () => <Select options={NATURES} />,
  radio: () => <Radio.Group options={NATURES} />,
  checkbox: () => <Checkbox.Group options={NATURES} />,
};

function Page() {
  const [form] = Form.useForm();
  window.heldOf = () =>
    Object.values(form.getFieldsValue() as Record<string, unknown>).filter(
      (value) => value !== undefined && String(value) !== '',
    ).length;
  return (
    <Form form={form}>
      {window.kinds.map((kind, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the controls of this page never change
        <Form.Item key={at} name={`f${at}`} label={`栏目${at}`}>
          {CONTROLS[kind]?.()}
        </Form.Item>
      ))}
    </Form>
  );
}

const place = document.getElementById('app');
if (place !== null) createRoot(place).render(<Page />);
