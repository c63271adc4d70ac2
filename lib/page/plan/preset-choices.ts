// May a choice be changed that the page itself has set? Whether the service's person is the entity's: as long as nothing stands of that person.
import type { PlannedRow } from '../model';
import type { Match } from './asked-twice';
import { isBlank } from './page-parts';

/** A verdict, but a tick that nobody has set is written over like an empty box: nothing that a person entered is lost. */
export function overPreset<Of extends Pick<PlannedRow, 'action' | 'reason'>>(
  verdict: Of,
  { field, known }: Match,
  matches: readonly Match[],
): Of {
  const isOfPage = field.isPreset === true && known.id === 'servicePrincipal.sameAsPrincipal';
  if (verdict.action !== 'replace' || !isOfPage) return verdict;
  const isStarted = matches.some(
    ({ field: other, known: { id, group } }) =>
      group === 'servicePrincipal' && id !== known.id && other.visible && !isBlank(other),
  );
  return isStarted ? verdict : { ...verdict, action: 'fill', reason: { code: 'preset' } };
}
