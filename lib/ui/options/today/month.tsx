// What happens on which day of the month? Dots with a legend below; each day also says it as text for screen readers.
import { useState } from 'preact/hooks';
import type { BoardPart } from '../../../protocol/filings';
import { localeOf } from '../../../protocol/language';
import { Icon } from '../../icon';
import type { Translate } from '../../translate';
import { type DotKind, dotsOf, monthBeside, monthOf } from './today-view';

interface MonthProps {
  readonly t: Translate;
  readonly today: string;
  readonly parts: readonly BoardPart[];
}

const KINDS: readonly DotKind[] = ['must', 'due', 'expires', 'done'];

/** The month around today, and those beside it. */
export function Month({ t, today, parts }: MonthProps) {
  const [month, setMonth] = useState(today.slice(0, 7));
  const locale = localeOf(t.language);
  const title = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'narrow', timeZone: 'UTC' });
  const days = monthOf(month, dotsOf(parts, today));
  return (
    <section class="box month" data-testid="today-month">
      <h3>
        {title.format(new Date(`${month}-01T00:00:00Z`))}
        <button
          type="button"
          class="ghost"
          aria-label={t('today.month.before')}
          onClick={() => setMonth(monthBeside(month, -1))}
        >
          <span class="turned">
            <Icon name="chevron" />
          </span>
        </button>
        <button
          type="button"
          class="ghost"
          aria-label={t('today.month.after')}
          onClick={() => setMonth(monthBeside(month, 1))}
        >
          <Icon name="chevron" />
        </button>
      </h3>
      <ol class="days">
        {days.slice(0, 7).map(({ day }) => (
          <li key={`head ${day}`} class="weekday" aria-hidden="true">
            {weekday.format(new Date(`${day}T00:00:00Z`))}
          </li>
        ))}
        {days.map((one) => (
          <Day key={one.day} {...one} isToday={one.day === today} t={t} />
        ))}
      </ol>
      <p class="legend small muted">
        {KINDS.map((kind) => (
          <span key={kind}>
            <i class={`day-dot ${kind}`} /> {t(`today.dot.${kind}`)}
          </span>
        ))}
      </p>
    </section>
  );
}

type DayProps = Pick<MonthProps, 't'> & ReturnType<typeof monthOf>[number] & { readonly isToday: boolean };

/** A day with its dots, and their meaning as text. */
function Day({ day, isInside, dots, isToday, t }: DayProps) {
  const words = t.list(dots.map((kind) => t(`today.dot.${kind}`)));
  return (
    <li
      class={`${isInside ? '' : 'outside'} ${isToday ? 'is-today' : ''}`}
      aria-current={isToday ? 'date' : undefined}
      title={dots.length > 0 ? words : undefined}
    >
      <span>{Number(day.slice(8))}</span>
      <span class="day-dots">
        {dots.map((kind) => (
          <i key={kind} class={`day-dot ${kind}`} />
        ))}
        {dots.length > 0 && <span class="visually-hidden">{words}</span>}
      </span>
    </li>
  );
}
