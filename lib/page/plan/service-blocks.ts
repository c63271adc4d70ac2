// Which of the filing's services does a control belong to? Decided by the values in its block, by the number in a heading, otherwise by whole repeated blocks.
import type { Field } from '../model';
import { readable } from '../recognise/word-segments';
import { byWhatIsShown, NO_SERVICE, type Placed, placeOf, type ServiceIn } from './services-shown';

/** Fields that each service has for itself. */
export const OF_SERVICE =
  /^(?:service|servicePrincipal|access|app)\.|^upload\.(?:service|domain|sitePlan|preApproval|verification|commitment)/u;

const NUMBERED =
  /(?:网站|站点|服务|应用|小程序|APP|service|site)\s*(?:信息|资料)?\s*[（(#]?\s*(\d{1,3}|[一二三四五六七八九十])/iu;
/** The number may come after further words: 网站(应用)2, Website of the entity 2. */
const NUMBERED_AT_END =
  /^(?!.*(?:联系|方式|电话|contact|phone)).*(?:网站|站点|服务|应用|小程序|app|service|site)[^\d]{1,16}(\d{1,2})\s*[)）]?\s*(?:基本|信息|资料|详情|information|details?|profile|\s)*$/iu;

/** The number in the innermost of these headings that has one: 网站 1 below 网站（2）, which counts them. */
function numberIn(section: readonly string[]): number | null {
  for (const heading of [...section].reverse()) {
    const text = readable(heading);
    const found = (NUMBERED.exec(text) ?? NUMBERED_AT_END.exec(text))?.[1];
    if (found !== undefined) return placeOf(found);
  }
  return null;
}

/** The service that the innermost of these headings names. */
function namedIn(section: readonly string[], serviceIn: ServiceIn): number | null {
  for (const heading of [...section].reverse()) {
    const named = serviceIn(heading);
    if (named !== null) return named;
  }
  return null;
}

/** Does a page show several blocks for the owner of a field? Yes when at least two of the owner's fields are visible more than once. */
function ownersRepeated(fields: ReadonlyMap<string, readonly Field[]>): (place: string) => boolean {
  const counts = new Map<string, number>();
  for (const [place, all] of fields) {
    const owner = ownerOf(place);
    if (all.filter(({ visible }) => visible).length > 1) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return (place) => (counts.get(ownerOf(place)) ?? 0) > 1;
}

/** Does a page ask each question about the service itself only once? Then persons asked for several times do not belong to several services. */
function asksOfOneService(fields: ReadonlyMap<string, readonly Field[]>): boolean {
  const own = [...fields].filter(([place]) => /^(?:service|app)\./u.test(place));
  return own.length > 0 && own.every(([, all]) => all.filter(({ visible }) => visible).length < 2);
}

/** Is the field visible while all others are in hidden panes? */
const isOnlyShown = (field: Field, all: readonly Field[]): boolean =>
  field.visible && all.every((one) => one === field || !one.visible);

const ownerOf = (id: string): string => id.slice(0, id.indexOf('.'));

/** Field key → service index; `null`: the page repeats a field without showing for which service, or contradicts itself. `serviceIn` finds a service by its own name. */
export function servicesOf(
  placed: readonly Placed[],
  current: number,
  serviceIn: ServiceIn = NO_SERVICE,
): Map<string, number | null> {
  return byWhatIsShown(placed, byPlace(placed, current, serviceIn), { current, serviceIn });
}

/** Does each block end before the next one begins? `rows`: the places of each question. */
const areWhole = (rows: readonly (readonly number[])[]): boolean =>
  rows.every((row) => row.every((_, at) => rows.every((other) => (other[at - 1] ?? -1) < (row[at] ?? 0))));

/** Is each question asked for all blocks in a row, as in the columns of a table? */
const areColumns = (rows: readonly (readonly number[])[]): boolean =>
  rows.every((row) => row.every((place, at) => at === 0 || place === (row[at - 1] ?? 0) + 1));

const UPLOAD = /^upload\./u;

/**
 * Are questions that are asked equally often those of several blocks? Two boxes of one range are not two services. A pair
 * of uploads alone proves nothing: the other sides of an identity card may be those of the entity's principal, and a
 * library may draw one upload twice; three that come again in the same order are the papers of another service.
 */
function areBlocksOf(asked: readonly (readonly [place: string, rows: readonly number[]])[]): boolean {
  const rows = asked.map(([, places]) => places);
  if (asked.every(([place]) => UPLOAD.test(place))) return asked.length > 2 && areWhole(rows);
  return asked.length > 1 && (areWhole(rows) || areColumns(rows));
}

/** Decides by the name or the number in a heading, otherwise by whole repeated blocks. */
function byPlace(
  placed: readonly Placed[],
  current: number,
  serviceIn: ServiceIn,
): Map<string, number | null> {
  const found = new Map<string, number | null>();
  const unnumbered = new Map<string, Field[]>();
  for (const { field, id, part } of placed) {
    if (!OF_SERVICE.test(id)) continue;
    const number = namedIn(field.section, serviceIn) ?? numberIn(field.section);
    if (number !== null) found.set(field.key, number);
    else unnumbered.set(`${id} ${part}`, [...(unnumbered.get(`${id} ${part}`) ?? []), field]);
  }
  const counts = [...unnumbered.values()].map((fields) => fields.length);
  // one field that occurs twice is a trap or a mistake; two or more fields that occur equally often are blocks
  const blocks = Math.max(1, ...counts);
  const ofBlocks = [...unnumbered].filter(([, { length }]) => length === blocks);
  const places = new Map(placed.map(({ field }, at) => [field, at]));
  const asked = ofBlocks.map(
    ([place, fields]) => [place, fields.map((field) => places.get(field) ?? 0)] as const,
  );
  const areBlocks = blocks > 1 && !asksOfOneService(unnumbered) && areBlocksOf(asked);
  // when the page shows several services, a question asked once may be about any of them
  const isRepeated = ownersRepeated(unnumbered);
  for (const [place, fields] of unnumbered) {
    for (const [at, field] of fields.entries()) {
      if (fields.length === 1) found.set(field.key, isRepeated(place) ? null : current);
      else if (areBlocks && fields.length === blocks) found.set(field.key, at);
      else found.set(field.key, isOnlyShown(field, fields) ? current : null);
    }
  }
  return found;
}
