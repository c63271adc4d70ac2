// How is a store tried before it is used? By one press, as often as the person likes.
import type { Translate } from '../../translate';
import type { StoreCheck } from './use-check';

interface CheckButtonProps {
  readonly t: Translate;
  readonly tried: StoreCheck;
  /** Whether address and key are typed as far as a check needs them. */
  readonly isComplete: boolean;
}

/** Starts the check; steps back behind what comes next once the store can be used. */
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
