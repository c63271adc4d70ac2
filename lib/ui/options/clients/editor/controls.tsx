// How does a control of the editor behave? Texts, dates and choices; stored private numbers are masked unless the control has the focus.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { daysBetween } from '../../../../rules/days';
import { DayBox } from '../../../day-box';
import { maskValue } from '../../../mask';
import { plain } from '../../../plain';
import type { ControlProps } from './control';
import { wordFor } from './form';

const SOON_DAYS = 90;

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function common({ id, place, form, spec, isWrong }: ControlProps) {
  return {
    id,
    'data-place': place,
    'aria-invalid': isWrong || undefined,
    'aria-describedby': isWrong ? `${id}-fault` : undefined,
    'aria-required': spec.isRequired || undefined,
    onBlur: () => form.left(place),
  };
}

/** One line; only the ends of a stored private value are in the document until it has the focus, or while it is to be corrected. */
export function TextInput(props: ControlProps) {
  const { form, place, spec } = props;
  const [isIn, setIn] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const isMasked = spec.isPrivate === true && form.isNew !== true;
  // on focus the whole number replaces the mask and is selected, so that typing replaces it
  useLayoutEffect(() => {
    if (isIn && isMasked) input.current?.select();
  }, [isIn, isMasked]);
  const whole = textOf(props.value);
  const shown = isMasked && !isIn && !props.isWrong ? maskValue(spec.part, whole) : whole;
  return (
    <input
      {...common(props)}
      ref={input}
      type="text"
      autocomplete="off"
      spellcheck={false}
      value={shown}
      onFocus={() => setIn(true)}
      onBlur={() => {
        setIn(false);
        const meant = spec.meant?.(whole) ?? whole;
        if (meant !== whole) form.set(place, meant);
        form.left(place);
      }}
      onInput={(event) => form.set(place, event.currentTarget.value)}
    />
  );
}

/** Several lines of prose. */
export function LongInput(props: ControlProps) {
  const { form, place } = props;
  return (
    <textarea
      {...common(props)}
      rows={3}
      value={textOf(props.value)}
      onInput={(event) => form.set(place, event.currentTarget.value)}
    />
  );
}

/** A date, entered with the browser's date picker. */
export function DayInput(props: ControlProps) {
  const { form, place } = props;
  return (
    <DayBox {...common(props)} t={form.t} value={textOf(props.value)} onDay={(day) => form.set(place, day)} />
  );
}

/** The expiry date of a certificate, or that it has none. */
export function UntilInput(props: ControlProps) {
  const { form, place, id } = props;
  const { t } = form;
  const isLong = props.value === 'long-term';
  const { onBlur: _, ...rest } = common(props); // going on to the box beside it does not leave the field
  return (
    <div class="row">
      <DayBox
        {...rest}
        t={t}
        disabled={isLong}
        value={isLong ? '' : textOf(props.value)}
        onDay={(given) => form.set(place, given)}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={isLong}
          data-testid={`${id}-long-term`}
          onChange={(event) => form.set(place, event.currentTarget.checked ? 'long-term' : '')}
        />
        {t('clients.longTerm')}
      </label>
    </div>
  );
}

/** Says when a certificate has expired or will soon. */
export function Expiry({ form: { t, today }, value }: Pick<ControlProps, 'form' | 'value'>) {
  const day = textOf(value);
  const days = /^\d{4}-\d{2}-\d{2}$/.test(day) ? daysBetween(today, day) : null;
  if (days === null || days >= SOON_DAYS) return null;
  return (
    <p class={`small ${days < 0 ? 'bad' : 'warn-text'}`} data-testid="clients-until">
      {days < 0 ? t('clients.ended') : t('clients.endsIn', { n: days })}
    </p>
  );
}

interface ChooserProps extends ControlProps {
  readonly options: readonly (readonly [string, string])[];
}

/** A drop-down list. A stored value that is not among its options is kept, and shown by its label if it has one. */
export function Chooser(props: ChooserProps) {
  const { form, place, options, spec } = props;
  const value = textOf(props.value);
  const isUnknown = value !== '' && !options.some(([id]) => id === value);
  return (
    <select {...common(props)} value={value} onChange={(event) => form.set(place, event.currentTarget.value)}>
      <option value="">{form.t('clients.choose')}</option>
      {isUnknown && (
        <option value={value}>{spec.list ? wordFor(form, spec.list, value) : plain(value)}</option>
      )}
      {options.map(([id, label]) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** One of a few, each a chip: one press. */
export function ChipChoice(props: ChooserProps) {
  const { form, place, options } = props;
  const { id, ...rest } = common(props);
  return (
    <div class="choice-chips" id={id} role="radiogroup" aria-labelledby={`${id}-label`}>
      {options.map(([one, label]) => (
        <label key={one}>
          <input
            {...rest}
            type="radio"
            name={id}
            value={one}
            checked={textOf(props.value) === one}
            onChange={() => form.set(place, one)}
          />
          {label}
        </label>
      ))}
    </div>
  );
}
