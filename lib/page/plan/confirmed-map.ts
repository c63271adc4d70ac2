// What does the page itself show of what its map says of a control? Only that counts: a map may be older than the page, or another page's.
import type { Field } from '../model';
import { isAddress, type MappedField } from '../recognise/portal-map';
import { type Match, partOf } from './asked-twice';
import { separatorOf, takesLines } from './separators';
import { showsScheme } from './several-values';

/** What of a map the page has to show, kind by kind; what it does not show is taken out. */
const KINDS: readonly {
  readonly says: keyof MappedField;
  readonly isShown: (match: Match, all: readonly Match[]) => boolean;
}[] = [
  {
    says: 'withoutRegion',
    isShown: ({ field }, all) => /[省市区县州盟旗]$/u.test(field.prefix) || all.some(isShownRegion),
  },
  { says: 'separator', isShown: ({ field, mapped }) => separatorOf(field) === mapped?.separator },
  // room for one: a line, and no word of how several would stand in it
  { says: 'first', isShown: ({ field }) => !takesSeveral(field) && separatorOf(field) === undefined },
  { says: 'scheme', isShown: ({ field, mapped }) => showsScheme(field) === mapped?.scheme },
  { says: 'pair', isShown: ({ field }) => field.kind !== 'list' || (field.parts ?? 1) % 2 === 0 },
];

const takesSeveral = (field: Field): boolean =>
  field.kind === 'list' ? (field.parts ?? 1) > 1 : field.kind === 'tags' || takesLines(field);

/** A control in sight that asks for a region, be it that of an address or the entity's own. */
const isShownRegion = (match: Match): boolean =>
  match.field.visible &&
  (/[rR]egion$/u.test(match.known.id) || (isAddress(match.known.id) && partOf(match) === 'region'));

/** The match with no more of its map than its page shows, or than the person picked there. `all`: every match of the page. */
export function confirmed(match: Match, all: readonly Match[]): Match {
  const { mapped } = match;
  if (mapped === null || mapped.picked === true) return match;
  const unshown = KINDS.filter(({ says, isShown }) => mapped[says] !== undefined && !isShown(match, all));
  if (unshown.length === 0) return match;
  const kept = { ...mapped };
  for (const { says } of unshown) delete (kept as Partial<Record<keyof MappedField, unknown>>)[says]; // a copy of our own
  return { ...match, mapped: kept };
}
