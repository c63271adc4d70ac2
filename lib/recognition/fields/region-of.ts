// Which division is an address in? Its beginning is followed down the list of divisions, as far as it is named.
import type { Region } from '../../filing/client/client';
import { allDivisions, divisionNames, standingOf } from '../../filing/regions/divisions';

/** The deepest division that an address begins with; null when it begins with none. */
export function regionOfAddress(address: string): Region | null {
  let best: Region | null = null;
  for (const { code } of allDivisions) {
    const names = [...new Set(divisionNames(code))];
    const isDeeper = names.length > (best?.names.length ?? 0);
    if (isDeeper && begins(address, names)) best = { code, names };
  }
  return best;
}

/** Whether an address names a division: from the province down, or from its city where the province is left out. */
function begins(address: string, names: readonly string[]): boolean {
  const whole = names.join('');
  if (address.startsWith(whole)) return true;
  return names.length === 3 && address.startsWith(names.slice(1).join(''));
}

/** The division that a code of an organisation or a person names by its digits; null when the list has none. */
export function regionOfCode(code: string): Region | null {
  if (standingOf(code) !== 'listed') return null;
  return { code, names: [...new Set(divisionNames(code))] };
}
