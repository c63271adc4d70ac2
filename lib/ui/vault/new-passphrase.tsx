// How is a new passphrase chosen? Typed twice, with its rule and strength shown; the same for creating, recovering and changing.
import { useState } from 'preact/hooks';
import { HINT_LENGTH, tellsPassphrase } from '../../protocol/passphrase-hint';
import type { Translate } from '../translate';
import { PassphraseField } from './passphrase-field';
import { MIN_LENGTH, type Strength, useStrength } from './strength';

export interface NewPassphrase {
  readonly value: string;
  readonly again: string;
  readonly hint: string;
  readonly strength: Strength | null;
  /** Strong enough, typed twice the same, and not revealed by the hint. */
  readonly isReady: boolean;
  readonly setValue: (value: string) => void;
  readonly setAgain: (value: string) => void;
  readonly setHint: (value: string) => void;
  /** Clears everything. */
  readonly clear: () => void;
}

const NO_NAMES: readonly string[] = [];

/** The state of the inputs. `names` are words that would be guessed first. */
export function useNewPassphrase(names = NO_NAMES): NewPassphrase {
  const [value, setValue] = useState('');
  const [again, setAgain] = useState('');
  const [hint, setHint] = useState('');
  const strength = useStrength(value, names);
  const isStrong = strength === 'fair' || strength === 'strong';
  const isReady = isStrong && value === again && !tellsPassphrase(hint, value);
  const clear = () => {
    setValue('');
    setAgain('');
    setHint('');
  };
  return { value, again, hint, strength, isReady, setValue, setAgain, setHint, clear };
}

interface FieldsProps {
  readonly t: Translate;
  /** The prefix of the ids of both inputs. */
  readonly id: string;
  readonly label: string;
  readonly chosen: NewPassphrase;
}

/** The two inputs, the requirements, and what is wrong. */
export function NewPassphraseFields({ t, id, label, chosen }: FieldsProps) {
  const { value, again, strength, setValue, setAgain } = chosen;
  const differs = again !== '' && again !== value;
  return (
    <>
      <PassphraseField
        t={t}
        id={id}
        label={label}
        value={value}
        isNew
        describedBy={`${id}-rule`}
        onValue={setValue}
      />
      <p id={`${id}-rule`} class="small muted">
        {t('vault.passphrase.rule', { n: MIN_LENGTH })}
      </p>
      {value !== '' && strength && <StrengthHint strength={strength} t={t} />}
      <PassphraseField
        t={t}
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

/** An optional hint; it says itself that everybody at this computer can read it. */
export function HintField({ t, id, chosen }: Omit<FieldsProps, 'label'>) {
  const isTelling = tellsPassphrase(chosen.hint, chosen.value);
  return (
    <>
      <label for={id}>{t('vault.hint')}</label>
      <input
        id={id}
        data-testid={id}
        autocomplete="off"
        maxLength={HINT_LENGTH}
        value={chosen.hint}
        aria-invalid={isTelling}
        aria-describedby={`${id}-note`}
        onInput={(event) => chosen.setHint(event.currentTarget.value)}
      />
      <p id={`${id}-note`} class={isTelling ? 'small bad' : 'small muted'} role="status">
        {t(isTelling ? 'vault.hint.tells' : 'vault.hint.open')}
      </p>
    </>
  );
}

const levels: Readonly<Record<Strength, number>> = { short: 1, personal: 2, weak: 2, fair: 3, strong: 4 };

function StrengthHint({ strength, t }: { readonly strength: Strength; readonly t: Translate }) {
  return (
    <p class={`strength ${strength}`} role="status">
      <meter min={0} max={4} low={2} high={3} optimum={4} value={levels[strength]} aria-hidden="true" />
      <span class="small">{t(`vault.strength.${strength}`, { n: MIN_LENGTH })}</span>
    </p>
  );
}
