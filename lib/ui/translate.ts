// How is a message translated? `t` for one language: messages, labels of ids, two-language texts and dates.
import type { Text } from '../filing/text';
import { type Language, localeOf } from '../protocol/language';
import { plain } from './plain';
import { type MessageKey, type MessageNames, texts, textsById } from './text/all';
import type { ArgumentsFor, ParameterValue } from './text/parameters';

type Parameters = Readonly<Record<string, ParameterValue>>;
type WordKind =
  | 'province'
  | 'provider'
  | 'channel'
  | 'service'
  | 'reason'
  | 'notice'
  | 'field'
  | 'filings.state';

export interface Translate {
  /** A message; the compiler asks for the parameters that stand in it. */
  <Key extends MessageKey>(key: Key, ...given: ArgumentsFor<MessageNames[Key]>): string;
  readonly language: Language;
  /** The text in this language, with hidden characters made visible. */
  readonly text: (text: Text) => string;
  /** The same at the beginning of a label, where it has a capital. */
  readonly begin: (text: Text) => string;
  /** The label of an id; reasons and notices without one get a general sentence, other ids are shown as they are. */
  readonly word: (kind: WordKind, id: string) => string;
  /** A date in the language's format; the text itself when it is not a whole date. */
  readonly date: (day: string) => string;
  /** The same, without the year if it is that of `today`. */
  readonly near: (day: string, today: string) => string;
  /** How long ago a date is on `today`: 5年前, 5 years ago. */
  readonly age: (day: string, today: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** A list of labels, which begin with a capital: within the list only names keep it. */
  readonly labels: (items: readonly string[]) => string;
}

const DAY = 86_400_000;

const made = new Map<Language, Translate>();

/** The `t` of a language. Created once: its formatters cost a hundred times what formatting a date does. */
export function createTranslate(language: Language): Translate {
  const t = made.get(language) ?? makeTranslate(language);
  made.set(language, t);
  return t;
}

function makeTranslate(language: Language): Translate {
  const locale = localeOf(language);
  const separator = language === 'zh' ? '、' : ', ';
  const plurals = new Intl.PluralRules(locale);
  // grouping from 10,000 on, so that a year is never split
  const numbers = new Intl.NumberFormat(locale, { useGrouping: 'min2', maximumFractionDigits: 20 });
  const whole = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const sameYear = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  const ages = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const say = (key: MessageKey, parameters: Parameters = {}) =>
    insert(texts[key][language], parameters, { plurals, numbers });
  return Object.assign(say, {
    language,
    text: (text: Text) => plain(text[language]),
    begin: (text: Text) => plain(text[language]).replace(/^\p{Ll}/u, (first) => first.toUpperCase()),
    word: (kind: WordKind, id: string) => wordFor(language, kind, id),
    date: (day: string) => formatDay(day, whole),
    near: (day: string, today: string) =>
      formatDay(day, day.slice(0, 4) === today.slice(0, 4) ? sameYear : whole),
    age: (day: string, today: string) => formatAge(day, today, ages),
    // Intl.ListFormat puts no separator between Chinese units, and `and`/`or` would say too much
    list: (items: readonly string[]) => items.join(separator),
    labels: (items: readonly string[]) =>
      items.map((item, at) => (at === 0 ? item : within(item))).join(separator),
  });
}

/** Names with which one of our labels may begin; abbreviations are recognised by their second letter. */
const NAMES =
  /^(?:Alibaba|Android|Apple|Baidu|Beijing|Beiantong|Chinese|China|Douyin|English|Hong Kong|Huawei|Macao|Taiwan|Tencent|WeChat)\b/;

/** A label within a sentence: in lower case, unless it begins with a name or an abbreviation. */
const within = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) && !NAMES.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

function wordFor(language: Language, kind: WordKind, id: string): string {
  const textOf = (key: string) => (Object.hasOwn(texts, key) ? textsById[key]?.[language] : undefined);
  const general = kind === 'reason' || kind === 'notice' ? textOf(`${kind}.other`) : undefined;
  return textOf(`${kind}.${id}`) ?? general ?? plain(id);
}

interface Formatters {
  readonly plurals: Intl.PluralRules;
  readonly numbers: Intl.NumberFormat;
}

/** `{name}` is the parameter; `{name:one|many}` the form for its number. */
function insert(message: string, parameters: Parameters, { plurals, numbers }: Formatters): string {
  const chosen = message.replace(/\{(\w+):([^|{}]*)\|((?:[^{}]|\{\w+\})*)\}/g, (_, name, one, many) =>
    plurals.select(Number(parameters[name])) === 'one' ? one : many,
  );
  return chosen.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = parameters[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? numbers.format(value) : plain(value);
  });
}

function dayOf(text: string): Date | null {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(text);
  return match ? new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3] ?? 1))) : null;
}

function formatDay(text: string, format: Intl.DateTimeFormat): string {
  const day = /^\d{4}-\d{2}-\d{2}/.test(text) ? dayOf(text) : null;
  return day ? format.format(day) : plain(text);
}

function formatAge(text: string, today: string, ages: Intl.RelativeTimeFormat): string {
  const [from, to] = [dayOf(text), dayOf(today)];
  if (!from || !to) return '';
  const days = Math.round((to.getTime() - from.getTime()) / DAY);
  if (days < 31) return ages.format(-days, 'day');
  if (days < 365) return ages.format(-Math.round(days / 30.4), 'month');
  return ages.format(-Math.floor(days / 365.25 + 0.01), 'year');
}

/** A time (milliseconds) in the language's format, to the minute. */
export function momentText({ language }: Translate, at: number): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
