// How is a new passphrase chosen? Typed twice, with its rule and strength shown; the same for creating, recovering and changing.
import { useState } from 'preact/hooks';
import { HINT_LENGTH, tellsPassphrase } from '../../protocol/passphrase-hint';
import { LONG_LENGTH, lackingFor, MIN_LENGTH } from '../../protocol/passphrase-length';
import type { Translate } from '../translate';
import { PassphraseField } from './passphrase-field';
import type { Strength } from './rating';
import { useStrength } from './strength';

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
        describedBy={`${id}-rule ${id}-strength`}
        onValue={setValue}
      />
      <p id={`${id}-rule`} class="small muted">
        {t('vault.passphrase.rule', { n: MIN_LENGTH, long: LONG_LENGTH, han: LONG_LENGTH / 2 })}
      </p>
      <StrengthHint t={t} id={`${id}-strength`} passphrase={value} strength={strength} />
      <PassphraseField
        t={t}
        id={`${id}-again`}
        label={t('vault.passphrase.again')}
        value={again}
        isNew
        isWrong={differs}
        note={differs ? t('vault.passphrase.differs') : undefined}
        onValue={setAgain}
      />
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

const levels: Readonly<Record<Strength, number>> = {
  short: 1,
  'one-kind': 1, // what is refused is red and short, however near it came
  personal: 1,
  weak: 1,
  fair: 3,
  strong: 4,
};

/** What no vault takes; one that is too short is only not typed to its end. */
const REFUSED: readonly Strength[] = ['one-kind', 'personal', 'weak'];

interface StrengthProps {
  readonly t: Translate;
  readonly id: string;
  readonly passphrase: string;
  readonly strength: Strength | null;
}

/** The meter and what it says, with the room of both from the start, so that nothing moves while somebody types. */
function StrengthHint({ t, id, passphrase, strength }: StrengthProps) {
  const told = passphrase === '' ? null : strength;
  return (
    <p id={id} class={`strength ${told ?? ''}`} role="status">
      <meter
        min={0}
        max={4}
        low={2}
        high={3}
        optimum={4}
        value={told === null ? 0 : levels[told]}
        aria-hidden="true"
      />
      <span class={told === null ? 'small muted' : REFUSED.includes(told) ? 'small bad' : 'small'}>
        {told === null ? t('vault.passphrase.advice') : verdict(t, passphrase, told)}
      </span>
    </p>
  );
}

/** The strength in words; what is too short says how much is missing. */
function verdict(t: Translate, passphrase: string, strength: Strength): string {
  if (strength === 'short') return t('vault.strength.short', lackingFor(passphrase, MIN_LENGTH));
  if (strength === 'one-kind') return t('vault.strength.one-kind', lackingFor(passphrase, LONG_LENGTH));
  return t(`vault.strength.${strength}`);
}
