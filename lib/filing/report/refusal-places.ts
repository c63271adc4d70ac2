// Where in a client is what a refusal names mended? At the fields it names itself, else where its checks look, else by what it is about.
import type { Client } from '../client/client';
import { placeOf } from '../client/place-of';
import type { Rulebook } from '../rulebook/open';
import type { RefusalCause } from './refusal-reasons';

const MOST = 4; // one refusal rarely means more fields; a longer list would lead nowhere

/** The places, each once; a whole part only where no field of it is meant. */
export function refusalPlaces(
  book: Rulebook,
  client: Client,
  service: string | null,
  { id, rules }: Pick<RefusalCause, 'id' | 'rules'>,
): readonly string[] {
  const rejection = book.shared['rejections.json'].rejections.find((one) => one.id === id);
  const checked = rules.flatMap(({ name }) => aboutOf(book, name));
  const names = rejection?.fields ?? [...checked, ...(rejection?.facts ?? [])];
  const places = [...new Set(names.flatMap((name) => placeOf(client, service, name) ?? []))];
  return places
    .filter((place) => !places.some((other) => other !== place && other.startsWith(place)))
    .slice(0, MOST);
}

/** What a check looks at: its field, or documents. */
function aboutOf(book: Rulebook, name: string): readonly string[] {
  const params = book.rules.find((rule) => rule.name === name)?.event.params;
  if (params?.field !== undefined) return [params.field];
  const isPaper = [params?.document, params?.documents, params?.documentsOneOf].some(Boolean);
  return isPaper ? ['documents'] : [];
}
