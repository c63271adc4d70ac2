// How is a date entered? With the browser's date picker, or pasted in any usual format; if it may mean two dates, the person is asked.
import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { useState } from 'preact/hooks';
import { daysInCell } from '../filing/written-day';
import { LAST_DAY } from './last-day';
import { plain } from './plain';
import type { Translate } from './translate';

interface PastedDay {
  readonly onPaste: (event: ClipboardEvent) => void;
  /** The value was set in another way, so the question is obsolete. */
  readonly forget: () => void;
  /** The two dates to choose from; nothing while there is no question. */
  readonly question: ComponentChildren;
}

/** Accepts a pasted date in any usual format, as YYYY-MM-DD; everything else is left to the input. */
export function usePastedDay(t: Translate, onDay: (day: string) => void): PastedDay {
  const [pasted, setPasted] = useState('');
  const take = (day: string) => {
    setPasted('');
    onDay(day);
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text') ?? '';
    const [day, other] = daysInCell(text);
    if (day === undefined) return;
    event.preventDefault();
    if (other === undefined) return take(day);
    setPasted(text.trim());
  };
  const question = pasted !== '' && (
    <span class="row small" role="status" data-testid="day-which">
      {t('day.which', { day: plain(pasted) })}
      {daysInCell(pasted).map((day) => (
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

/** The input; the browser accepts a pasted date in one format only, this one accepts the others too. */
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
