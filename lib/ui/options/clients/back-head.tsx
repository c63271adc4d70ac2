// How does one return to the list? With a button beside the title of what is shown instead of it.
import type { ComponentChildren } from 'preact';
import { Icon } from '../../icon';
import type { Translate } from '../../translate';
import { useLostFocus } from '../../use-lost-focus';

interface BackHeadProps {
  readonly t: Translate;
  readonly title: string;
  readonly close: () => void;
  /** The button's text; the list by default. */
  readonly back?: string | undefined;
  readonly children?: ComponentChildren;
}

/** The heading; it takes the focus when the pressed element has been removed from the page. */
export function BackHead({ t, title, close, back = t('clients.back'), children }: BackHeadProps) {
  const heading = useLostFocus<HTMLHeadingElement>();
  return (
    <header class="row clients-head">
      <button type="button" class="ghost clients-back" data-testid="clients-back" onClick={close}>
        <Icon name="chevron" /> {back}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </header>
  );
}
