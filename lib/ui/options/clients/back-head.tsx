// How does one come back to the list? A button beside the title of whatever lies over it.
import type { ComponentChildren } from 'preact';
import { Icon } from '../../icon';
import type { Translate } from '../../translate';
import { useLostFocus } from '../../use-lost-focus';

interface BackHeadProps {
  readonly t: Translate;
  readonly title: string;
  readonly close: () => void;
  /** Where the button leads; the list where nothing else is said. */
  readonly back?: string;
  readonly children?: ComponentChildren;
}

/** The head of a part of the desk; it takes the focus where what was pressed is gone from the page. */
export function BackHead({ t, title, close, back = t('desk.back'), children }: BackHeadProps) {
  const heading = useLostFocus<HTMLHeadingElement>();
  return (
    <header class="row desk-head">
      <button type="button" class="ghost desk-back" data-testid="desk-back" onClick={close}>
        <Icon name="chevron" /> {back}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </header>
  );
}
