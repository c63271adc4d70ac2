// What does the background itself say, in notifications, calendars and letters? The texts belong to `lib/ui`, so the entrypoint passes them in.
import type { DueKind } from '../../filing/calendar/due-dates';
import type { Text } from '../../filing/text';

type SentenceKey = 'app.name' | 'due.calendar.title' | 'due.notice' | 'due.notice.title' | `due.${DueKind}`;

/** The sentences in one language; the translator of the surfaces is one. */
export interface Sentences {
  (key: SentenceKey, parameters?: Readonly<Record<string, string | number>>): string;
  readonly text: (text: Text) => string;
  readonly date: (day: string) => string;
  readonly word: (kind: 'provider', id: string) => string;
}
