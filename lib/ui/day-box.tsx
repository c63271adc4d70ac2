// How is a day given? By the browser's own picker, or pasted as it is written anywhere; one that may be two is asked about.
import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { useState } from 'preact/hooks';
import { daysWritten } from '../filing/days';
import { LAST_DAY } from './last-day';
import { plain } from './plain';
import type { Translate } from './translate';

interface PastedDay {
  readonly onPaste: (event: ClipboardEvent) => void;
  /** What was asked is answered by a value that came another way. */
  readonly forget: () => void;
  /** Which of two days was meant; nothing while none is asked. */
  readonly question: ComponentChildren;
}

/** Takes a day pasted in any usual form, as YYYY-MM-DD; anything else is left to the box. */
export function usePastedDay(t: Translate, onDay: (day: string) => void): PastedDay {
  const [pasted, setPasted] = useState('');
  const take = (day: string) => {
    setPasted('');
    onDay(day);
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text') ?? '';
    const [day, other] = daysWritten(text);
    if (day === undefined) return;
    event.preventDefault();
    if (other === undefined) return take(day);
    setPasted(text.trim());
  };
  const question = pasted !== '' && (
    <span class="row small" role="status" data-testid="day-which">
      {t('day.which', { day: plain(pasted) })}
      {daysWritten(pasted).map((day) => (
        <button type="button" class="chip" key={day} onClick={() => take(day)}>
          {t.date(day)}
        </button>
      ))}
    </span>
  );
  return { onPaste, question, forget: () => setPasted('') };
}

type DayBoxProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'role' | 'onInput' | 'onPaste'> & {
  readonly t: Translate;
  readonly onDay: (day: string) => void;
};

/** The box; a browser takes a pasted day in one way of writing only, ours takes the others too. */
export function DayBox({ t, onDay, ...input }: DayBoxProps) {
  const { onPaste, question, forget } = usePastedDay(t, onDay);
  return (
    <>
      <input
        max={LAST_DAY}
        {...input}
        type="date"
        onPaste={onPaste}
        onInput={(event) => {
          forget();
          onDay(event.currentTarget.value);
        }}
      />
      {question}
    </>
  );
}
