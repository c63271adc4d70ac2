// How is a new passphrase chosen? Typed twice, with its strength; the same for creating, recovering and changing.
import { useState } from 'preact/hooks';
import type { Translate } from '../translate';
import { MIN_LENGTH, type Strength, useStrength } from './strength';

export interface NewPassphrase {
  readonly value: string;
  readonly again: string;
  readonly strength: Strength | null;
  /** Strong enough and typed twice the same. */
  readonly isReady: boolean;
  readonly setValue: (value: string) => void;
  readonly setAgain: (value: string) => void;
  /** Forgets both. */
  readonly clear: () => void;
}

/** The state of the two fields. `names` are words that would be guessed first. */
export function useNewPassphrase(names: readonly string[] = []): NewPassphrase {
  const [value, setValue] = useState('');
  const [again, setAgain] = useState('');
  const strength = useStrength(value, names);
  const isStrong = strength === 'fair' || strength === 'strong';
  const clear = () => {
    setValue('');
    setAgain('');
  };
  return { value, again, strength, isReady: isStrong && value === again, setValue, setAgain, clear };
}

interface FieldsProps {
  readonly t: Translate;
  /** Begins the ids of both fields. */
  readonly id: string;
  readonly label: string;
  readonly chosen: NewPassphrase;
}

/** The two fields, and what is wrong with them. */
export function NewPassphraseFields({ t, id, label, chosen }: FieldsProps) {
  const { value, again, strength, setValue, setAgain } = chosen;
  const differs = again !== '' && again !== value;
  return (
    <>
      <PassphraseField id={id} label={label} value={value} isNew onValue={setValue} />
      {value !== '' && strength && <StrengthHint strength={strength} t={t} />}
      <PassphraseField
        id={`${id}-again`}
        label={t('vault.passphrase.again')}
        value={again}
        isNew
        onValue={setAgain}
      />
      {differs && (
        <p class="small bad" role="status">
          {t('vault.passphrase.differs')}
        </p>
      )}
    </>
  );
}

interface PassphraseFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly isNew?: boolean;
  readonly isWrong?: boolean;
  readonly describedBy?: string;
  readonly onValue: (value: string) => void;
}

/** One labelled passphrase field; its id is its test id. */
export function PassphraseField({
  id,
  label,
  value,
  isNew,
  isWrong,
  describedBy,
  onValue,
}: PassphraseFieldProps) {
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="password"
        data-testid={id}
        autocomplete={isNew ? 'new-password' : 'current-password'}
        value={value}
        aria-invalid={isWrong}
        aria-describedby={describedBy}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </>
  );
}

const levels: Readonly<Record<Strength, number>> = { short: 1, weak: 2, fair: 3, strong: 4 };

function StrengthHint({ strength, t }: { readonly strength: Strength; readonly t: Translate }) {
  return (
    <p class={`strength ${strength}`} role="status">
      <meter min={0} max={4} low={2} high={3} optimum={4} value={levels[strength]} aria-hidden="true" />
      <span class="small">{t(`vault.strength.${strength}`, { n: MIN_LENGTH })}</span>
    </p>
  );
}
