// How does a search field look? One input that names what it searches, by a placeholder and for screen readers.
import type { Ref } from 'preact';

export interface SearchBoxProps {
  readonly testId: string;
  /** What is searched, for screen readers. */
  readonly label: string;
  /** The placeholder; the label when absent. */
  readonly hint?: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onEscape?: () => void;
  /** Moves to the results: the arrow down, or Enter. */
  readonly onLeave?: () => void;
  /** What Enter does with the text instead of moving to the results. */
  readonly onEnter?: (text: string) => void;
  /** The key that focuses the field, such as `/`. */
  readonly shortcut?: string;
  readonly input?: Ref<HTMLInputElement>;
}

/** A search field; `onInput` is called with each key. */
export function SearchBox({
  testId,
  label,
  hint = label,
  value,
  onInput,
  onEscape,
  onLeave,
  onEnter = onLeave,
  shortcut,
  input,
}: SearchBoxProps) {
  return (
    <input
      ref={input}
      type="search"
      data-testid={testId}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      placeholder={hint}
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEscape?.();
        const act = event.key === 'Enter' ? onEnter : event.key === 'ArrowDown' ? onLeave : undefined;
        if (!act || event.isComposing) return;
        event.preventDefault();
        act(event.currentTarget.value);
      }}
    />
  );
}
