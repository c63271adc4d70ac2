// How are rows inside a service edited: its domains, its app packages? Each a group of fields that can be taken out again.

import { valueAt } from './draft';
import { Fields } from './field';
import type { FieldSpec } from './fields';
import type { Form } from './form';

interface RowsProps {
  readonly form: Form;
  readonly place: string;
  readonly title: string;
  readonly add: string;
  readonly testId: string;
  readonly specs: readonly FieldSpec[];
  /** What a new row begins with. */
  readonly fresh: object;
  readonly label?: (index: number) => string;
}

/** The rows with a button for another one. */
export function Rows({ form, place, title, add, testId, specs, fresh, label }: RowsProps) {
  const { t, draft, set } = form;
  const found = valueAt(draft, place);
  const rows: readonly unknown[] = Array.isArray(found) ? found : [];
  return (
    <div class="desk-rows">
      <h3>{title}</h3>
      {rows.map((_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id, and a row's fields follow its place
        <fieldset key={at} class="desk-sub">
          {label && <legend>{label(at)}</legend>}
          <Fields form={form} specs={specs} base={`${place}[${at}]`} />
          <button
            type="button"
            class="ghost"
            onClick={() =>
              set(
                place,
                rows.filter((_row, index) => index !== at),
              )
            }
          >
            {t('desk.row.remove')}
          </button>
        </fieldset>
      ))}
      <button type="button" class="chip" data-testid={testId} onClick={() => set(place, [...rows, fresh])}>
        {add}
      </button>
    </div>
  );
}
