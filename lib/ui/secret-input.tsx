// How is a secret typed? Hidden until the person wants to see it.
import type { InputHTMLAttributes } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './icon';
import type { Translate } from './translate';

type SecretInputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'role'> & {
  readonly t: Translate;
  /** What is typed, for the label of the button that reveals it. */
  readonly label: string;
  readonly testId: string;
};

/** An input with a button that reveals its content. */
export function SecretInput({ t, label, testId, ...input }: SecretInputProps) {
  const [isSeen, setSeen] = useState(false);
  return (
    <span class="secret-input">
      <input
        {...input}
        type={(isSeen ? 'text' : 'password') as 'password'} // preact's types allow only one `type` for each element
        data-testid={testId}
        spellcheck={false}
        autocapitalize="off"
      />
      <button
        type="button"
        class="ghost"
        data-testid={`${testId}-eye`}
        aria-pressed={isSeen}
        aria-label={t('secret.see', { what: label })}
        title={t(isSeen ? 'secret.hide' : 'secret.show')}
        onClick={() => setSeen(!isSeen)}
      >
        <Icon name={isSeen ? 'unseen' : 'eye'} />
      </button>
    </span>
  );
}
