// What do the editor's parts share? The draft, how to change it, what is wrong with it, and what may be chosen.
import type { Client } from '../../../../filing/client/client';
import type { Text } from '../../../../filing/text';
import type { ChoiceList, DeskChoices, RegionMatch } from '../../../../protocol/clients';
import type { Translate } from '../../../translate';

export interface Form {
  readonly t: Translate;
  readonly draft: Client;
  readonly set: (place: string, value: unknown) => void;
  /** What is to be said beside a field now: only of fields that were left once, and of all after an attempt to save. */
  readonly faultAt: (place: string) => Text | null;
  /** The person has left a field. */
  readonly left: (place: string) => void;
  readonly choices: DeskChoices;
  readonly regions: (search: string) => Promise<readonly RegionMatch[]>;
  readonly today: string;
  /** This moment, as the tracker notes it. */
  readonly moment: () => string;
}

/** The word for a value of a list; the value itself when the list does not have it. */
export function wordFor(form: Pick<Form, 't' | 'choices'>, list: ChoiceList, id: string): string {
  const found = form.choices[list].find((choice) => choice.id === id);
  return found ? form.t.text(found.label) : id;
}
