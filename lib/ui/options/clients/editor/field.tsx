// How is one field of the editor shown? A label, a control of its kind, and what is wrong with it in one sentence.

import type { ComponentChildren } from 'preact';
import { valueAt } from '../../../../filing/client/value-at';
import type { Text } from '../../../../filing/text';
import type { Choice } from '../../../../protocol/editor-choices';
import { plain } from '../../../plain';
import type { ControlProps } from './control';
import { ChipChoice, Chooser, DayInput, Expiry, LongInput, TextInput, UntilInput } from './controls';
import { helpOf, labelOf } from './field-label';
import type { FieldSpec } from './fields';
import type { Form } from './form';
import { Several, TextLines } from './many-controls';

interface FieldProps {
  readonly form: Form;
  readonly spec: FieldSpec;
  readonly place: string;
  /** The values of the list that may be chosen. */
  readonly only?: (choice: Choice) => boolean;
  /** The ids of the values that may be chosen, the most usual first. */
  readonly among?: readonly string[];
  readonly children?: ComponentChildren;
}

/** The id of a field's control, by its place, and by the form where a page has several. */
export function controlId(place: string, scope = 'f'): string {
  return `${scope}-${place.replace(/[[\].]+/g, '-')}`;
}

/** A field; `children` are shown below it, for a shortcut. */
export function Field({ form, spec, place, only, among, children }: FieldProps) {
  const id = controlId(place, form.scope);
  const fault = form.faultAt(place);
  const value = valueAt(form.draft, place);
  const props = { id, place, form, spec, value, isWrong: fault !== null };
  const isGroup = spec.kind === 'several' || spec.kind === 'chips';
  const label = labelOf(form, spec.part, place);
  const notes = { id, form, place, fault, isRequired: spec.isRequired === true };
  return (
    <div
      class={`clients-field ${spec.kind}`}
      data-testid="clients-field"
      data-field={spec.part}
      onFocusOut={HAS_SEVERAL_CONTROLS.has(spec.kind) ? leaving(form, place) : undefined}
    >
      {isGroup ? (
        <span class="clients-label" id={`${id}-label`}>
          {label}
          {spec.isRequired && <Required form={form} />}
        </span>
      ) : (
        <label class="clients-label" for={id}>
          {label}
          {spec.isRequired && <Required form={form} />}
        </label>
      )}
      <Control {...props} only={only} among={among} />
      <Notes {...notes} help={helpOf(form, spec.part, place)}>
        {children}
        {spec.kind === 'until' && <Expiry form={form} value={value} />}
      </Notes>
    </div>
  );
}

/** Kinds of fields that are left only when the focus goes out of all their controls. */
const HAS_SEVERAL_CONTROLS: ReadonlySet<FieldSpec['kind']> = new Set(['several', 'until']);

const leaving = (form: Form, place: string) => (event: FocusEvent & { currentTarget: HTMLElement }) => {
  const isWithin = event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
  if (!isWithin) form.left(place);
};

interface NotesProps {
  /** The id of the field's control. */
  readonly id: string;
  readonly form: Form;
  readonly place: string;
  readonly fault: Text | null;
  readonly isRequired: boolean;
  /** What is meant, in a few words; it gives way to what is wrong, not to what is only empty: there it is needed most. */
  readonly help?: string | null;
  readonly children?: ComponentChildren;
}

/** The line below a control: it is there before anything is written in it, so that nothing moves when something is. */
export function Notes({ id, form, place, fault, isRequired, help = null, children }: NotesProps) {
  const isNeeded = !isRequired && fault === null && form.neededAt(place);
  return (
    <div class="clients-notes">
      {children}
      {help !== null && fault === null && <p class="muted small">{help}</p>}
      {isNeeded && <Needed form={form} place={place} />}
      {fault && (
        <p
          class={form.isWarningAt?.(place) ? 'warn-text small' : 'bad small'}
          id={`${id}-fault`}
          data-testid="clients-fault"
        >
          {form.t.text(fault)}
        </p>
      )}
      {fault && <TakeWords form={form} place={place} />}
    </div>
  );
}

/** Takes the text that a rule asks for, by one press. */
function TakeWords({ form, place }: Pick<NotesProps, 'form' | 'place'>) {
  const words = form.wordsFor?.(place) ?? null;
  if (words === null) return null;
  return (
    <button type="button" class="link small" data-testid="take-words" onClick={() => form.set(place, words)}>
      {form.t('clients.takeWords', { words: plain(words) })}
    </button>
  );
}

interface NeededProps {
  readonly form: Form;
  readonly place: string;
}

/** Marks an empty field that portals will require although it is not needed for saving. */
export function Needed({ form, place }: NeededProps) {
  if (!form.neededAt(place)) return null;
  return (
    <p class="clients-needed small" data-testid="clients-needed">
      {form.t('clients.neededToFile')}
    </p>
  );
}

function Required({ form }: { readonly form: Form }) {
  return (
    <span class="clients-required" title={form.t('clients.required')}>
      {' *'}
    </span>
  );
}

type ChoicesProps = ControlProps & { readonly [Key in 'only' | 'among']: FieldProps[Key] };

function Control(props: ChoicesProps) {
  const { form, spec } = props;
  const choices = choicesFor(props);
  switch (spec.kind) {
    case 'text':
      return <TextInput {...props} />;
    case 'long':
      return <LongInput {...props} />;
    case 'day':
      return <DayInput {...props} />;
    case 'until':
      return <UntilInput {...props} />;
    case 'lines':
      return <TextLines {...props} />;
    case 'several':
      return <Several {...props} choices={choices} />;
    case 'choice':
      return <Chooser {...props} options={choices.map(({ id, label }) => [id, form.t.begin(label)])} />;
    case 'chips':
      return <ChipChoice {...props} options={choices.map(({ id, label }) => [id, form.t.begin(label)])} />;
    case 'person':
      return <Chooser {...props} options={peopleOf(form)} />;
  }
}

function choicesFor({ form, spec, only, among }: ChoicesProps): readonly Choice[] {
  const all = spec.list ? form.choices[spec.list].filter((choice) => only?.(choice) ?? true) : [];
  return among === undefined ? all : among.flatMap((id) => all.find((choice) => choice.id === id) ?? []);
}

/** The client's people as options of a select. */
export function peopleOf(form: Form): readonly (readonly [string, string])[] {
  return form.draft.people.map((person, at) => [
    person.id,
    person.name ? plain(person.name) : form.t('clients.person.number', { n: at + 1 }),
  ]);
}

interface FieldsProps {
  readonly form: Form;
  readonly specs: readonly FieldSpec[];
  /** The place that contains the fields: people[0]. */
  readonly base: string;
}

/** Several fields in columns. */
export function Fields({ form, specs, base }: FieldsProps) {
  return (
    <div class="clients-fields">
      {specs.map((spec) => (
        <Field key={spec.part} form={form} spec={spec} place={placeIn(base, spec)} />
      ))}
    </div>
  );
}

/** The place of a field inside a base: people.mobile in people[0] is people[0].mobile. */
export function placeIn(base: string, { part }: FieldSpec): string {
  return `${base}.${part.slice(part.lastIndexOf('.') + 1)}`;
}
