// How is a day given? By the browser's own picker, or pasted as it is written anywhere; one that may be two is asked about.
import type { InputHTMLAttributes } from 'preact';
import { useState } from 'preact/hooks';
import { daysWritten } from '../filing/days';
import { LAST_DAY } from './last-day';
import { plain } from './plain';
import type { Translate } from './translate';

type DayBoxProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'role' | 'onInput' | 'onPaste'> & {
  readonly t: Translate;
  readonly onDay: (day: string) => void;
};

/** The box; a browser takes a pasted day in one way of writing only, ours takes the others too. */
export function DayBox({ t, onDay, ...input }: DayBoxProps) {
  const [pasted, setPasted] = useState('');
  const take = (day: string) => {
    setPasted('');
    onDay(day);
  };
  return (
    <>
      <input
        max={LAST_DAY}
        {...input}
        type="date"
        onPaste={(event) => {
          const text = event.clipboardData?.getData('text') ?? '';
          const [day, other] = daysWritten(text);
          if (day === undefined) return;
          event.preventDefault();
          if (other === undefined) return take(day);
          setPasted(text.trim());
        }}
        onInput={(event) => take(event.currentTarget.value)}
      />
      {pasted !== '' && (
        <span class="row small" role="status" data-testid="day-which">
          {t('day.which', { day: plain(pasted) })}
          {daysWritten(pasted).map((day) => (
            <button type="button" class="chip" key={day} onClick={() => take(day)}>
              {t.date(day)}
            </button>
          ))}
        </span>
      )}
    </>
  );
}
