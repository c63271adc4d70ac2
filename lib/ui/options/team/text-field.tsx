// What does a text input look like in the forms of a team? A label, the input, and its purpose; a secret is hidden.
import { useId } from 'preact/hooks';
import { SecretInput } from '../../secret-input';
import type { Translate } from '../../translate';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly testId: string;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly most?: number;
  /** Enter does what the button below does. */
  readonly onEnter?: (() => void) | undefined;
}

/** A labelled one-line input. */
export function TextField(props: TextFieldProps) {
  const { label, value, onInput, testId, hint, placeholder, most, onEnter } = props;
  const id = useId();
  return (
    <div class="team-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellcheck={false}
        maxLength={most}
        placeholder={placeholder}
        aria-describedby={hint ? `${id}-hint` : undefined}
        data-testid={testId}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && onEnter?.()}
      />
      {hint && (
        <small class="muted" id={`${id}-hint`}>
          {hint}
        </small>
      )}
    </div>
  );
}

type SecretFieldProps = Pick<TextFieldProps, 'label' | 'value' | 'onInput' | 'testId'> & {
  readonly t: Translate;
};

/** The same for a secret, which is hidden and not stored by the browser. */
export function SecretField({ t, label, value, onInput, testId }: SecretFieldProps) {
  const id = useId();
  return (
    <div class="team-field">
      <label for={id}>{label}</label>
      <SecretInput
        t={t}
        id={id}
        label={label}
        testId={testId}
        autocomplete="new-password"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
