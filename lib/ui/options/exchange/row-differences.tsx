// What would a row of a table change of the client that is here already? Old and new of each part, many of them folded.
import { useEffect, useState } from 'preact/hooks';
import { Fold } from '../../fold';
import type { Translate } from '../../translate';
import { ChangeList, changedLabels } from '../clients/editor/change-list';
import type { RowDifferences as Differences, Found } from './actions';

interface RowDifferencesProps {
  readonly t: Translate;
  readonly rowKey: string;
  readonly ask: NonNullable<Found['differences']>;
}

const MOST_OPEN = 3; // this many can be read at a glance

/** The differences; equal parts are only counted. Nothing while they are loading. */
export function RowDifferences({ t, rowKey, ask }: RowDifferencesProps) {
  const found = useDifferences(ask, rowKey);
  if (found === null) return null;
  const { changes, same } = found;
  const form = { t, choices: found.choices, draft: found.draft };
  const list = <ChangeList form={form} changes={changes} />;
  if (changes.length === 0)
    return (
      <p class="small muted row-changes" data-testid="import-same">
        {t('clients.import.same', { n: same })}
      </p>
    );
  return (
    <div class="small row-changes" data-testid="import-changes" data-changes={changes.length}>
      {changes.length > MOST_OPEN ? (
        <Fold
          title={t('clients.import.changes', { n: changes.length })}
          note={changedLabels(form, changes)}
          class="inline"
          testId="import-changes-fold"
          isLazy
        >
          {list}
        </Fold>
      ) : (
        list
      )}
      {same > 0 && <p class="muted">{t('clients.import.alike', { n: same })}</p>}
    </div>
  );
}

function useDifferences(ask: NonNullable<Found['differences']>, key: string): Differences | null {
  const [found, setFound] = useState<Differences | null>(null);
  useEffect(() => {
    let isWanted = true;
    ask(key).then(
      (answer) => isWanted && setFound(answer),
      () => {}, // the row can still be imported
    );
    return () => {
      isWanted = false;
    };
  }, [ask, key]);
  return found;
}
