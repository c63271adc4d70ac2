// When does the vault lock by itself? Any whole number of minutes from one to eight hours; and when the browser closes.
import { useState } from 'preact/hooks';
import type { Translate } from '../../translate';

const SHORTEST = 1;
const LONGEST = 480;
const COMMON = [1, 5, 10, 15, 30, 60, 120, 240, 480] as const;

interface AutoLockProps {
  readonly t: Translate;
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
}

/** A number input with common choices offered; a number out of range is refused with a message. */
export function AutoLock({ t, minutes, onChange }: AutoLockProps) {
  const [isOutside, setOutside] = useState(false);
  const choose = (typed: string) => {
    const value = Number(typed);
    const isAllowed = Number.isInteger(value) && value >= SHORTEST && value <= LONGEST;
    setOutside(!isAllowed);
    if (isAllowed) onChange(value);
  };
  return (
    <div class="auto-lock">
      <label for="auto-lock">{t('vault.autoLock')}</label>
      <input
        id="auto-lock"
        class="short"
        type="number"
        min={SHORTEST}
        max={LONGEST}
        step={1}
        list="auto-lock-common"
        data-testid="vault-auto-lock"
        value={minutes}
        aria-invalid={isOutside}
        aria-describedby="auto-lock-note"
        onChange={(event) => choose(event.currentTarget.value)}
      />
      <span>{t('vault.autoLock.unit')}</span>
      <datalist id="auto-lock-common">
        {COMMON.map((value) => (
          <option key={value} value={value} label={t('vault.autoLock.minutes', { n: value })} />
        ))}
      </datalist>
      <p id="auto-lock-note" class={isOutside ? 'small bad' : 'small muted'} role="status">
        {t(isOutside ? 'vault.autoLock.outside' : 'vault.autoLock.hint', { least: SHORTEST, most: LONGEST })}
      </p>
    </div>
  );
}
