// When may the controls of a document have moved although nothing of them changed?

const MOVES = ['scroll', 'transitionend', 'animationend', 'click'] as const;

/** Listens for what may move a control of a document and for what opens over it; returns a function that stops this. */
export function watchMoves(
  document: Document,
  onMove: () => void,
  onToggle: (at: EventTarget | null) => void,
): () => void {
  const options = { capture: true, passive: true };
  const toggled = ({ target }: Event): void => {
    onMove();
    onToggle(target);
  };
  for (const name of MOVES) document.addEventListener(name, onMove, options);
  document.addEventListener('toggle', toggled, true);
  return () => {
    for (const name of MOVES) document.removeEventListener(name, onMove, options);
    document.removeEventListener('toggle', toggled, true);
  };
}
