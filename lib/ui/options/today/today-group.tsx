// How does one group of today look? A heading with its reason, the first rows, and the others on request.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ClientDot } from '../../dot';
import { plain } from '../../plain';
import type { LabelKey } from '../../text/all';
import type { Translate } from '../../translate';

const SHOWN = 3;

const idOf = (name: LabelKey): string => `${name.replace('.', '-')}-group`;

/** Brings a group into view and gives it the focus. */
export function showGroup(name: LabelKey): void {
  const group = document.getElementById(idOf(name));
  group?.scrollIntoView?.({ block: 'start' });
  group?.focus({ preventScroll: true });
}

interface GroupProps<One> {
  readonly name: LabelKey;
  readonly hint: LabelKey;
  readonly items: readonly One[];
  readonly t: Translate;
  readonly children: (one: One) => ComponentChildren;
}

/** A group; nothing if it is empty. */
export function TodayGroup<One>({ name, hint, items, t, children }: GroupProps<One>) {
  const [isWhole, setWhole] = useState(false);
  if (items.length === 0) return null;
  return (
    <section class="today-group" id={idOf(name)} data-testid={idOf(name)} tabIndex={-1}>
      <h3>
        {t(name)} <small class="muted">{t(hint)}</small>
        {items.length > SHOWN && (
          <button type="button" class="link" onClick={() => setWhole(!isWhole)}>
            {isWhole ? t('today.fewer') : t('today.all', { n: items.length })}
          </button>
        )}
      </h3>
      <ul>{(isWhole ? items : items.slice(0, SHOWN)).map(children)}</ul>
    </section>
  );
}

interface RowProps {
  readonly client: string;
  /** Empty if the list does not know it. */
  readonly colour: string;
  readonly what: string;
  /** Behind what it is. */
  readonly more?: ComponentChildren;
  readonly when: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** One matter: whose, what, when, and one button. */
export function TodayRow({ client, colour, what, more, when, children }: RowProps) {
  return (
    <li class="today-row" data-testid="today-row">
      <ClientDot name={client} colour={colour} />
      <div class="today-what">
        <strong>{plain(client)}</strong>
        <small class="muted">
          {what} {more}
        </small>
      </div>
      <span class="today-when">{when}</span>
      {children}
    </li>
  );
}
