// Does this rule apply to a client of mine, and why? One answer for each service of its open filings.
import { useState } from 'preact/hooks';
import type { RuleApplied } from '../../../filing/rulebook-tools/rule-detail';
import type { ClientSummary } from '../../../protocol/clients';
import { TraceList } from '../../panel/why';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { ClientChooser } from '../client-chooser';
import type { RulebookActions } from './actions';

interface AppliesToProps {
  readonly rule: string;
  readonly t: Translate;
  readonly actions: RulebookActions;
}

interface Answer {
  readonly client: ClientSummary;
  readonly answers: readonly RuleApplied[];
}

/** Choose a client; see the rule's answer with what was found. */
export function AppliesTo({ rule, t, actions }: AppliesToProps) {
  const [isChoosing, setChoosing] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const choose = (client: ClientSummary) => {
    void actions.applies(rule, client.id).then(
      (answers) => setAnswer({ client, answers }),
      () => setAnswer({ client, answers: [] }),
    );
    setChoosing(false);
  };
  return (
    <div class="stack">
      {answer !== null && <Answers answer={answer} t={t} />}
      {isChoosing ? (
        <ClientChooser t={t} actions={actions} choose={choose} />
      ) : (
        <button type="button" class="chip" data-testid="rulebook-applies" onClick={() => setChoosing(true)}>
          {t(answer === null ? 'rulebook.applies.choose' : 'rulebook.applies.other')}
        </button>
      )}
    </div>
  );
}

function Answers({ answer: { client, answers }, t }: { readonly answer: Answer; readonly t: Translate }) {
  if (answers.length === 0) {
    return <p class="muted">{t('rulebook.applies.none', { name: client.name })}</p>;
  }
  return (
    <ul class="applied" aria-live="polite">
      {answers.map(({ id, state, conditions }) => (
        <li key={id} data-testid="rulebook-applied" data-state={state}>
          <p>
            <span class="strong">{plain(client.name)}</span> <small class="muted">{plain(id)}</small>{' '}
            {t(`rulebook.state.${state}`)}
          </p>
          {conditions !== null && (
            <TraceList
              traces={[...conditions.when, ...(conditions.require === null ? [] : [conditions.require])]}
              t={t}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
