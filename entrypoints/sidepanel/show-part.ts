// How does a part of the panel come into view? Opened, scrolled to and given the focus.

/** Shows the element of this id; a fold is opened first. */
export function showPart(id: string): void {
  const part = document.getElementById(id);
  if (!part) return;
  if (part instanceof HTMLDetailsElement) part.open = true;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  part.scrollIntoView({ block: 'start', behavior: isCalm ? 'auto' : 'smooth' });
  const target = part.matches('details') ? part.querySelector<HTMLElement>('summary') : part;
  target?.focus({ preventScroll: true });
}
