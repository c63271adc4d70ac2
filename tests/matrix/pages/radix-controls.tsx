/** @jsxImportSource react */
// What does shadcn/ui put together from the primitives of Radix, cmdk and react-day-picker? The controls of the page of Radix.
import { Command } from 'cmdk';
import { Checkbox, Label, Popover, RadioGroup, Select, Slot } from 'radix-ui';
import {
  createContext,
  forwardRef,
  type ReactElement,
  type ReactNode,
  useContext,
  useId,
  useState,
} from 'react';
import { type DateRange, DayPicker } from 'react-day-picker';
import 'react-day-picker/style.css';
import { Controller, useFormContext } from 'react-hook-form';
import { CONTENTS, KINDS, NAMES, search } from './data';

const day = (date: Date): string => date.toLocaleDateString('zh-CN', { dateStyle: 'long' });

const ItemId = createContext('');

/** What shadcn/ui calls FormField, FormItem, FormLabel and FormControl. */
export function Field(props: {
  readonly name: string;
  readonly label: string;
  readonly children: (field: { value: never; onChange: (value: unknown) => void }) => ReactElement;
}) {
  const { control } = useFormContext();
  const id = useId();
  return (
    <Controller
      control={control}
      name={props.name}
      render={({ field: { value, onChange } }) => (
        <ItemId.Provider value={id}>
          <div data-slot="form-item">
            <Label.Root data-slot="form-label" htmlFor={`${id}-form-item`}>
              {props.label}
            </Label.Root>
            {props.children({ value: value as never, onChange })}
          </div>
        </ItemId.Provider>
      )}
    />
  );
}

// its type is that of React, and the project's own pages are Preact's
export const FormControl = forwardRef<HTMLElement, { readonly children: ReactNode }>((props, ref) => (
  <Slot.Root data-slot="form-control" id={`${useContext(ItemId)}-form-item`} {...props} ref={ref as never} />
));

export function Choose({ value, onChange, names }: Held<string> & { readonly names: readonly string[] }) {
  return (
    <Select.Root value={value} onValueChange={onChange}>
      <FormControl>
        <Select.Trigger data-slot="select-trigger">
          <Select.Value placeholder="请选择" />
          <Select.Icon asChild>
            <svg width="16" height="16" aria-hidden="true" />
          </Select.Icon>
        </Select.Trigger>
      </FormControl>
      <Select.Portal>
        <Select.Content data-slot="select-content" position="popper">
          <Select.Viewport>
            {names.map((name) => (
              <Select.Item key={name} value={name} data-slot="select-item">
                <Select.ItemText>{name}</Select.ItemText>
                <Select.ItemIndicator>✓</Select.ItemIndicator>
              </Select.Item>
            ))}
          </Select.Viewport>
        </Select.Content>
      </Select.Portal>
    </Select.Root>
  );
}

