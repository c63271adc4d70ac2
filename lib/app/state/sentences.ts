// What does the background itself say, in notifications, calendars and letters? The texts belong to `lib/ui`, so the entrypoint passes them in.
import type { DueKind } from '../../filing/calendar/due-dates';
import type { Text } from '../../filing/text';

/** The sentences in one language. */
export interface Sentences {
  /** What this extension is called. */
  readonly name: string;
  readonly noticeTitle: string;
  /** How many of a kind are due, and the first day. */
  readonly notice: (due: { readonly kind: string; readonly n: number; readonly day: string }) => string;
  readonly due: (kind: DueKind) => string;
  /** The title of a calendar entry that names no client. */
  readonly calendarTitle: (kind: string) => string;
  readonly text: (text: Text) => string;
  readonly date: (day: string) => string;
  readonly word: (kind: 'provider', id: string) => string;
}
