// How does a part of a surface open and close? A native details element: keyboard and find-in-page work by themselves.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './icon';

interface FoldProps {
  readonly title: string;
  readonly note?: string;
  readonly open?: boolean;
  readonly class?: string;
  readonly id?: string;
  readonly testId?: string;
  /** Called when it was opened or closed. */
  readonly onToggle?: (isOpen: boolean) => void;
  /** The content is rendered only while it is open. */
  readonly isLazy?: boolean;
  readonly children: ComponentChildren;
}

/** A section that is initially open or closed and then under the person's control. */
export function Fold({
  title,
  note = '',
  open = false,
  class: name = 'section',
  id,
  testId,
  isLazy = false,
  onToggle,
  children,
}: FoldProps) {
  const [isOpen, setOpen] = useState(open);
  return (
    <details
      class={`fold ${name}`}
      open={open}
      id={id}
      data-testid={testId}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        onToggle?.(currentTarget.open);
      }}
    >
      <summary>
        <Icon name="chevron" />
        <span class="fold-title">{title}</span>
        {note && <span class="fold-note">{note}</span>}
      </summary>
      <div class="fold-body">{(isOpen || !isLazy) && children}</div>
    </details>
  );
}
