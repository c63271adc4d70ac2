// What does the practice portal ask for? The form as data, used both by the page that shows it and by its map.
import type { Text } from '../../filing/text';

export interface PracticeField {
  readonly id: string;
  readonly label: string;
  readonly kind: 'text' | 'tel' | 'email' | 'textarea' | 'select' | 'checkbox';
  readonly options?: readonly string[];
  /** Who must fill it in; when absent, everybody. */
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
  /** A prepared filing with errors to find and with empty fields. */
  readonly faulty: PracticeModel;
}

/** The query of the address that opens the form with the faulty filing. */
export const FAULTY = '?faulty';

/** The practice portal's model by field id: exactly what its event handlers received. */
export type PracticeModel = Readonly<Record<string, readonly string[]>>;

const PERSON = '个人';

/** The required fields of a step that are still empty. */
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
