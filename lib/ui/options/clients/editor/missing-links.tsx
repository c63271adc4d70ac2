// Which of the values that a filing asks for are still empty? Each by its name, as a link to its box, once there are few.
import type { Client } from '../../../../filing/client/client';
import { plain } from '../../../plain';
import type { Translate } from '../../../translate';
import { valueAt } from './draft';
import { labelOf } from './field-label';

/** More are a count only: a form that has just been begun lacks nearly everything. */
export const MOST_NAMED = 4;

interface MissingLinksProps {
  readonly t: Translate;
  readonly draft: Client;
  readonly missing: readonly string[];
  readonly show: (place: string) => void;
}

/** The links, in the order of the form. */
export function MissingLinks({ t, draft, missing, show }: MissingLinksProps) {
  return (
    <ul class="essentials-missing">
      {missing.map((place) => (
        <li key={place}>
          <button
            type="button"
            class="link small"
            data-testid="essentials-missing"
            data-of={place}
            onClick={() => show(place)}
          >
            {nameOf(t, draft, place)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The label of a place; where there are several people or services, with whose it is. */
function nameOf(t: Translate, draft: Client, place: string): string {
  const label = labelOf({ t, draft }, place.replace(/\[\d+\]/g, ''), place);
  const [owner] = /^(?:people|services)\[\d+\]/.exec(place) ?? [];
  const isOneOfMany =
    owner !== undefined && (owner.startsWith('people') ? draft.people : draft.services).length > 1;
  const name = isOneOfMany ? valueAt(draft, `${owner}.name`) : undefined;
  return typeof name === 'string' && name !== '' ? t.labels([plain(name), label]) : label;
}
