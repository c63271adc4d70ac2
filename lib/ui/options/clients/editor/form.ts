// What do the editor's parts have in common? The draft, how to change it, its faults, and the allowed choices.
import type { Client } from '../../../../filing/client/client';
import type { Text } from '../../../../filing/text';
import type { ChoiceList, EditorChoices, RegionMatch } from '../../../../protocol/editor-choices';
import { plain } from '../../../plain';
import type { Translate } from '../../../translate';

export interface Form {
  readonly t: Translate;
  /** Begins the ids of its controls, where forms of several clients are on one page. */
  readonly scope?: string;
  readonly draft: Client;
  /** Nothing of it is stored yet: its numbers stay readable, to be compared with the paper from which they are typed. */
  readonly isNew?: boolean;
  readonly set: (place: string, value: unknown) => void;
  /** The fault to show beside a field: only after the field was left, or after an attempt to save. */
  readonly faultAt: (place: string) => Text | null;
  /** The places in which something must be corrected, told beside them or not yet: their values do not count as done. */
  readonly wrongPlaces?: readonly string[];
  /** Whether the fault there need not be heeded: it is a warning, and looks like one. */
  readonly isWarningAt?: (place: string) => boolean;
  /** What the field there has to contain, where that is known as a whole. */
  readonly wordsFor?: (place: string) => string | null;
  /** Whether portals will require this empty field; shown only once something was entered. */
  readonly neededAt: (place: string) => boolean;
  /** A random id for a new part, so that two devices never use the same one. */
  readonly newId: (kind: 'person' | 'service' | 'filing') => string;
  /** Called when the person has left a field. */
  readonly left: (place: string) => void;
  readonly choices: EditorChoices;
  readonly regions: (search: string) => Promise<readonly RegionMatch[]>;
  readonly today: string;
  /** The present time, in the format in which moves are stored. */
  readonly moment: () => string;
}

/**
 * The label of a list's value. A value that is not in the list is shown as it was typed, unless it is one of our ids,
 * which mean nothing to a person.
 */
export function wordFor(form: Pick<Form, 't' | 'choices'>, list: ChoiceList, id: string): string {
  const found = form.choices[list].find((choice) => choice.id === id);
  if (found) return form.t.begin(found.label);
  return /^[a-z0-9][a-z0-9.-]*$/u.test(id) ? form.t('clients.unknownValue') : plain(id);
}
