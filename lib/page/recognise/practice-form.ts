// What does the practice portal ask? The form as data, read by the page that shows it and by the map that knows it.
import type { Text } from '../../filing/text';

export interface PracticeField {
  readonly id: string;
  readonly label: string;
  readonly kind: 'text' | 'tel' | 'email' | 'textarea' | 'select' | 'checkbox';
  readonly options?: readonly string[];
  /** Who may not leave it empty; absent: nobody may. */
  readonly neededBy?: 'organization' | 'nobody';
}

export interface PracticeStep {
  readonly id: string;
  readonly title: Text;
  readonly groups: readonly { readonly title: string; readonly fields: readonly PracticeField[] }[];
}

export interface PracticeForm {
  readonly id: string;
  readonly name: Text;
  readonly checkedOn: string;
  readonly heading: string;
  readonly next: string;
  readonly back: string;
  readonly submit: string;
  readonly required: string;
  readonly choose: string;
  readonly steps: readonly PracticeStep[];
  /** A filing typed in beforehand, with faults to be found and fields left empty. */
  readonly faulty: PracticeModel;
}

/** The address's query that begins with the faulty filing. */
export const FAULTY = '?faulty';

/** What the practice portal holds, by field id: exactly what its own event handlers were told. */
export type PracticeModel = Readonly<Record<string, readonly string[]>>;

const PERSON = '个人';

/** The fields of a step that hold nothing yet and may not be left so. */
export function missingIn(step: PracticeStep, model: PracticeModel): ReadonlySet<string> {
  const fields = step.groups.flatMap((group) => group.fields);
  const isPerson = model['entity.nature']?.[0] === PERSON;
  const isNeeded = ({ neededBy }: PracticeField) =>
    neededBy === undefined || (neededBy === 'organization' && !isPerson);
  return new Set(
    fields
      .filter(isNeeded)
      .filter(({ id }) => (model[id] ?? []).every((text) => text.trim() === ''))
      .map(({ id }) => id),
  );
}
