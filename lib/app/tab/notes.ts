// What does the audit record about a tab? Acts with codes and counts, never a value.
import type { FillResult } from '../../page/model';
import type { App } from '../state/app';
import { contextOf } from './context';

/** The most different gate lists that are recorded for one tab, in case a page makes up more. */
const MOST_GATES = 50;

/** Records for each list of findings once that the gate showed it, and once that it was passed all the same. */
export async function noteGate(app: App, tabId: number, action: string, state: string): Promise<void> {
  const seen = app.gatesSeen.get(tabId) ?? new Map<string, Set<string>>();
  const actions = seen.get(state) ?? new Set<string>();
  if (actions.has(action) || (!seen.has(state) && seen.size >= MOST_GATES)) return;
  app.gatesSeen.set(tabId, seen.set(state, actions.add(action)));
  const { bound } = await contextOf(app, tabId);
  if (bound) await app.vault.note(`gate.${action}`, bound.client.id, state);
}

/**
 * Records the results of a fill. If the vault was locked meanwhile, the fill has been stopped and nothing is
 * recorded.
 */
export async function noteFill(
  app: App,
  tabId: number,
  action: 'fill' | 'undo',
  results: readonly FillResult[],
): Promise<void> {
  const { bound, portal } = await contextOf(app, tabId);
  if (!bound) return;
  const count = (wanted: FillResult['state']) => results.filter(({ state }) => state === wanted).length;
  const [filled, kept, undone] = [count('filled'), count('kept'), count('undone')];
  const open = results.length - filled - kept - undone;
  const detail = `portal:${portal?.id ?? 'other'} filled:${filled} kept:${kept} undone:${undone} open:${open}`;
  await app.vault.note(action, bound.client.id, detail).catch(() => undefined);
}

/** Records that the person accepted this many contradictions between page and client. */
export async function noteOverride(app: App, clientId: string, conflicts: number): Promise<void> {
  await app.vault.note('override', clientId, `conflicts:${conflicts}`);
}
