// Which entry counts when both a portal's map and the person describe a field? The person's, for each field separately.
import type { PageReading } from '../model';
import type { MappedPage, PortalMap } from './portal-map';

const asTaught = ({ fields, leave }: MappedPage): Pick<MappedPage, 'fields' | 'leave'> => ({
  fields,
  ...(leave === undefined ? {} : { leave }),
});

function withTaught(page: MappedPage, taught: MappedPage): MappedPage {
  return {
    ...page,
    markers: [...new Set([...page.markers, ...taught.markers])],
    paths: [...new Set([...(page.paths ?? []), ...(taught.paths ?? [])])],
    taught: asTaught(taught),
  };
}

/** Merges the portal's own map with the taught one; two pages are the same when their ids are. */
export function layered(map: PortalMap | null, taught: PortalMap | null): PortalMap | null {
  if (map === null || taught === null) return map ?? taught;
  if (map.handsOff === true) return map;
  const byId = new Map(taught.pages.map((page) => [page.id, page]));
  const known = map.pages.map((page) => {
    const more = byId.get(page.id);
    byId.delete(page.id);
    return more === undefined ? page : withTaught(page, more);
  });
  return { ...map, pages: [...known, ...byId.values()] };
}

/** The product that a page shows signs of, for systems that each provider runs at an address of its own. */
export function productOf(maps: readonly PortalMap[], reading: PageReading): PortalMap | null {
  const hints = new Set(reading.fields.flatMap((field) => field.hints));
  const found = maps.filter(({ signs = [] }) => signs.filter((sign) => hints.has(sign)).length >= 2);
  const [only] = found;
  return only !== undefined && found.length === 1 ? only : null;
}
