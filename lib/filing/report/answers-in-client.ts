// Which answers belong in the client instead of the filing? Those that it has a field for: there they fill pages and bring reminders, and are not asked again.
import type { FactValue } from '../../rules/operator-names';
import type { Client, Filing } from '../client/client';
import { isKeptInClient } from '../client/own-texts';
import { checkEdited } from '../client/parse-client';
import { withValue } from '../client/value-at';
import type { Rulebook } from '../rulebook/open';
import { day } from '../rulebook/parts';
import { emptyPlacesForFact } from './places-to-fill';
import type { Asked } from './report';

interface Given {
  readonly fact: string;
  readonly value: FactValue;
}

/** The client with the answers that one of its fields takes, and what remains for the filing: there an earlier answer is removed. */
export function answersInClient<Answer extends Given>(
  book: Rulebook,
  client: Client,
  filing: Filing,
  answers: readonly Answer[],
  today: string,
): { readonly client: Client; readonly answers: readonly (Answer | Given)[] } {
  let taken = client;
  const left = answers.map((answer): Answer | Given => {
    const place = placeForAnswer(taken, filing, answer.fact);
    if (place === null || !isContent(book, answer)) return answer;
    const checked = checkEdited(withValue(taken, place, answer.value), today);
    if (!checked.ok) return answer;
    taken = checked.client;
    return { fact: answer.fact, value: null };
  });
  return { client: taken, answers: left };
}

/** What is asked, with the questions marked whose answer is kept in the client. */
export function markKept(client: Client, filing: Filing, asked: readonly Asked[]): readonly Asked[] {
  return asked.map((matter) => ({
    ...matter,
    questions: matter.questions.map((one) =>
      placeForAnswer(client, filing, one.fact) === null ? one : { ...one, isKept: true as const },
    ),
  }));
}

/**
 * The one empty field of the client that takes an answer. Null where the client has no such field, has something there already, or
 * several lack it: then nobody said which of them is meant.
 */
function placeForAnswer(client: Client, filing: Filing, fact: string): string | null {
  if (!isKeptInClient(fact)) return null;
  const services = filing.services.length === 0 ? [null] : filing.services;
  const places = new Set(
    services.flatMap((service) => emptyPlacesForFact(client, service, fact, filing.provider)),
  );
  const [place = null, ...others] = places;
  return others.length === 0 ? place : null;
}

/** Whether an answer is what the field contains: a text, or the day, and not the number of months until then. */
function isContent(book: Rulebook, { fact, value }: Given): boolean {
  if (typeof value !== 'string') return false;
  const asDate = book.facts.get(fact)?.asDate;
  return asDate === undefined || value === 'long-term' || day.safeParse(value).success;
}
