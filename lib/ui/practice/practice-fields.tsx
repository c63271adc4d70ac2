// How does the practice portal render a field? With the same native controls and labels as real portals.
import type { PracticeField, PracticeForm, PracticeModel } from '../../page/recognise/practice-form';

interface FieldProps {
  readonly field: PracticeField;
  readonly form: PracticeForm;
  readonly model: PracticeModel;
  readonly isMissing: boolean;
  readonly onValue: (id: string, value: readonly string[]) => void;
}

/** One form item: label, control and the portal's error message. */
export function FormItem(props: FieldProps) {
  const { field, form, isMissing } = props;
  const id = `practice-${field.id}`;
  return (
    <div class="form-item" data-field={field.id}>
      {field.kind === 'checkbox' ? (
        <fieldset>
          <legend>{field.label}</legend>
          <Boxes {...props} />
        </fieldset>
      ) : (
        <>
          <label for={id}>{field.label}</label>
          <Control {...props} id={id} />
        </>
      )}
      {isMissing && (
        <p class="form-error" id={`${id}-error`} role="alert">
          {form.required}
        </p>
      )}
    </div>
  );
}

function Control({ field, form, model, isMissing, onValue, id }: FieldProps & { readonly id: string }) {
  const value = model[field.id]?.[0] ?? '';
  const shared = {
    id,
    value,
    'aria-invalid': isMissing,
    'aria-describedby': isMissing ? `${id}-error` : undefined,
    autocomplete: 'off',
  } as const;
  if (field.kind === 'select') {
    return (
      <select {...shared} onChange={(event) => onValue(field.id, [event.currentTarget.value])}>
        <option value="">{form.choose}</option>
        {(field.options ?? []).map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    );
  }
  if (field.kind === 'textarea') {
    return (
      <textarea
        {...shared}
        rows={3}
        maxLength={200}
        onInput={(event) => onValue(field.id, [event.currentTarget.value])}
      />
    );
  }
  return (
    <input
      {...shared}
      type={field.kind === 'tel' || field.kind === 'email' ? field.kind : 'text'}
      list={undefined}
      maxLength={200}
      onInput={(event) => onValue(field.id, [event.currentTarget.value])}
    />
  );
}

function Boxes({ field, model, onValue }: FieldProps) {
  const chosen = model[field.id] ?? [];
  return (
    <div class="row">
      {(field.options ?? []).map((option) => (
        <label class="check" key={option}>
          <input
            type="checkbox"
            name={field.id}
            value={option}
            checked={chosen.includes(option)}
            onChange={(event) =>
              onValue(
                field.id,
                event.currentTarget.checked ? [...chosen, option] : chosen.filter((one) => one !== option),
              )
            }
          />
          {option}
        </label>
      ))}
    </div>
  );
}
