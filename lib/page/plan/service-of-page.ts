// Which service is a whole page about: by its headings, by what it marks as open or still to be filled in, by the domains it prints, or by a number?
import type { ClientValues, PageReading, ServiceText } from '../model';
import { readable } from '../recognise/word-segments';
import { isBlank } from './page-parts';
import { type Placed, placeOf, type ServiceIn, servicesNamed } from './services-shown';

/** What is filled in is not what the page asks for. */
const DONE =
  /已(?:填|完成|保存|提交|录入|完善|添加)|(?:填写|录入)完[成毕]|[✓✔√]|\b(?:done|completed?|saved|filled)\b/iu;
/** Sites filed earlier are counted before those of this filing, so that no number tells which of these is meant. */
const FILED = /已(?:经)?备案|已通过|备案号|\bfiled\b/iu;
/** What a page says of the service that it asks about. 请在保存本页后添加 speaks of another one. */
const AT_HAND =
  /[填编录进][写辑入报行]中|正在|当前|(?<!保存|提交|填完|完成|离开)(?:本|这一?)[页步]|(?:继续|接着|现在|先|只|[本此]次|在)[填录办](?!好|完)|[给为](?!什么|何)(?=.{2,60}(?:填|录|补|完善|新增|添加|备案))|以[下上](?:内容|信息|资料)?(?:均|都)?(?:属于|是|为)|\b(?:in progress|current|now editing)\b/iu;
/** What is to be done later is not at hand. */
const LATER =
  /(?:保存|提交|完成|填[完好])(?:本[页步])?[之以]?后.{0,6}(?:添加|新增|填)|稍后|再(?:添加|填写|补)|继续添加|可以?添加|待填|尚未/u;
const ASKS = /[？?]|为什么|为何|如何|怎么/u;

/** No other number follows, and nothing that it counts: 应用 2.0, 网站 3 个. */
const NUMBER =
  '([1-9]|[一二三四五六七八九十])(?!\\s*[\\d.一二三四五六七八九十个家条步天日月年分秒项次位版级])';
