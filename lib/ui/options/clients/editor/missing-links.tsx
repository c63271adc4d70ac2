// Which of the values that a filing asks for are still empty? Few by their names, as links to their boxes; more by their number and their parts.
import { useEffect, useState } from 'preact/hooks';
import type { Client } from '../../../../filing/client/client';
import { valueAt } from '../../../../filing/client/value-at';
import { plain } from '../../../plain';
import type { Translate } from '../../../translate';
import { labelOf } from './field-label';
import { isShownHere } from './show-place';
import { tabOf } from './tabs';

/** More are a count only: a form that has just been begun lacks nearly everything. */
const MOST_NAMED = 4;

interface MissingLinksProps {
  readonly t: Translate;
  readonly draft: Client;
  readonly missing: readonly string[];
  readonly show: (place: string) => void;
}

/** What is missing, with a word for it: the count where it cannot be led to. */
export function Missing({
  show,
  ...rest
}: Omit<MissingLinksProps, 'show'> & Partial<Pick<MissingLinksProps, 'show'>>) {
  const { t, missing } = rest;
  if (show && missing.length <= MOST_NAMED)
    return (
      <div class="row">
        <p class="muted small">{t('clients.complete.few')}</p>
        <MissingLinks {...rest} show={show} />
      </div>
    );
  return (
    <>
      <p class="muted small">{t('clients.complete.hint', { n: missing.length })}</p>
      {show && <Elsewhere t={t} missing={missing} show={show} />}
    </>
  );
}

/** The links, in the order of the form; none where there are too many, or nothing is missing. */
export function MissingLinks({ t, draft, missing, show }: MissingLinksProps) {
  if (missing.length === 0 || missing.length > MOST_NAMED) return null;
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

/** What of the missing stands in other parts: how much in which, and the way there. */
function Elsewhere({ t, missing, show }: Omit<MissingLinksProps, 'draft'>) {
  const [away, setAway] = useState<readonly string[]>([]);
  const all = missing.join('\n');
  useEffect(() => setAway(all.split('\n').filter((place) => place !== '' && !isShownHere(place))), [all]);
  const parts = [...new Set(away.map(tabOf))];
  return (
    <>
      {parts.map((part) => {
        const [first = '', ...others] = away.filter((place) => tabOf(place) === part);
        return (
          <button
            key={part}
            type="button"
            class="link small"
            data-testid="essentials-elsewhere"
            data-part={part}
            onClick={() => show(first)}
          >
            {t('clients.complete.elsewhere', { n: others.length + 1, part: t(`clients.part.${part}`) })}
          </button>
        );
      })}
    </>
  );
}
