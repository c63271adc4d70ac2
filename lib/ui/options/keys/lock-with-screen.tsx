// Does the vault lock with the screen? The permission to observe the screen lock is requested when this is switched on.
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../translate';
import type { OptionsActions } from '../actions';

interface LockWithScreenProps {
  readonly t: Translate;
  readonly screenLock: OptionsActions['screenLock'];
}

/** A checkbox that shows what the browser allows. */
export function LockWithScreen({ t, screenLock }: LockWithScreenProps) {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    void screenLock.isOn().then(setOn);
  }, [screenLock]);
  return (
    <label class="check">
      <input
        type="checkbox"
        data-testid="vault-lock-with-screen"
        checked={isOn}
        onChange={(event) => void screenLock.turn(event.currentTarget.checked).then(setOn)}
      />{' '}
      {t('vault.lockWithScreen')}
    </label>
  );
}
