// What may stand around a wording that says nothing of the matter? Openings and closings in its sentence, other texts beside it.
import type { RefusalWordings } from '../../lib/filing/rulebook/rejections';
import { isHan, type Pick, slotsFilled, takesHan } from './made-texts';

/** How many sentences are made of one wording with something around it. */
const SENTENCES = 2;

/** How many texts are made of two others. */
const JOINED = 1600;

const REFUSED = '<+>';

/** Some of the forms of a wording behind an opening, in one sentence. */
export function surrounded(
  forms: readonly string[],
  { openings }: RefusalWordings,
  pick: Pick,
): readonly string[] {
  const own = forms.filter((form) => isHan(form) && !/[。；;]/u.test(form));
  if (own.length === 0) return [];
  const han = openings.filter(isHan);
  return Array.from(
    { length: SENTENCES },
    () => `${slotsFilled(pick(han), pick)}${pick(['，', '：', ''])}${pick(own)}`,
  );
}

/**
 * Contexts made of two: a refusal beside another one, beside what says nothing, or between an opening and a closing; and what
 * refuses nothing beside what says nothing. Else a turn of speech of one context would speak for or against all of a text.
 */
export function joinedContexts(
  { contexts, silent, openings, closings }: RefusalWordings,
  pick: Pick,
): readonly string[] {
  const own = contexts.filter(takesHan);
  const refusing = own.filter((context) => context.includes(REFUSED));
  const others = own.filter((context) => !context.includes(REFUSED));
  const [quiet, opening, closing] = [silent, openings, closings].map((list) => list.filter(isHan));
  const one = (list: readonly string[] | undefined) => pick(list ?? []);
  const ways: readonly (() => string)[] = [
    () => `${one(opening)}{：|，|。}${REFUSED}{；|。|，}${REFUSED}{|，|。}${one(closing)}`,
    () => `${pick(refusing)}。${one(quiet)}`,
    () => `${one(quiet)}。${pick(refusing)}`,
    () => `${pick(refusing)}。${pick(refusing)}`,
    () => `${pick(others)}。${one(quiet)}`,
  ];
  return Array.from({ length: JOINED }, (_, at) => ways[at % ways.length]?.() ?? '');
}
