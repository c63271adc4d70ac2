// When was the SMS with the code sent? The verification's 24 hours start then, so it can be corrected wherever they are shown.
import type { Translate } from './translate';

interface MessageSentProps {
  /** The noted time; null for none. */
  readonly at: string | null;
  readonly t: Translate;
  readonly sent: (at: Date) => void;
}

/** The time of the SMS. */
export function MessageSent({ at, t, sent }: MessageSentProps) {
  return (
    <label class="stack">
      {t('filings.sms.sent')}
      <input
        type="datetime-local"
        data-testid="filing-sms-sent"
        value={at ? localMoment(new Date(at)) : ''}
        onChange={(event) => {
          const moment = new Date(event.currentTarget.value);
          if (!Number.isNaN(moment.getTime())) sent(moment);
        }}
      />
    </label>
  );
}

/** A time in the format of a datetime-local input: local, without offset. */
function localMoment(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}
