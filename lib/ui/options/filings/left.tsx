// How much time is left? Days until a date, hours and minutes of a shorter period; the latter update themselves.
import type { DueDate } from '../../../filing/calendar/due-dates';
import type { Translate } from '../../translate';
import { useNow } from '../../use-now';
import { leftWords } from './due-words';

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
