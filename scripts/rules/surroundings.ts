// What may be around a wording without changing its meaning? Openings and closings in its sentence, and other texts beside it.
import type { RefusalWordings } from '../../lib/filing/rulebook/rejections';
import { isHan, type Pick, slotsFilled, takesHan } from './made-texts';

/** How many sentences are made from one wording with something around it. */
const SENTENCES = 2;

/** How many texts are made from two others. */
const JOINED = 1600;

const REFUSED = '<+>';

/** Some of the forms of a wording after an opening, in one sentence. */
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
 * Contexts made from two: a refusal beside another one, beside a neutral text, or between an opening and a closing; and a text that
 * refuses nothing beside a neutral one. Without them a phrase of one context would decide about the whole text.
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