const NUMBERED = [
  new RegExp(`(?:网站|站点|应用|小程序|app|site)[\\s（(#]*${NUMBER}`, 'giu'),
  /第\s*([1-9]|[一二三四五六七八九十])\s*个?\s*(?:网站|站点|应用|小程序|app)/giu,
  /第\s*([1-9]|[一二三四五六七八九十])\s*个(?=\s*(?:已|正在|尚未|还[没未]|待))/giu, // 共 2 个网站，第 1 个已填完
];
/** A number that is all a text says, perhaps with how many there are: 第 2 个网站, 网站 2/3. */
const ONLY_NUMBER =
  /^[\s（(]*(?:(?:网站|站点|应用|小程序|app|site)(?:信息|资料)?[\s（(#]*[1-9一二三四五六七八九十]|第\s*[1-9一二三四五六七八九十]\s*个?\s*(?:网站|站点|应用|小程序|app)(?:信息|资料)?)\s*(?:[/／]\s*\d|共.*)?[\s）)]*$/iu;

/** The service that a text names, or counts among this many, of which 0 stands for none that can be counted; null for none or several. */
function serviceOf(text: string, serviceIn: ServiceIn, count: number): number | null {
  const named = serviceIn(text);
  if (named !== null || serviceIn.showsOwn(text)) return named;
  const words = readable(text);
  const numbers = NUMBERED.flatMap((pattern) =>
    [...words.matchAll(pattern)].map(([, at = '']) => placeOf(at)),
  );
  const [place = -1, ...others] = new Set(numbers);
  return others.length === 0 && place >= 0 && place < count ? place : null;
}

const CLAUSE = /[，,。；;！!]/u;
/** What is said of all other services is said of none that is named. */
const OF_OTHERS = /^\s*(?:其[他它余]|别的|另外)的?(?:网站|站点|应用|小程序|服务)/u;

/** The clauses of a text, each that names no service with the one before it, or with the first one that names one. */
function clausesOf(text: string, namesAny: (clause: string) => boolean): readonly string[] {
  const clauses: string[] = [];
  let isNamed = false;
  for (const clause of text.split(CLAUSE).filter((at) => !OF_OTHERS.test(at))) {
    const names = namesAny(clause);
    if (clauses.length === 0 || (names && isNamed)) clauses.push(clause);
    else clauses.push(`${clauses.pop()}，${clause}`);
    isNamed ||= names;
  }
  return clauses;
}

/** The service that a page with these texts is about, of `count`; null where they do not tell, or contradict each other. */
function serviceTold(texts: readonly ServiceText[], serviceIn: ServiceIn, count: number): number | null {
  if (count < 2) return null;
  const [open, done, named, counted, alone] = [
    new Set<number>(),
    new Set<number>(),
    new Set<number>(),
    new Set<number>(),
    new Set<number>(),
  ];
  const counts = texts.some(({ around }) => FILED.test(around)) ? 0 : count;
  const namesAny = (clause: string): boolean =>
    serviceOf(clause, serviceIn, counts) !== null || serviceIn.showsOwn(clause);
  for (const { text, around, isOpen } of texts) {
    for (const clause of clausesOf(around, namesAny)) {
      const at = serviceOf(clause, serviceIn, counts);
      if (at === null || ASKS.test(clause)) continue;
      named.add(at);
      if (DONE.test(clause)) done.add(at);
      else if (isOpen === true || (AT_HAND.test(clause) && !LATER.test(clause))) open.add(at);
      // the only service of the client that a page names is its own, except one that is filed or comes later
      if (ONLY_NUMBER.test(text)) counted.add(at);
      else if (serviceIn(clause) === at && !LATER.test(clause) && !FILED.test(clause)) alone.add(at);
    }
  }
  const left = [...named].filter((at) => !done.has(at));
  const [only] =
    open.size > 0 ? open : done.size > 0 ? left : named.size === 1 ? new Set([...counted, ...alone]) : [];
  const isClear = open.size === 1 || (open.size === 0 && (done.size === 0 || left.length === 1));
  return isClear ? (only ?? null) : null;
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url; // the portal's own address contains a stray %
  }
}

/** A tab or a title with a number: 网站二, 站点 (2), 第二个网站. Its name may follow the number. */
const COUNTED = [
  /^(?:网站服务|网站|站点|应用|小程序|APP|web ?site|site)\s*(?:信息|资料)?\s*[（(#]?\s*([1-9]\d?|[一二三四五六七八九十])(?![\d一二三四五六七八九十个大步级要])/iu,
  /^第\s*([1-9]\d?|[一二三四五六七八九十])\s*个(?:网站|站点|应用|小程序|APP)/iu,
];

/** The service whose number is in these headings, when they contain only one number. */
function countedIn(headings: readonly string[], services: number): number | null {
  const numberOf = (heading: string): string | undefined =>
    COUNTED.map((pattern) => pattern.exec(readable(heading))?.[1]).find((number) => number !== undefined);
  const counted = new Set(headings.flatMap((heading) => numberOf(heading) ?? []));
  const [only] = counted;
  if (only === undefined || counted.size > 1) return null;
  const at = placeOf(only);
  return at < services ? at : null;
}

/**
 * The service that a whole page is about: according to its headings and title, otherwise to what it marks as open, otherwise the domains printed beside a label, otherwise
 * its address, otherwise the number in a heading. `values[n]` are those of service n. On a page that asks for a domain, printed domains
 * may belong to other sites, so they are not used there.
 */
export function serviceOfPage(
  { title, headings, url, evidence, serviceTexts = [] }: PageReading,
  placed: readonly Placed[],
  services: readonly ClientValues[],
): number | null {
  const serviceIn = servicesNamed(services);
  const isDomainAsked = placed.some(
    ({ field, id }) => id === 'service.domain' && field.visible && isBlank(field),
  );
  const printed = evidence.filter(({ kind, weight }) => kind === 'domain' && weight !== 'weak');
  return (
    serviceIn([title, ...headings].join('\n')) ??
    serviceTold(serviceTexts, serviceIn, services.length) ??
    (isDomainAsked ? null : serviceIn(printed.map(({ text }) => text).join('\n'))) ??
    serviceIn(decoded(url)) ??
    countedIn(headings, services.length)
  );
}
