// How does a part of the options page begin? With its title, a word beside it, and at the line's end what can be begun there.
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
      {children && <div class="page-deeds">{children}</div>}
    </header>
  );
}
