// Which of the filing's services is a text, a page or a filled block about, judged by the services' own names?
import type { ClientValues, Field } from '../model';
import { groupOfSection } from '../recognise/field-groups';
import type { Lexicon } from '../recognise/lexicon';
import { readable } from '../recognise/word-segments';
import { isBlank, partOfPage } from './page-parts';

const HAN_NUMBERS = '一二三四五六七八九十';

/** The index, from 0, for a number in digits or Chinese numerals: 1 for both 2 and 二. */
export const placeOf = (number: string): number =>
  HAN_NUMBERS.includes(number) ? HAN_NUMBERS.indexOf(number) : Number(number) - 1;

/** Finds the service that a text names. */
export interface ServiceIn {
  (text: string): number | null;
  /** Does the text contain a domain of any service? A website and an app may share a domain, which then identifies neither. */
  readonly showsOwn: (text: string) => boolean;
}

/** Finds no service in any text. */
export const NO_SERVICE: ServiceIn = Object.assign(() => null, { showsOwn: () => false });

export interface Placed {
  readonly field: Field;
  readonly id: string;
  /** Distinguishes the beginning and the end of one field, which are not two services. */
  readonly part: string;
}

const SHORTEST_NAME = 4;

const textsOf = (value: ClientValues[string] | undefined): readonly string[] => {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.map(String) : [];
};

/** The words that distinguish each service from the others and from the filer. */
function namesOf(values: readonly ClientValues[]): readonly (readonly string[])[] {
  const all = values.map((of) =>
    [...textsOf(of['service.domain']), ...textsOf(of['service.name'])]
      .map(readable)
      .filter((name) => name.length >= SHORTEST_NAME && !readable(String(of['entity.name'])).includes(name)),
  );
  // a name contained in another service's name distinguishes nothing
  return all.map((names, at) =>
    names.filter((name) =>
      all.every((others, other) => other === at || !others.some((one) => holdsName(one, name))),
    ),
  );
}

const IN_WORD = /[a-z\d-]/u;
const IN_WORD_BEHIND = /^(?:[a-z\d-]|\.[a-z\d])/u;

/** Does a text contain a name, and not only as part of another domain or word? */
function holdsName(text: string, name: string): boolean {
  const isLatin = [name.at(0), name.at(-1)].map((sign) => IN_WORD.test(sign ?? ''));
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, behind] = [text.slice(0, at).slice(-1), text.slice(at + name.length)];
    if (isLatin[0] === true && IN_WORD.test(before)) continue;
    if (isLatin[1] === true && IN_WORD_BEHIND.test(behind)) continue;
    return true;
  }
  return false;
}

/** Finds the service whose name or domain a text contains, when it contains no other service's. */
export function servicesNamed(values: readonly ClientValues[]): ServiceIn {
  const names = namesOf(values);
  const domains = values.flatMap((of) => textsOf(of['service.domain']).map(readable));
  const named = (text: string): number | null => {
    const words = readable(text);
    const found = names.flatMap((own, at) => (own.some((name) => holdsName(words, name)) ? [at] : []));
    const [only] = found;
    return only !== undefined && found.length === 1 ? only : null;
  };
  const showsOwn = (text: string): boolean => {
    const words = readable(text);
    return domains.some((domain) => holdsName(words, domain));
  };
  return Object.assign(named, { showsOwn });
}

/** Fields that contain the name of one service only. */
const OWN_NAME = /^(?:service\.(?:name|domain|homeUrl)|app\.name)$/u;

/** The services whose names the controls of each block show. */
function shownIn(
  placed: readonly Placed[],
  found: ReadonlyMap<string, number | null>,
  serviceIn: ServiceIn,
): ReadonlyMap<number, ReadonlySet<number>> {
  const shown = new Map<number, Set<number>>();
  for (const { field, id } of placed) {
    const block = found.get(field.key) ?? null;
    const named = field.visible && OWN_NAME.test(id) ? serviceIn(field.value.join(' ')) : null;
    if (block !== null && named !== null) shown.set(block, (shown.get(block) ?? new Set()).add(named));
  }
  return shown;
}

/** The parts of a page that ask for a domain, and those that show a domain of no service in this filing: sites filed earlier. */
function partsByDomain(placed: readonly Placed[], serviceIn: ServiceIn) {
  const domains = placed.filter(({ field, id }) => field.visible && id === 'service.domain');
  const partsOf = (is: (field: Field) => boolean): ReadonlySet<string> =>
    new Set(domains.flatMap(({ field }) => (is(field) ? [partOfPage(field)] : [])));
  const asking = partsOf(isBlank);
  const isFiled = (field: Field): boolean =>
    !isBlank(field) && !serviceIn.showsOwn(field.value.join(' ')) && !asking.has(partOfPage(field));
  return { asking, filed: partsOf(isFiled) };
}

/** On a page that also numbers the sites filed earlier, its numbers do not match this filing; the only other part is for the `current` service. */
function besideFiled(
  placed: readonly Placed[],
  found: ReadonlyMap<string, number | null>,
  { current, serviceIn }: ServicesOfFiling,
): ReadonlyMap<string, number | null> {
  const { asking, filed } = partsByDomain(placed, serviceIn);
  if (asking.size === 0 || filed.size === 0) return found;
  const service = asking.size === 1 ? current : null;
  const filedKeys = new Set(placed.flatMap(({ field }) => (filed.has(partOfPage(field)) ? [field.key] : [])));
  return new Map([...found].map(([key]) => [key, filedKeys.has(key) ? null : service]));
}

/** The service being worked on, and how to find a service in a text. */
export interface ServicesOfFiling {
  readonly current: number;
  readonly serviceIn: ServiceIn;
}

/** The values shown in a block decide before its position. A block that shows two services belongs to none, and neither does one whose service is shown in another block. */
export function byWhatIsShown(
  placed: readonly Placed[],
  place: ReadonlyMap<string, number | null>,
  services: ServicesOfFiling,
): Map<string, number | null> {
  const found = besideFiled(placed, place, services);
  const shown = shownIn(placed, found, services.serviceIn);
  const taken = new Set([...shown.values()].flatMap((of) => [...of]));
  const serviceOf = (block: number | null): number | null => {
    const [only, ...more] = (block === null ? undefined : shown.get(block)) ?? [];
    if (only !== undefined) return more.length === 0 ? only : null;
    return block === null || taken.has(block) ? null : block;
  };
  return new Map([...found].map(([key, block]) => [key, serviceOf(block)]));
}

/** A heading above what may be either, an app or a website: APP / 网站备案. */
const NAMES_BOTH =
  /(?:app|应用|小程序)\s*[/／、或和及]\s*(?:网站|站点)|(?:网站|站点)\s*[/／、或和及]\s*(?:app|应用|小程序)/iu;

/** Does a field ask for an app while the service is a website? A website and an app both have a domain and a purpose, so the words of the label and the headings decide. */
export const asksForApp = ({ section, label }: Field, held: ClientValues, lexicon: Lexicon): boolean =>
  held['service.kind'] === 'website' &&
  Object.keys(held).every((id) => !id.startsWith('app.')) &&
  [section, [...section, label]]
    .map((words) => words.filter((heading) => !NAMES_BOTH.test(heading)))
    .some((words) => groupOfSection(words, lexicon) === 'app');
