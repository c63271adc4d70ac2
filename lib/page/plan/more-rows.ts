// Has the client more services or values than the page has rows, and does the page have a button that adds one?
import type { ClientValues, Field, PageReading, PlanRow } from '../model';
import { readable } from '../recognise/word-segments';
import { TAKES_ALL } from './values-beside';

/** Things for which a page may have too few rows. */
export const ROWS_OF = ['service', 'domain', 'ip'] as const;
export type RowsOf = (typeof ROWS_OF)[number];

/** A row that the page's own button can add. */
export interface MoreRows {
  readonly of: RowsOf;
  /** The words on the button. */
  readonly button: string;
  /** The controls of the last existing row, beside which the button is. */
  readonly keys: readonly string[];
  readonly placed: number;
  readonly wanted: number;
}

const ADDING =
  /^(?:[+＋]?(?:再|继续)?(?:添加|新增|增加|新建|add)|[+＋])(?:另?一[个行条项组]|新的?|\s*(?:more|another|an?|new)(?=\s|$))?(.*?)(?:信息|资料)?$/iu;

/** What a button adds according to its words; `any`: the words do not say what. */
const ADDED: readonly { readonly of: RowsOf | 'any'; readonly is: RegExp }[] = [
  { of: 'any', is: /^(?:row|item|[行条项])?$/u },
  {
    of: 'service',
    is: /^(?:备案)?(?:网站|站点|互联网信息服务|服务|应用|app|小程序|web ?site|site|service)$/u,
  },
  { of: 'domain', is: /^(?:网站|绑定|备案)?域名$|^domain(?: name)?$/u },
  { of: 'ip', is: /^(?:网站|公网|服务器)?ip(?:地址)?$|^ip address(?:es)?$/u },
];

/** What a button with these words would add a row for; null when the words do not say that they add something. */
export function addedBy(text: string): RowsOf | 'any' | null {
  const words = readable(text)
    .trim()
    .replace(/^([+＋])\s+/u, '$1');
  const rest = ADDING.exec(words)?.[1]?.trim();
  return rest === undefined ? null : (ADDED.find(({ is }) => is.test(rest))?.of ?? null);
}

const OWN_FIELD: Readonly<Record<RowsOf, RegExp>> = {
  service: /^(?:service\.(?:name|domain)|app\.name)$/u,
  domain: /^service\.domain$/u,
  ip: /^access\.ip$/u,
};

interface Rows {
  readonly keys: readonly string[];
  readonly placed: number;
  readonly wanted: number;
}

/** The blocks of services, when they are in order from the first on and the next one is missing. */
function rowsOfServices(plan: readonly PlanRow[], count: number): Rows | null {
  const named = plan.filter(({ fieldId }) => OWN_FIELD.service.test(fieldId ?? ''));
  const placed = new Set(named.flatMap(({ service }) => service ?? []));
  const last = placed.size - 1;
  if (last < 0 || placed.size >= count || named.some(({ service }) => service === null)) return null;
  if (![...placed].every((service) => service <= last)) return null;
  const keys = plan.filter(({ service }) => service === last).map(({ key }) => key);
  return { keys, placed: placed.size, wanted: count };
}

/** The controls of a field with several values that take one value each. */
function rowsOfValues(
  plan: readonly PlanRow[],
  of: 'domain' | 'ip',
  [values]: readonly ClientValues[],
): Rows | null {
  const rows = plan.filter(({ fieldId, kind }) => OWN_FIELD[of].test(fieldId ?? '') && !TAKES_ALL.has(kind));
  const held = values?.[of === 'ip' ? 'access.ip' : 'service.domain'];
  const wanted = Array.isArray(held) ? held.length : 0;
  const [last] = rows.slice(-1);
  return last === undefined || rows.length >= wanted
    ? null
    : { keys: [last.key], placed: rows.length, wanted };
}

/** Are all fields that identify a service in one part of the page? Otherwise the button adds no service: a table of domains beside the name of one service contains the domains of that service. */
function areInOnePart(fields: readonly Field[], plan: readonly PlanRow[]): boolean {
  const own = new Set(
    plan.filter(({ fieldId }) => OWN_FIELD.service.test(fieldId ?? '')).map(({ key }) => key),
  );
  const parts = fields.filter(({ key }) => own.has(key)).map(({ section }) => section.join('\n'));
  return new Set(parts).size < 2;
}

/** What says that it adds a row of a table. */
const OF_TABLE = /行|\brow\b/iu;
/** A row with more controls is none of a table. */
const MOST_IN_ROW = 12;

const [MORE, LESS] = [/^[+＋]$/u, /^[-－–−]$/u];

/** May a button that does not say what it adds add a service? Where a service is a whole form, a row of a table is one of its domains, and a plus alone may as well unfold a part of it. */
const mayAddService = (text: string, { keys }: Rows): boolean =>
  keys.length <= MOST_IN_ROW || !(OF_TABLE.test(text) || MORE.test(text));

/** Is it the plus button of a counter, with a minus button beside it? 域名个数 − 1 + adds no row for a service. */
const countsUp = (buttons: PageReading['buttons'], at: number): boolean =>
  MORE.test(buttons[at]?.text ?? '') &&
  [at - 1, at + 1].some((beside) => LESS.test(buttons[beside]?.text ?? ''));

/** The row that one press of the page's own button may add; null when nothing is missing, or no button says that it adds it. `values`: those of each service. */
export function moreRowsOn(
  { buttons, fields }: Pick<PageReading, 'buttons' | 'fields'>,
  plan: readonly PlanRow[],
  values: readonly ClientValues[],
): MoreRows | null {
  const adders = buttons
    .filter(({ role }, at) => role === 'other' && !countsUp(buttons, at))
    .map(({ text }) => ({ text, adds: addedBy(text) }));
  for (const of of ROWS_OF) {
    const rows = of === 'service' ? rowsOfServices(plan, values.length) : rowsOfValues(plan, of, values);
    if (rows === null || rows.keys.length === 0) continue;
    const takesAny = of !== 'service' || areInOnePart(fields, plan);
    const mayAdd = (text: string): boolean => of !== 'service' || mayAddService(text, rows);
    const fitting = adders.filter(
      ({ adds, text }) => adds === of || (adds === 'any' && takesAny && mayAdd(text)),
    );
    const adder = fitting.find(({ adds }) => adds === of) ?? fitting[0];
    if (adder !== undefined) return { of, button: adder.text, ...rows };
  }
  return null;
}
