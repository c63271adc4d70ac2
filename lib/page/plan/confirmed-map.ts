// Which parts of a map's description of a control does the page itself confirm? Only these count, because a map may be out of date or made for another page.
import type { Field } from '../model';
import { isAddress, type MappedField } from '../recognise/portal-map';
import { type Match, partOf } from './asked-twice';
import { separatorOf, takesLines } from './separators';
import { showsScheme } from './several-values';

/** The properties in a map that the page must confirm, each with its test; a property that is not confirmed is removed. */
const KINDS: readonly {
  readonly says: keyof MappedField;
  readonly isShown: (match: Match, all: readonly Match[]) => boolean;
}[] = [
  {
    says: 'withoutRegion',
    isShown: ({ field }, all) => /[省市区县州盟旗]$/u.test(field.prefix) || all.some(isShownRegion),
  },
  { says: 'separator', isShown: ({ field, mapped }) => separatorOf(field) === mapped?.separator },
  // confirmed when there is room for one value: a single line, and no words about separating several
  { says: 'first', isShown: ({ field }) => !takesSeveral(field) && separatorOf(field) === undefined },
  { says: 'scheme', isShown: ({ field, mapped }) => showsScheme(field) === mapped?.scheme },
  { says: 'pair', isShown: ({ field }) => field.kind !== 'list' || (field.parts ?? 1) % 2 === 0 },
];

const takesSeveral = (field: Field): boolean =>
  field.kind === 'list' ? (field.parts ?? 1) > 1 : field.kind === 'tags' || takesLines(field);

/** A visible control that asks for a region: that of an address, or the entity's own. */
const isShownRegion = (match: Match): boolean =>
  match.field.visible &&
  (/[rR]egion$/u.test(match.known.id) || (isAddress(match.known.id) && partOf(match) === 'region'));

/** The match without those parts of its map that neither the page shows nor the person chose there. `all`: every match of the page. */
export function confirmed(match: Match, all: readonly Match[]): Match {
  const { mapped } = match;
  if (mapped === null || mapped.picked === true) return match;
  const unshown = KINDS.filter(({ says, isShown }) => mapped[says] !== undefined && !isShown(match, all));
  if (unshown.length === 0) return match;
  const kept = { ...mapped };
  for (const { says } of unshown) delete (kept as Partial<Record<keyof MappedField, unknown>>)[says]; // `kept` is a copy
  return { ...match, mapped: kept };
}
