// How does a tab of the options page begin? With its title, a remark beside it, and buttons at the end of the line.
import type { ComponentChildren } from 'preact';

interface PageHeadProps {
  readonly title: string;
  readonly note?: string;
  /** Buttons; the most used one last. */
  readonly children?: ComponentChildren;
}

/** The first line of a part. */
export function PageHead({ title, note, children }: PageHeadProps) {
  return (
    <header class="page-head">
      <h2 class="page-title">
        {title} {note && <small class="muted">{note}</small>}
      </h2>
      {children && <div class="page-buttons">{children}</div>}
    </header>
  );
}
