// How long is there left? Days for a day, hours and minutes for a span of hours; those move on by themselves.
import type { DueDate } from '../../../filing/calendar/due-dates';
import type { Translate } from '../../translate';
import { useNow } from '../../use-now';
import { leftWords } from './due-words';

interface LeftProps {
  readonly due: Pick<DueDate, 'day' | 'at'>;
  readonly today: string;
  readonly t: Translate;
}

/** The words alone. */
export function Left({ due, today, t }: LeftProps) {
  const now = useNow(due.at !== null);
  return <>{leftWords(due, today, t, now)}</>;
}
