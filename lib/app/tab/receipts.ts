// How are fills and overrides noted? By portal and counts; which controls and which values is told to nobody.
import type { FillResult } from '../../page/model';
import { contextOf } from './context';
import type { Desk } from './publish';

/** Notes what became of a fill. A vault that locked meanwhile takes no note, and the fill has stopped by itself. */
export async function noteFill(
  desk: Desk,
  tabId: number,
  action: 'fill' | 'undo',
  results: readonly FillResult[],
): Promise<void> {
  const { bound, portal } = await contextOf(desk, tabId);
  if (!bound) return;
  const count = (wanted: FillResult['state']) => results.filter(({ state }) => state === wanted).length;
  const [filled, kept, undone] = [count('filled'), count('kept'), count('undone')];
  const open = results.length - filled - kept - undone;
  const detail = `portal:${portal?.id ?? 'other'} filled:${filled} kept:${kept} undone:${undone} open:${open}`;
  await desk.vault.note(action, bound.client.id, detail).catch(() => undefined);
}

/** Notes that the person accepted so many contradictions between page and client. */
export async function noteOverride(desk: Desk, clientId: string, conflicts: number): Promise<void> {
  await desk.vault.note('override', clientId, `conflicts:${conflicts}`);
}
