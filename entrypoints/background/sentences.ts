// Which texts of `lib/ui` does the background say, in one language?
import type { Sentences } from '../../lib/app/state/sentences';
import type { Language } from '../../lib/protocol/language';
import { createTranslate } from '../../lib/ui/translate';

/** The background's sentences in a language. */
export function sentencesIn(language: Language): Sentences {
  const t = createTranslate(language);
  return {
    name: t('app.name'),
    noticeTitle: t('due.notice.title'),
    notice: (due) => t('due.notice', due),
    due: (kind) => t(`due.${kind}`),
    calendarTitle: (kind) => t('due.calendar.title', { kind }),
    text: t.text,
    date: t.date,
    word: t.word,
  };
}
