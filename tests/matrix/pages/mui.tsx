/** @jsxImportSource react */
// The matrix page of Material UI and of its date picker, whose box is one editable part for the year, the month and the day each.
import {
  Autocomplete,
  Button,
  Checkbox,
  FormControl,
  FormControlLabel,
  FormGroup,
  FormLabel,
  InputLabel,
  MenuItem,
  Radio,
  RadioGroup,
  Select,
  Switch,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
} from '@mui/material';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { useId, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CONTENTS, KINDS, LONG, NAMES, START, search, take } from './data';

function useHeld<Value>(widget: string, start: Value) {
  const [value, setValue] = useState(start);
  const hold = (next: Value): void => {
    setValue(next);
    take(widget)(next);
  };
  return [value, hold] as const;
}

function TextBox(props: {
  readonly widget: string;
  readonly label: string;
  readonly multiline?: boolean;
  readonly type?: string;
}) {
  const { widget, ...more } = props;
  const [value, hold] = useHeld(widget, '');
  return <TextField {...more} value={value} onChange={({ target }) => hold(target.value)} />;
}

function List(props: { readonly widget: string; readonly label: string; readonly names: readonly string[] }) {
  const [value, hold] = useHeld(props.widget, '');
  const id = useId();
  return (
    <FormControl fullWidth>
      <InputLabel id={id}>{props.label}</InputLabel>
      <Select labelId={id} label={props.label} value={value} onChange={({ target }) => hold(target.value)}>
        {props.names.map((name) => (
          <MenuItem key={name} value={name}>
            {name}
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  );
}

function Several() {
  const [value, hold] = useHeld<readonly string[]>('multiple', START.multiple);
  const id = useId();
  return (
    <FormControl fullWidth>
      <InputLabel id={id}>多选列表</InputLabel>
      <Select
        multiple
        labelId={id}
        label="多选列表"
        value={[...value]}
        onChange={({ target }) => hold([target.value].flat())}
        renderValue={(names) => names.join(', ')}
      >
        {NAMES.map((name) => (
          <MenuItem key={name} value={name}>
            <Checkbox checked={value.includes(name)} />
            {name}
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  );
}

function Searchable() {
  const [value, hold] = useHeld<string | null>('searchable', null);
  return (
    <Autocomplete
      options={LONG}
      value={value}
      onChange={(_event, next) => hold(next)}
      renderInput={(given) => <TextField {...given} label="可搜索" />}
    />
  );
}

function Remote() {
  const [value, hold] = useHeld<string | null>('remote', null);
  const [found, setFound] = useState<string[]>([]);
  return (
    <Autocomplete
      options={found}
      filterOptions={(names) => names}
      value={value}
      onChange={(_event, next) => hold(next)}
      onInputChange={(_event, word, reason) => {
        if (reason === 'input') search(word).then(setFound);
      }}
      renderInput={(given) => <TextField {...given} label="远程" />}
    />
  );
}

function Tags() {
  const [value, hold] = useHeld<readonly string[]>('tags', START.tags);
  return (
    <Autocomplete
      multiple
      freeSolo
      options={[]}
      value={[...value]}
      onChange={(_event, next) => hold(next)}
      renderInput={(given) => <TextField {...given} label="标签" />}
    />
  );
}

function Radios() {
  const [value, hold] = useHeld('radio', '');
  const id = useId();
  return (
    <FormControl>
      <FormLabel id={id}>单选</FormLabel>
      <RadioGroup row aria-labelledby={id} value={value} onChange={(_event, next) => hold(next)}>
        {KINDS.map((name) => (
          <FormControlLabel key={name} value={name} control={<Radio />} label={name} />
        ))}
      </RadioGroup>
    </FormControl>
  );
}

function Ticks() {
  const [value, hold] = useHeld<readonly string[]>('checkbox', START.checkbox);
  const toggled = (name: string) =>
    value.includes(name) ? value.filter((at) => at !== name) : [...value, name];
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend">多选</FormLabel>
      <FormGroup>
        {CONTENTS.map((name) => (
          <FormControlLabel
            key={name}
            label={name}
            control={<Checkbox checked={value.includes(name)} onChange={() => hold(toggled(name))} />}
          />
        ))}
      </FormGroup>
    </FormControl>
  );
}

function Toggle() {
  const [value, hold] = useHeld('switch', false);
  return (
    <FormGroup>
      <FormControlLabel
        label="开关"
        control={<Switch checked={value} onChange={(_event, next) => hold(next)} />}
      />
    </FormGroup>
  );
}

function Buttons() {
  const [value, hold] = useHeld('buttons', '');
  const id = useId();
  return (
    <FormControl>
      <FormLabel id={id}>按钮单选</FormLabel>
      <ToggleButtonGroup exclusive aria-labelledby={id} value={value} onChange={(_event, next) => hold(next)}>
        {KINDS.map((name) => (
          <ToggleButton key={name} value={name}>
            {name}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </FormControl>
  );
}

const HIDDEN = {
  clipPath: 'inset(50%)',
  height: 1,
  overflow: 'hidden',
  position: 'absolute',
  width: 1,
} as const;

function Files(props: { readonly widget: string; readonly label: string; readonly multiple?: boolean }) {
  const [files, hold] = useHeld<readonly File[]>(props.widget, []);
  return (
    <FormControl>
      <FormLabel>{props.label}</FormLabel>
      <Button component="label" variant="contained" tabIndex={-1}>
        选择文件
        <input
          type="file"
          style={HIDDEN}
          multiple={props.multiple}
          onChange={({ target }) => hold([...(target.files ?? [])])}
        />
      </Button>
      {files.map(({ name }) => (
        <span key={name}>{name}</span>
      ))}
    </FormControl>
  );
}

function Page() {
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs}>
      <form style={{ display: 'grid', gap: 24, padding: 24 }}>
        <TextBox widget="text" label="文本" />
        <TextBox widget="textarea" label="长文本" multiline />
        <List widget="select" label="下拉" names={NAMES} />
        <List widget="long" label="长列表" names={LONG} />
        <Radios />
        <Ticks />
        <DatePicker label="日期" format="YYYY-MM-DD" onChange={take('date')} />
        <Files widget="upload" label="上传证照" />
        <Searchable />
        <Remote />
        <Several />
        <Toggle />
        <TextBox widget="number" label="数量" type="number" />
        <Buttons />
        <Files widget="uploads" label="多文件" multiple />
        <Tags />
      </form>
    </LocalizationProvider>
  );
}

const root = document.getElementById('app');
if (root !== null) createRoot(root).render(<Page />);
