// How are the rows of a service edited, its domains and app packages? Each is a group of fields that can be removed.

import type { ComponentChildren } from 'preact';
import { valueAt } from '../../../../filing/client/value-at';
import { controlId, Fields, Needed } from './field';
import type { FieldSpec } from './fields';
import type { Form } from './form';

interface RowsProps {
  readonly form: Form;
  readonly place: string;
  readonly title: string;
  readonly specs: readonly FieldSpec[];
  /** The buttons that add a row, with its initial content. */
  readonly adds: readonly { readonly testId: string; readonly label: string; readonly fresh: object }[];
  /** An empty first row is shown before there is any: it is created when something is typed into it. */
  readonly isExpected?: boolean;
  readonly label?: (index: number) => string;
  /** What a row has besides its fields. */
  readonly more?: (index: number) => ComponentChildren;
}

/** In a row that does not exist yet, nothing is required for saving. */
const withoutStar = (spec: FieldSpec): FieldSpec => ({ ...spec, isRequired: false });

/** The rows and the buttons that add one; the first button has the id to which a place leads. */
export function Rows({ form, place, title, specs, adds, isExpected = false, label, more }: RowsProps) {
  const { t, draft, set } = form;
  const found = valueAt(draft, place);
  const rows: readonly unknown[] = Array.isArray(found) ? found : [];
  return (
    <div class="clients-rows">
      <h3>{title}</h3>
      {rows.length === 0 && isExpected && (
        <Fields form={form} specs={specs.map(withoutStar)} base={`${place}[0]`} />
      )}
      {rows.map((_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id, and a row's fields follow its place
        <fieldset key={at} class="clients-sub">
          {label && <legend>{label(at)}</legend>}
          <Fields form={form} specs={specs} base={`${place}[${at}]`} />
          {more?.(at)}
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
            {t('clients.row.remove')}
          </button>
        </fieldset>
      ))}
      {(rows.length > 0 || !isExpected) && (
        <div class="row">
          {adds.map(({ testId, label, fresh }, at) => (
            <button
              key={testId}
              type="button"
              class="chip"
              id={at === 0 ? controlId(place) : undefined}
              data-testid={testId}
              onClick={() => set(place, [...rows, fresh])}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      <Needed form={form} place={place} />
    </div>
  );
}
