// How is something looked for? One box that says what it searches, by a hint and to those who listen.
import type { Ref } from 'preact';

export interface SearchBoxProps {
  readonly testId: string;
  /** What is searched, as it is said to those who listen. */
  readonly label: string;
  /** The hint in the empty box; the label when absent. */
  readonly hint?: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onEscape?: () => void;
  /** To what was found: the arrow down, or Enter. */
  readonly onLeave?: () => void;
  /** What Enter does, with the text in the box, where it is not to what was found. */
  readonly onEnter?: (text: string) => void;
  /** The key that leads here, such as `/`. */
  readonly shortcut?: string;
  readonly input?: Ref<HTMLInputElement>;
}

/** A search field; what is typed is handed on with each key. */
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
