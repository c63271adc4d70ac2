// How does one come back to the list? A button beside the title of whatever lies over it.
import type { ComponentChildren } from 'preact';
import { Icon } from '../../icon';
import type { Translate } from '../../translate';

interface BackHeadProps {
  readonly t: Translate;
  readonly title: string;
  readonly close: () => void;
  /** Where the button leads; the list where nothing else is said. */
  readonly back?: string;
  readonly children?: ComponentChildren;
}

/** The head of a part of the desk. */
export function BackHead({ t, title, close, back = t('desk.back'), children }: BackHeadProps) {
  return (
    <header class="row desk-head">
      <button type="button" class="ghost desk-back" data-testid="desk-back" onClick={close}>
        <Icon name="chevron" /> {back}
      </button>
      <h2>{title}</h2>
      {children}
    </header>
  );
}
