// How is a passphrase typed? Hidden until the person wants to see it; Caps Lock is reported.
import { useState } from 'preact/hooks';
import { Icon } from '../icon';
import { SecretInput } from '../secret-input';
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
  const [isCaps, setCaps] = useState(false);
  const look = (event: KeyboardEvent) => setCaps(event.getModifierState('CapsLock'));
  return (
    <>
      <label for={id}>{label}</label>
      <SecretInput
        t={t}
        label={label}
        testId={id}
        id={id}
        autocomplete={isNew ? 'new-password' : 'current-password'}
        value={value}
        aria-invalid={isWrong}
        aria-describedby={describedBy}
        onInput={(event) => onValue(event.currentTarget.value)}
        onKeyDown={look}
        onKeyUp={look}
        onBlur={() => setCaps(false)}
      />
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
