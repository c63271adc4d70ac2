/** @jsxImportSource react */
// The matrix page of Radix: its primitives put together with cmdk, react-day-picker and react-hook-form, as shadcn/ui does it.
import { Switch, ToggleGroup } from 'radix-ui';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { KINDS, LONG, NAMES, START, take } from './data';
import {
  Choose,
  Combobox,
  Field,
  Files,
  FormControl,
  OneDay,
  Radios,
  RemoteCombobox,
  Several,
  Ticks,
  TwoDays,
} from './radix-controls';

const STYLE = `
  [data-slot=form-item]{display:grid;gap:8px;margin:16px}
  [data-slot=popover-content],[data-slot=select-content]{background:#fff;border:1px solid #ccc;padding:4px;max-height:300px;overflow:auto}
  button{border:1px solid #999;background:#fff;padding:6px 12px;min-height:20px;min-width:20px}
  [data-state=checked],[data-state=on]{background:#cde}
  .sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}`;

/** The form's values go into the model as the form has them. */
function Model() {
  const values = useWatch() as Record<string, unknown>; // the names below
  useEffect(() => {
    for (const [name, value] of Object.entries(values)) {
      const isRange = typeof value === 'object' && value !== null && 'from' in value && 'to' in value;
      take(name)(isRange ? [value.from, value.to] : value);
    }
  }, [values]);
  return null;
}

function Page() {
  const form = useForm({ defaultValues: { ...START, text: '', textarea: '', number: '', switch: false } });
  return (
    <FormProvider {...form}>
      <style>{STYLE}</style>
      <form>
        <Field name="text" label="文本">
          {(field) => (
            <FormControl>
              <input data-slot="input" {...field} />
            </FormControl>
          )}
        </Field>
        <Field name="textarea" label="长文本">
          {(field) => (
            <FormControl>
              <textarea data-slot="textarea" {...field} />
            </FormControl>
          )}
        </Field>
        <Field name="select" label="下拉">
          {(field) => <Choose {...field} names={NAMES} />}
        </Field>
        <Field name="long" label="长列表">
          {(field) => <Choose {...field} names={LONG} />}
        </Field>
        <Field name="radio" label="单选">
          {(field) => <Radios {...field} />}
        </Field>
        <Field name="checkbox" label="多选">
          {(field) => <Ticks {...field} />}
        </Field>
        <Field name="date" label="日期">
          {(field) => <OneDay {...field} />}
        </Field>
        <Field name="range" label="日期段">
          {(field) => <TwoDays {...field} />}
        </Field>
        <Field name="upload" label="上传证照">
          {(field) => <Files {...field} multiple={false} />}
        </Field>
        <Field name="searchable" label="可搜索">
          {(field) => <Combobox {...field} names={LONG} />}
        </Field>
        <Field name="remote" label="远程">
          {(field) => <RemoteCombobox {...field} />}
        </Field>
        <Field name="multiple" label="多选列表">
          {(field) => <Several {...field} />}
        </Field>
        <Field name="switch" label="开关">
          {({ value, onChange }) => (
            <FormControl>
              <Switch.Root checked={value} onCheckedChange={onChange}>
                <Switch.Thumb />
              </Switch.Root>
            </FormControl>
          )}
        </Field>
        <Field name="number" label="数量">
          {(field) => (
            <FormControl>
              <input type="number" {...field} />
            </FormControl>
          )}
        </Field>
        <Field name="buttons" label="按钮单选">
          {({ value, onChange }) => (
            <FormControl>
              <ToggleGroup.Root type="single" value={value} onValueChange={onChange}>
                {KINDS.map((name) => (
                  <ToggleGroup.Item key={name} value={name}>
                    {name}
                  </ToggleGroup.Item>
                ))}
              </ToggleGroup.Root>
            </FormControl>
          )}
        </Field>
        <Field name="uploads" label="多文件">
          {(field) => <Files {...field} multiple />}
        </Field>
        <Model />
      </form>
    </FormProvider>
  );
}

const root = document.getElementById('app');
if (root !== null) createRoot(root).render(<Page />);
