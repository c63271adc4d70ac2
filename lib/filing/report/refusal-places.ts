// Where in a client is what a refusal names mended? At the fields it names itself, else where its checks look, else by what it is about.
import type { Client } from '../client/client';
import { placeOf } from '../client/place-of';
import type { Rulebook } from '../rulebook/open';
import type { RefusalCause } from './refusal-reasons';

const MOST = 4; // one refusal rarely means more fields; a longer list would lead nowhere

/** In which words a cause names a field where it may mean several; of a domain only what is said of it. */
const NAMES: readonly (readonly [place: RegExp, words: RegExp])[] = [
  [/\.mailAddress$/u, /通[信讯]地址/u],
  [/\.certAddress$/u, /证件(?:住所|住址|地址)/u],
  [/\.remark$/u, /备注/u],
  [/\.expires$/u, /到期|过期|续费/u],
  [/\.owner$/u, /持有者|所有者|过户/u],
  [/\.realNameSince$/u, /实名/u],
  [/\.mobile$/u, /手机|电话|号码/u],
  [/\.email$/u, /邮箱|邮件/u],
  [/\.certNumber$/u, /证件号|身份证号|信用代码/u],
  [/\.certValidUntil$/u, /有效期/u],
  [/\.region\.code$/u, /所属区域|所在省|省份|跨省/u],
];

/** Whose places are looked for; with the sentence of the notice that names it. */
type Named = Pick<RefusalCause, 'id' | 'rules'> & { readonly sentence?: string };

/**
 * The places, each once, in the order in which the sentence, the cause and the remedy name them; a whole part only where no field
 * of it is meant.
 */
export function refusalPlaces(
  book: Rulebook,
  client: Client,
  service: string | null,
  { id, rules, sentence = '' }: Named,
  provider: string | null,
): readonly string[] {
  const rejection = book.shared['rejections.json'].rejections.find((one) => one.id === id);
  const checked = rules.flatMap(({ name }) => aboutOf(book, name));
  const names = rejection?.fields ?? [...checked, ...(rejection?.facts ?? [])];
  const places = [...new Set(names.flatMap((name) => placeOf(client, service, name, provider) ?? []))];
  const told = `${sentence}\n${rejection?.label.zh}\n${rejection?.remedy.zh}`;
  return places
    .filter((place) => !places.some((other) => other !== place && other.startsWith(place)))
    .toSorted((one, other) => firstNamed(told, one) - firstNamed(told, other))
    .slice(0, MOST);
}

/** Where a text first names the field; behind all of it where it does not. */
function firstNamed(text: string, place: string): number {
  const words = NAMES.find(([at]) => at.test(place))?.[1];
  const at = words === undefined ? -1 : text.search(words);
  return at < 0 ? text.length : at;
}

/** What a check looks at: its field, or documents. */
function aboutOf(book: Rulebook, name: string): readonly string[] {
  const params = book.rules.find((rule) => rule.name === name)?.event.params;
  if (params?.field !== undefined) return [params.field];
  if (params?.document !== undefined) return [`documents.${params.document}`];
  const isPaper = [params?.documents, params?.documentsOneOf].some(Boolean);
  return isPaper ? ['documents'] : [];
}
