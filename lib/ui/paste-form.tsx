// How is a long text entered? Pasted into a box; the button below it is disabled while the box is empty.

interface PasteFormProps {
  readonly text: string;
  readonly onInput: (text: string) => void;
  readonly onSubmit: () => void;
  /** The name of the box for screen readers. */
  readonly label: string;
  readonly placeholder?: string;
  readonly button: string;
  readonly buttonClass: 'primary' | 'chip';
  readonly maxLength: number;
  readonly rows?: number;
  readonly testIds: { readonly text: string; readonly button: string };
}

/** The box and its button. */
export function PasteForm({
  text,
  onInput,
  onSubmit,
  label,
  placeholder,
  button,
  buttonClass,
  maxLength,
  rows = 4,
  testIds,
}: PasteFormProps) {
  return (
    <>
      <textarea
        rows={rows}
        maxLength={maxLength}
        data-testid={testIds.text}
        aria-label={label}
        placeholder={placeholder}
        value={text}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <div class="row">
        <button
          type="button"
          class={buttonClass}
          data-testid={testIds.button}
          disabled={text.trim() === ''}
          onClick={onSubmit}
        >
          {button}
        </button>
      </div>
    </>
  );
}
