// How is a passphrase typed? Hidden until the person wants to see it; what is wrong with it, Caps Lock included, stands beside the label, where nothing moves for it.
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
  /** What is wrong with what was typed, in a few words. */
  readonly note?: string | undefined;
  readonly onValue: (value: string) => void;
}

/** One labelled passphrase field; its id is its test id. */
export function PassphraseField(props: PassphraseFieldProps) {
  const { t, id, label, value, isNew, isWrong, describedBy, note, onValue } = props;
  const [isCaps, setCaps] = useState(false);
  const look = (event: KeyboardEvent) => setCaps(event.getModifierState('CapsLock'));
  return (
    <>
      <div class="label-line">
        <label for={id}>{label}</label>
        <span class="small" role="status">
          {isCaps && (
            <span class="warn-text" data-testid={`${id}-caps`}>
              <Icon name="warn" /> {t('vault.passphrase.caps')}
            </span>
          )}
          {!isCaps && note !== undefined && <span class="bad">{note}</span>}
        </span>
      </div>
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
    </>
  );
}
