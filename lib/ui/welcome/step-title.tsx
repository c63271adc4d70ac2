// How does a step of the welcome page begin? With its title, which takes the focus when the previous step is removed.
import type { ComponentChildren } from 'preact';
import { useLostFocus } from '../use-lost-focus';

/** The title of a step. */
export function StepTitle({ children }: { readonly children: ComponentChildren }) {
  const title = useLostFocus<HTMLHeadingElement>();
  return (
    <h1 ref={title} tabIndex={-1}>
      {children}
    </h1>
  );
}
