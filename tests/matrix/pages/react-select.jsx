/** @jsxImportSource react */
// The matrix page of what React portals put together themselves: react-select, react-datepicker and Headless UI.
import { Radio, RadioGroup, Switch } from '@headlessui/react';
import { useState } from 'react';
import DatePicker from 'react-datepicker';
import { createRoot } from 'react-dom/client';
import Select from 'react-select';
import AsyncSelect from 'react-select/async';
import CreatableSelect from 'react-select/creatable';
import 'react-datepicker/dist/react-datepicker.css';
import { CONTENTS, KINDS, LONG, NAMES, options, START, search, take } from './data';

const STYLE =
  '[role=radio],[role=switch]{display:inline-block;border:1px solid #999;padding:6px 14px}[aria-checked=true]{background:#cde}';

function Field({ label, children }) {
  return (
    <div className="field">
      <div className="lbl">{label}</div>
      {children}
    </div>
  );
}

const valuesOf = (chosen) => (Array.isArray(chosen) ? chosen.map(({ value }) => value) : chosen?.value);

function List({ widget, as: Kind = Select, start = null, ...more }) {
  const [value, setValue] = useState(start);
  const onChange = (chosen) => {
    setValue(chosen);
    take(widget)(valuesOf(chosen));
  };
  return <Kind value={value} onChange={onChange} {...more} />;
}

function Choices({ widget, names }) {
  const [value, setValue] = useState('');
  const onChange = (chosen) => {
    setValue(chosen);
    take(widget)(chosen);
  };
  return (
    <RadioGroup value={value} onChange={onChange}>
      {names.map((name) => (
        <Radio value={name} key={name}>
          {name}
        </Radio>
      ))}
    </RadioGroup>
  );
}

function Box({ widget, as: Kind = 'input', ...more }) {
  const [value, setValue] = useState('');
  const onChange = ({ target }) => {
    setValue(target.value);
    take(widget)(target.value);
  };
  return <Kind value={value} onChange={onChange} {...more} />;
}

function Ticks({ widget, names, start }) {
  const [value, setValue] = useState(start);
  const turn = (name) => {
    const next = value.includes(name) ? value.filter((at) => at !== name) : [...value, name];
    setValue(next);
    take(widget)(next);
  };
  return names.map((name) => (
    <label key={name}>
      <input type="checkbox" checked={value.includes(name)} onChange={() => turn(name)} />
      {name}
    </label>
  ));
}

function Page() {
  const [on, setOn] = useState(false);
  const [day, setDay] = useState(null);
  const [span, setSpan] = useState([null, null]);
  return (
    <form>
      <style>{STYLE}</style>
      <Field label="文本">
        <Box widget="text" />
      </Field>
      <Field label="长文本">
        <Box widget="textarea" as="textarea" />
      </Field>
      <Field label="下拉">
        <List widget="select" options={options(NAMES)} isSearchable={false} />
      </Field>
      <Field label="长列表">
        <List widget="long" options={options(LONG)} classNamePrefix="rs" placeholder="请选择" />
      </Field>
      <Field label="单选">
        <Choices widget="radio" names={KINDS} />
      </Field>
      <Field label="多选">
        <Ticks widget="checkbox" names={CONTENTS} start={START.checkbox} />
      </Field>
      <Field label="日期">
        <DatePicker
          selected={day}
          dateFormat="yyyy/MM/dd"
          onChange={(value) => {
            setDay(value);
            take('date')(value);
          }}
        />
      </Field>
      <Field label="日期段">
        <DatePicker
          selectsRange
          startDate={span[0]}
          endDate={span[1]}
          dateFormat="yyyy-MM-dd"
          onChange={(value) => {
            setSpan(value);
            take('range')(value);
          }}
        />
      </Field>
      <Field label="可搜索">
        <List widget="searchable" options={options(LONG)} />
      </Field>
      <Field label="远程">
        <List widget="remote" as={AsyncSelect} loadOptions={(word) => search(word).then(options)} />
      </Field>
      <Field label="多选列表">
        <List widget="multiple" isMulti options={options(NAMES)} start={options(START.multiple)} />
      </Field>
      <Field label="标签">
        <List widget="tags" as={CreatableSelect} isMulti start={options(START.tags)} />
      </Field>
      <Field label="开关">
        <Switch
          checked={on}
          onChange={(value) => {
            setOn(value);
            take('switch')(value);
          }}
        >
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
