// How is a store tried before it is used? By one press, as often as the person likes.
import type { Translate } from '../../translate';
import type { StoreCheck } from './use-check';

interface CheckButtonProps {
  readonly t: Translate;
  readonly tried: StoreCheck;
  /** Whether address and key are complete enough for a check. */
  readonly isComplete: boolean;
}

/** Starts the check; less prominent once the store has been found usable. */
export function CheckButton({ t, tried, isComplete }: CheckButtonProps) {
  return (
    <button
      type="button"
      class={tried.check?.isUsable ? 'secondary' : 'primary'}
      data-testid="team-check"
      disabled={tried.isBusy || !isComplete}
      onClick={tried.start}
    >
      {t(tried.isBusy ? 'team.check.running' : tried.check ? 'team.check.again' : 'team.check')}
    </button>
  );
}
