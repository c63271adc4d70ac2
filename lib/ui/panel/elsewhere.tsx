// Where is the client filed if its filing is at another provider than the page? Asked before anything is begun.
import type { FilingsElsewhere } from '../../protocol/tab';
import { plain } from '../plain';
import { Question } from '../question';
import type { Translate } from '../translate';
import { whatFor, whereAt } from './which-filing';

interface ElsewhereProps {
  readonly asked: FilingsElsewhere;
  readonly t: Translate;
  /** The draft that moves here; null: a further filing here. */
  readonly choose: (moved: string | null) => void;
  readonly leave: () => void;
}

/** The choice between the filing there and a further one here; a submitted filing cannot be moved. */
export function Elsewhere({ asked: { client, provider, filings }, t, choose, leave }: ElsewhereProps) {
  const here = t.word('provider', provider);
  const there = t.list([...new Set(filings.map((one) => t.word('provider', one.provider)))]);
  const drafts = filings.filter(({ state }) => state === 'draft');
  /** Of several drafts at one provider each says which one it is. */
  const moveWords = (draft: (typeof drafts)[number]) => {
    const isAlone = drafts.filter((one) => one.provider === draft.provider).length === 1;
    const words = t('panel.elsewhere.move', { there: t.word('provider', draft.provider), here });
    return [words, ...(isAlone ? [] : whatFor(draft, t))].join(' · ');
  };
  const acts = (
    <>
      {drafts.map((draft) => (
        <button
          key={draft.id}
          type="button"
          class="chip"
          data-testid="panel-elsewhere-move"
          onClick={() => choose(draft.id)}
        >
          {moveWords(draft)}
        </button>
      ))}
      <button type="button" class="chip" data-testid="panel-elsewhere-further" onClick={() => choose(null)}>
        {t('panel.elsewhere.further', { here })}
      </button>
    </>
  );
  return (
    <section class="section">
      <Question
        title={t('panel.elsewhere', { client: plain(client.name), there, here })}
        testId="panel-elsewhere"
        stay={leave}
        stayWord={t('panel.elsewhere.leave')}
        acts={acts}
      >
        <ul class="small muted">
          {filings.map((filing) => (
            <li key={filing.id}>{[...whereAt(filing, t), ...whatFor(filing, t)].join(' · ')}</li>
          ))}
        </ul>
        <p class="small">{t('panel.elsewhere.hint')}</p>
      </Question>
    </section>
  );
}
