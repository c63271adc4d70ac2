/** @jsxImportSource react */
// The matrix page of what React portals put together themselves: react-select, react-datepicker and Headless UI.
import { Radio, RadioGroup, Switch } from '@headlessui/react';
import { type ReactNode, useState } from 'react';
import DatePicker from 'react-datepicker';
import { createRoot } from 'react-dom/client';
import Select, { type MultiValue, type SingleValue } from 'react-select';
import AsyncSelect from 'react-select/async';
import CreatableSelect from 'react-select/creatable';
import 'react-datepicker/dist/react-datepicker.css';
import { CONTENTS, KINDS, LONG, NAMES, options, START, search, take } from './data';

const STYLE =
  '[role=radio],[role=switch]{display:inline-block;border:1px solid #999;padding:6px 14px}[aria-checked=true]{background:#cde}';

type Option = ReturnType<typeof options>[number];

function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="field">
      <div className="lbl">{label}</div>
      {children}
    </div>
  );
}

/** A value that the control shows and the model takes as `taken` of it. */
function useHeld<Value>(
  widget: string,
  start: Value,
  taken: (value: Value) => unknown = (value) => value,
): { value: Value; onChange: (value: Value) => void } {
  const [value, setValue] = useState(start);
  const onChange = (next: Value) => {
    setValue(next);
    take(widget)(taken(next));
  };
  return { value, onChange };
}

const useOne = (widget: string) => useHeld<SingleValue<Option>>(widget, null, (chosen) => chosen?.value);

const useMany = (widget: string, start: readonly string[]) =>
  useHeld<MultiValue<Option>>(widget, options(start), (chosen) => chosen.map(({ value }) => value));

function Choices({ widget, names }: { readonly widget: string; readonly names: readonly string[] }) {
  const held = useHeld(widget, '');
  return (
    <RadioGroup {...held}>
      {names.map((name) => (
        <Radio value={name} key={name}>
          {name}
        </Radio>
      ))}
    </RadioGroup>
  );
}

function Ticks({ value, onChange }: { value: readonly string[]; onChange: (value: string[]) => void }) {
  const toggled = (name: string) =>
    value.includes(name) ? value.filter((at) => at !== name) : [...value, name];
  return CONTENTS.map((name) => (
    <label key={name}>
      <input type="checkbox" checked={value.includes(name)} onChange={() => onChange(toggled(name))} />
      {name}
    </label>
  ));
}

function Lists() {
  const select = useOne('select');
  const long = useOne('long');
  const searchable = useOne('searchable');
  const remote = useOne('remote');
  const multiple = useMany('multiple', START.multiple);
  const tags = useMany('tags', START.tags);
  return (
    <>
      <Field label="下拉">
        <Select {...select} options={options(NAMES)} isSearchable={false} />
      </Field>
      <Field label="长列表">
        <Select {...long} options={options(LONG)} classNamePrefix="rs" placeholder="请选择" />
      </Field>
      <Field label="可搜索">
        <Select {...searchable} options={options(LONG)} />
      </Field>
      <Field label="远程">
        <AsyncSelect {...remote} loadOptions={(word) => search(word).then(options)} />
      </Field>
      <Field label="多选列表">
        <Select isMulti {...multiple} options={options(NAMES)} />
      </Field>
      <Field label="标签">
        <CreatableSelect isMulti {...tags} />
      </Field>
    </>
  );
}

function Page() {
  const text = useHeld('text', '');
  const textarea = useHeld('textarea', '');
  const checkbox = useHeld('checkbox', START.checkbox);
  const toggled = useHeld('switch', false);
  const day = useHeld<Date | null>('date', null);
  const range = useHeld<[Date | null, Date | null]>('range', [null, null]);
  return (
    <form>
      <style>{STYLE}</style>
      <Field label="文本">
        <input value={text.value} onChange={({ target }) => text.onChange(target.value)} />
      </Field>
      <Field label="长文本">
        <textarea value={textarea.value} onChange={({ target }) => textarea.onChange(target.value)} />
      </Field>
      <Lists />
      <Field label="单选">
        <Choices widget="radio" names={KINDS} />
      </Field>
      <Field label="多选">
        <Ticks {...checkbox} />
      </Field>
      <Field label="日期">
        <DatePicker selected={day.value} dateFormat="yyyy/MM/dd" onChange={day.onChange} />
      </Field>
      <Field label="日期段">
        <DatePicker
          selectsRange
          startDate={range.value[0]}
          endDate={range.value[1]}
          dateFormat="yyyy-MM-dd"
          onChange={range.onChange}
        />
      </Field>
      <Field label="开关">
        <Switch checked={toggled.value} onChange={toggled.onChange}>
          开
        </Switch>
      </Field>
      <Field label="按钮单选">
        <Choices widget="buttons" names={KINDS} />
      </Field>
    </form>
  );
}

const root = document.getElementById('app');
if (root !== null) createRoot(root).render(<Page />);
