// How does a person come from what is not known to the question that settles it?
import type { Translate } from '../translate';

interface SettleProps {
  readonly t: Translate;
  readonly settle: () => void;
}

/** Leads to the question, behind the sentence that says what waits for it. */
export function Settle({ t, settle }: SettleProps) {
  return (
    <button type="button" class="link" data-testid="panel-sms-settle" onClick={settle}>
      {t('panel.sms.settle')}
    </button>
  );
}
