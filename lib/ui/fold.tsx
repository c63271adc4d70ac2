// How does a part of a surface open and close? A native details element: keyboard and find-in-page work by themselves.
import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

interface FoldProps {
  readonly title: string;
  readonly note?: string;
  readonly open?: boolean;
  readonly class?: string;
  readonly id?: string;
  readonly testId?: string;
  readonly children: ComponentChildren;
}

/** A section that starts open or closed and then is the person's. */
export function Fold({
  title,
  note = '',
  open = false,
  class: name = 'section',
  id,
  testId,
  children,
}: FoldProps) {
  return (
    <details class={`fold ${name}`} open={open} id={id} data-testid={testId}>
      <summary>
        <Icon name="chevron" />
        <span class="fold-title">{title}</span>
        {note && <span class="fold-note">{note}</span>}
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
