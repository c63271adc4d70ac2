// In which province is a landline with this area code? From the dated list in rules/regions; a code that it lacks tells nothing.
import list from '../../../rules/regions/area-codes.json';
import { checkLandline } from '../numbers/contact';

const provinces: ReadonlyMap<string, string> = new Map(
  Object.entries(list.provinces).flatMap(([province, codes]) =>
    codes.map((code) => [code, province] as const),
  ),
);

/** The first two digits of the divisions of the province that a landline's area code belongs to. */
export function provinceOfLandline(landline: string | null | undefined): string | undefined {
  const checked = landline ? checkLandline(landline) : null;
  return checked?.ok ? provinces.get(checked.value.split('-')[0] ?? '') : undefined;
}
