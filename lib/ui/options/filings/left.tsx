// How much time is left? Days until a date, hours and minutes of a shorter period; the latter update themselves.
import type { DueDate } from '../../../filing/calendar/due-dates';
import { Joined } from '../../joined';
import type { Translate } from '../../translate';
import { useNow } from '../../use-now';
import { dueTone, leftWords } from './due-words';

interface LeftProps {
  readonly due: Pick<DueDate, 'day' | 'at'>;
  readonly today: string;
  readonly t: Translate;
}

/** The text alone. */
export function Left({ due, today, t }: LeftProps) {
  const now = useNow(due.at !== null);
  return <>{leftWords(due, today, t, now)}</>;
}

/** The tone of a due date now. */
export const useDueTone = (due: LeftProps['due'], today: string): ReturnType<typeof dueTone> =>
  dueTone(due, today, useNow(due.at !== null));

/** The remaining time behind the words that say of what, in the tone of its urgency. */
export function DueTag({ due, today, t, named = [] }: LeftProps & { readonly named?: readonly string[] }) {
  return (
    <span class={`due-tag ${useDueTone(due, today)}`}>
      <Joined parts={[...named, <Left key="left" due={due} today={today} t={t} />]} />
    </span>
  );
}
