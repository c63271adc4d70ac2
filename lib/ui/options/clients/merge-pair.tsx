// How are two clients merged? Differences are asked, everything else of both is kept; then the second one is removed.
import { useEffect, useState } from 'preact/hooks';
import type { DuplicateView, MergeAnswer } from '../../../protocol/clients';
import type { ConflictView } from '../../../protocol/conflicts';
import type { EditorChoices } from '../../../protocol/editor-choices';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import type { ClientsActions, Decisions } from './actions';
import { Conflicts, isDecided } from './editor/conflicts';

interface MergePairProps {
  readonly t: Translate;
  readonly actions: ClientsActions;
  readonly pair: DuplicateView;
  readonly done: () => void;
  readonly cancel: () => void;
}

/** The questions of a merge, and its button. */
export function MergePair({ t, actions, pair, done, cancel }: MergePairProps) {
  const { first, second } = pair;
  const [lists, setLists] = useState<EditorChoices | null>(null);
  const [conflicts, setConflicts] = useState<readonly ConflictView[] | null>(null);
  const [choices, setChoices] = useState<Decisions>({});
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    const ask = async () => {
      setLists(await actions.ask('clients.choices'));
      const answer = await merge(actions, pair, {}, false);
      if (!answer.ok && answer.reason === 'conflict') setConflicts(answer.conflicts);
      else setFailed(true);
    };
    ask().catch(() => setFailed(true));
  }, [actions, pair]);
  const apply = async () => {
    const answer = await merge(actions, pair, choices, true).catch(() => null);
    if (answer?.ok) done();
    else setFailed(true);
  };
  return (
    <div class="stack clients-merge" data-testid="merge-view">
      {isFailed && <p class="bad">{t('clients.merge.failed')}</p>}
      {conflicts && lists && (
        <>
          <p class="small">{t(conflicts.length > 0 ? 'clients.merge.hint' : 'clients.merge.plain')}</p>
          <Conflicts
            form={{ t, choices: lists, people: [] }}
            conflicts={conflicts}
            choices={choices}
            words={{
              mine: t('clients.merge.first', { name: plain(first.name) }),
              theirs: t('clients.merge.second', { name: plain(second.name) }),
            }}
            onChoose={setChoices}
          />
          <div class="row">
            <button
              type="button"
              class="primary"
              data-testid="merge-apply"
              disabled={!isDecided(conflicts, choices)}
              onClick={() => void apply()}
            >
              {t('clients.merge.apply')}
            </button>
            <button type="button" class="ghost" onClick={cancel}>
              {t('clients.import.cancel')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

function merge(
  { ask, token }: ClientsActions,
  { first, second }: DuplicateView,
  choices: Decisions,
  apply: boolean,
): Promise<MergeAnswer> {
  return ask('clients.merge', { first: first.id, second: second.id, choices, apply, command: token() });
}
