// How is a passphrase typed? Hidden until the person wants to see it; a Caps Lock that is on is told.
import { useState } from 'preact/hooks';
import { Icon } from '../icon';
import type { Translate } from '../translate';

interface PassphraseFieldProps {
  readonly t: Translate;
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly isNew?: boolean;
  readonly isWrong?: boolean;
  readonly describedBy?: string;
  readonly onValue: (value: string) => void;
}

/** One labelled passphrase field; its id is its test id. */
export function PassphraseField(props: PassphraseFieldProps) {
  const { t, id, label, value, isNew, isWrong, describedBy, onValue } = props;
  const [isSeen, setSeen] = useState(false);
  const [isCaps, setCaps] = useState(false);
  const look = (event: KeyboardEvent) => setCaps(event.getModifierState('CapsLock'));
  return (
    <>
      <label for={id}>{label}</label>
      <span class="passphrase">
        <input
          id={id}
          type={(isSeen ? 'text' : 'password') as 'password'} // preact's types know one kind an element
          data-testid={id}
          autocomplete={isNew ? 'new-password' : 'current-password'}
          spellcheck={false}
          autocapitalize="off"
          value={value}
          aria-invalid={isWrong}
          aria-describedby={describedBy}
          onInput={(event) => onValue(event.currentTarget.value)}
          onKeyDown={look}
          onKeyUp={look}
          onBlur={() => setCaps(false)}
        />
        <button
          type="button"
          class="ghost"
          data-testid={`${id}-eye`}
          aria-pressed={isSeen}
          aria-label={t('vault.passphrase.see', { what: label })}
          title={t(isSeen ? 'vault.passphrase.hide' : 'vault.passphrase.show')}
          onClick={() => setSeen(!isSeen)}
        >
          <Icon name={isSeen ? 'unseen' : 'eye'} />
        </button>
      </span>
      <p class="small warn-text" role="status">
        {isCaps && (
          <span data-testid={`${id}-caps`}>
            <Icon name="warn" /> {t('vault.passphrase.caps')}
          </span>
        )}
      </p>
    </>
  );
}
