// What came from elsewhere into an open client? The fields show it already; one quiet line says who changed which of them.
import { useEffect, useState } from 'preact/hooks';
import { plain } from '../../../plain';
import { momentText } from '../../../translate';
import type { EditorActions } from '../actions';
import { changedLabels } from './change-list';
import type { Form } from './form';
import { whoText } from './source-text';
import type { Draft } from './use-draft';
import { useSteadyParts } from './use-steady';

interface CameInProps {
  readonly form: Form;
  readonly actions: EditorActions;
  readonly work: Pick<Draft, 'rev' | 'cameAfter'>;
}

/** Nothing where nothing came, or only from another window of this device. */
export function CameIn({ form, actions, work: { rev, cameAfter } }: CameInProps) {
  const { id } = form.draft;
  const [words, setWords] = useState<string | null>(null);
  useSteadyParts(words);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once for each revision that came
  useEffect(() => {
    setWords(null);
    if (cameAfter === null || rev === null) return;
    let isWanted = true;
    void wordsOf(form, actions, { id, rev, since: cameAfter + 1 }).then(
      (found) => isWanted && setWords(found),
      () => undefined, // locked meanwhile
    );
    return () => {
      isWanted = false;
    };
  }, [actions, id, rev, cameAfter]);
  if (words === null) return null;
  return (
    <p class="small muted" role="status" data-testid="came-in">
      {words}
    </p>
  );
}

async function wordsOf(
  form: Form,
  { ask }: EditorActions,
  which: { readonly id: string; readonly rev: number; readonly since: number },
): Promise<string | null> {
  const [rows, { changes }] = await Promise.all([
    ask('clients.history', { id: which.id }),
    ask('clients.revision', which),
  ]);
  const from = rows.find(({ rev, source }) => rev >= which.since && source?.isHere === false)?.source;
  const what = changedLabels(form, changes);
  if (!from || what === '') return null;
  return form.t('clients.cameIn', {
    who: plain(whoText(form.t, from)),
    what,
    when: momentText(form.t, from.at),
  });
}
