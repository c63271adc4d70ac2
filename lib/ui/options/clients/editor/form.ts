// What do the editor's parts share? The draft, how to change it, what is wrong with it, and what may be chosen.
import type { Client } from '../../../../filing/client/client';
import type { Text } from '../../../../filing/text';
import type { ChoiceList, EditorChoices, RegionMatch } from '../../../../protocol/clients';
import { plain } from '../../../plain';
import type { Translate } from '../../../translate';

export interface Form {
  readonly t: Translate;
  readonly draft: Client;
  readonly set: (place: string, value: unknown) => void;
  /** What is to be said beside a field now: only of fields that were left once, and of all after an attempt to save. */
  readonly faultAt: (place: string) => Text | null;
  /** Whether a portal will ask for what is empty here; said only once somebody has begun. */
  readonly neededAt: (place: string) => boolean;
  /** An id for a new part, at random: two devices never give the same one to two things. */
  readonly newId: (kind: 'person' | 'service' | 'filing') => string;
  /** The person has left a field. */
  readonly left: (place: string) => void;
  readonly choices: EditorChoices;
  readonly regions: (search: string) => Promise<readonly RegionMatch[]>;
  readonly today: string;
  /** This moment, as the tracker notes it. */
  readonly moment: () => string;
}

/**
 * The word for a value of a list. A value that the list does not have is shown as somebody typed it, but never where it
 * is an id of ours: that says nothing to a person.
 */
export function wordFor(form: Pick<Form, 't' | 'choices'>, list: ChoiceList, id: string): string {
  const found = form.choices[list].find((choice) => choice.id === id);
  if (found) return form.t.text(found.label);
  return /^[a-z0-9][a-z0-9.-]*$/u.test(id) ? form.t('desk.unknownValue') : plain(id);
}