interface Held<Value> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function Opens(props: {
  readonly text: ReactNode;
  readonly role?: 'combobox';
  readonly children: (close: () => void) => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <FormControl>
          <button
            type="button"
            data-slot="button"
            {...(props.role && { role: props.role, 'aria-expanded': open })}
          >
            {props.text}
            <svg width="16" height="16" aria-hidden="true" />
          </button>
        </FormControl>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content data-slot="popover-content" align="start">
          {props.children(() => setOpen(false))}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

export function Combobox({ value, onChange, names }: Held<string> & { readonly names: readonly string[] }) {
  return (
    <Opens role="combobox" text={<span>{value || '请选择'}</span>}>
      {(close) => (
        <Command>
          <Command.Input placeholder="搜索" />
          <Command.List>
            <Command.Empty>无结果</Command.Empty>
            <Command.Group>
              {names.map((name) => (
                <Command.Item
                  key={name}
                  value={name}
                  onSelect={() => {
                    onChange(name);
                    close();
                  }}
                >
                  {name}
                </Command.Item>
              ))}
            </Command.Group>
          </Command.List>
        </Command>
      )}
    </Opens>
  );
}

export function RemoteCombobox({ value, onChange }: Held<string>) {
  const [found, setFound] = useState<readonly string[]>([]);
  return (
    <Opens role="combobox" text={<span>{value || '请选择'}</span>}>
      {(close) => (
        <Command shouldFilter={false}>
          <Command.Input placeholder="搜索" onValueChange={(word) => search(word).then(setFound)} />
          <Command.List>
            {found.map((name) => (
              <Command.Item
                key={name}
                value={name}
                onSelect={() => {
                  onChange(name);
                  close();
                }}
              >
                {name}
              </Command.Item>
            ))}
          </Command.List>
        </Command>
      )}
    </Opens>
  );
}

const toggled = (names: readonly string[], name: string): string[] =>
  names.includes(name) ? names.filter((at) => at !== name) : [...names, name];

export function Several({ value, onChange }: Held<string[]>) {
  const badges = value.map((name) => (
    <span data-slot="badge" key={name}>
      {name}
    </span>
  ));
  return (
    <Opens role="combobox" text={value.length === 0 ? '请选择' : badges}>
      {() => (
        <Command>
          <Command.List>
            {NAMES.map((name) => (
              <Command.Item key={name} value={name} onSelect={() => onChange(toggled(value, name))}>
                <span>{value.includes(name) ? '✓' : ''}</span>
                <span>{name}</span>
              </Command.Item>
            ))}
          </Command.List>
        </Command>
      )}
    </Opens>
  );
}

/** The years that the page offers; without them the library offers none after this one. */
const YEARS = { startMonth: new Date(2000, 0), endMonth: new Date(2040, 11) };

export function OneDay({ value, onChange }: Held<Date | undefined>) {
  return (
    <Opens text={<span>{value ? day(value) : '选择日期'}</span>}>
      {(close) => (
        <DayPicker
          mode="single"
          captionLayout="dropdown"
          {...YEARS}
          selected={value}
          onSelect={(date) => {
            onChange(date);
            close();
          }}
        />
      )}
    </Opens>
  );
}

export function TwoDays({ value, onChange }: Held<DateRange | undefined>) {
  const shown = value?.from && `${day(value.from)} - ${value.to ? day(value.to) : ''}`;
  return (
    <Opens text={<span>{shown ?? '选择日期'}</span>}>
      {() => (
        <DayPicker
          mode="range"
          captionLayout="dropdown"
          {...YEARS}
          numberOfMonths={2}
          selected={value}
          onSelect={onChange}
        />
      )}
    </Opens>
  );
}

export function Radios({ value, onChange }: Held<string>) {
  const id = useId();
  return (
    <FormControl>
      <RadioGroup.Root value={value} onValueChange={onChange}>
        {KINDS.map((name) => (
          <div key={name}>
            <RadioGroup.Item value={name} id={`${id}${name}`}>
              <RadioGroup.Indicator />
            </RadioGroup.Item>
            <Label.Root htmlFor={`${id}${name}`}>{name}</Label.Root>
          </div>
        ))}
      </RadioGroup.Root>
    </FormControl>
  );
}

export function Ticks({ value, onChange }: Held<string[]>) {
  const id = useId();
  return (
    <div>
      {CONTENTS.map((name) => (
        <div key={name}>
          <Checkbox.Root
            id={`${id}${name}`}
            checked={value.includes(name)}
            onCheckedChange={() => onChange(toggled(value, name))}
          >
            <Checkbox.Indicator>✓</Checkbox.Indicator>
          </Checkbox.Root>
          <Label.Root htmlFor={`${id}${name}`}>{name}</Label.Root>
        </div>
      ))}
    </div>
  );
}

export function Files({
  value,
  onChange,
  multiple,
}: Held<File[] | undefined> & { readonly multiple: boolean }) {
  return (
    <div>
      <label>
        点击选择文件
        <input
          type="file"
          className="sr-only"
          multiple={multiple}
          onChange={({ target }) => onChange([...(target.files ?? [])])}
        />
      </label>
      <ul>
        {value?.map(({ name }) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}
