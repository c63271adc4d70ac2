// How does a person record that something was done? One press records it, another one removes it.
import { Icon } from './icon';

interface DoneToggleProps {
  readonly isDone: boolean;
  /** What the button shows before and after it is pressed. */
  readonly words: { readonly before: string; readonly after: string };
  /** The same with whom or what it is about, for those who hear it. */
  readonly label: string;
  readonly testId: string;
  /** The cause that the button is about, where it is one of a refusal. */
  readonly cause?: string;
  readonly mark: (isDone: boolean) => void;
}

/** A button that stays pressed while something is recorded as done. */
export function DoneToggle({ isDone, words, label, testId, cause, mark }: DoneToggleProps) {
  return (
    <button
      type="button"
      class="chip done-toggle"
      data-testid={testId}
      data-cause={cause}
      aria-pressed={isDone}
      aria-label={label}
      onClick={() => mark(!isDone)}
    >
      {isDone ? (
        <>
          <Icon name="check" /> {words.after}
        </>
      ) : (
        words.before
      )}
    </button>
  );
}
