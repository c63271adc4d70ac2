// Who saved the newest version of a client elsewhere? Asked of its history once it is needed.
import { useEffect, useState } from 'preact/hooks';
import type { RevisionSource } from '../../../../protocol/conflicts';
import type { EditorActions } from '../actions';

/** The newest version that was not made on this device; null while none is known or needed. */
export async function sourceElsewhere(
  { ask }: Pick<EditorActions, 'ask'>,
  id: string,
): Promise<RevisionSource | null> {
  const rows = await ask('clients.history', { id }).catch(() => []);
  return rows.find(({ source }) => source?.isHere === false)?.source ?? null;
}

/** The same, read while it is needed. */
export function useSourceElsewhere(
  actions: EditorActions,
  id: string,
  isNeeded: boolean,
): RevisionSource | null {
  const [source, setSource] = useState<RevisionSource | null>(null);
  useEffect(() => {
    setSource(null);
    if (isNeeded) void sourceElsewhere(actions, id).then(setSource);
  }, [actions, id, isNeeded]);
  return source;
}
