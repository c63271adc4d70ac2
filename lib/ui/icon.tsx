// Which small picture stands beside a word? Drawn here, decorative only: the word always says it too.

const paths = {
  check: 'M3.5 8.5 6.5 11.5 12.5 4.5',
  block: 'M5 5 11 11M11 5 5 11',
  ask: 'M5.8 6.2a2.2 2.2 0 1 1 3.3 1.9c-.8.5-1.1.9-1.1 1.7M8 12.3v.1',
  warn: 'M8 4v5M8 12v.1',
  todo: 'M8 4.2V8l2.6 1.8',
  info: 'M8 7.2v4.6M8 4.4v.1',
  lock: 'M5.5 7V5.2a2.5 2.5 0 0 1 5 0V7M4 7h8v6H4z',
  chevron: 'M5.5 3.5 10 8l-4.5 4.5',
  up: 'M4 10l4-4 4 4',
  down: 'M4 6l4 4 4-4',
  undo: 'M6 4 3 7l3 3M3 7h6a3.5 3.5 0 0 1 0 7H7',
  target: 'M8 2v2.5M8 11.5V14M2 8h2.5M11.5 8H14M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 1 0 0-5',
  file: 'M4 2h5l3 3v9H4zM9 2v3h3',
  swap: 'M3 5.5h9L9.5 3M13 10.5H4L6.5 13',
  gear: 'M8 5.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 1 0 0-4.4M8 2v1.6M8 12.4V14M2 8h1.6M12.4 8H14M3.8 3.8l1.1 1.1M11.1 11.1l1.1 1.1M3.8 12.2l1.1-1.1M11.1 4.9l1.1-1.1',
} as const;

export type IconName = keyof typeof paths;

/** A 16-pixel line drawing in the colour of the text. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
