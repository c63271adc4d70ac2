// What are the provinces called? Their names in both languages, by the rulebook's ids.
import names from '../../filing/regions/province-names.json';
import type { Text } from '../../filing/text';

type ProvinceKey = `province.${keyof typeof names}`;

export const provinces = Object.fromEntries(
  Object.entries(names).map(([id, name]) => [`province.${id}`, name]),
) as Readonly<Record<ProvinceKey, Text>>; // a key for each name
