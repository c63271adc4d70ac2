// What does a text input look like in the forms of a team? A label, the input, and its purpose; a secret is hidden.
import { useEffect, useId, useRef } from 'preact/hooks';
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
  /** Why what is typed cannot be used; it stands in the place of the hint. */
  readonly fault?: string | undefined;
  /** It takes the focus when the form opens. */
  readonly isFirst?: boolean;
}

/** A labelled one-line input. */
export function TextField(props: TextFieldProps) {
  const { label, value, onInput, testId, placeholder, most, onEnter, fault, isFirst = false } = props;
  const hint = fault ?? props.hint;
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFirst) box.current?.focus();
  }, [isFirst]);
  return (
    <div class="team-field">
      <label for={id}>{label}</label>
      <input
        ref={box}
        id={id}
        type="text"
        aria-invalid={fault !== undefined}
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
        <small class={fault === undefined ? 'muted' : 'bad'} id={`${id}-hint`}>
          {hint}
        </small>
      )}
    </div>
  );
}

type SecretFieldProps = Pick<TextFieldProps, 'label' | 'value' | 'onInput' | 'testId' | 'onEnter'> & {
  readonly t: Translate;
};

/** The same for a secret, which is hidden and not stored by the browser. */
export function SecretField({ t, label, value, onInput, testId, onEnter }: SecretFieldProps) {
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
        onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && onEnter?.()}
      />
    </div>
  );
}
