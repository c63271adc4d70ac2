// What is asked before clients are shared? Which devices get them, with what, and that it is not undone by taking them out.
import type { TeamView } from '../../../protocol/team';
import { plain } from '../../plain';
import { Question } from '../../question';
import type { Translate } from '../../translate';

interface ShareQuestionProps {
  readonly t: Translate;
  readonly team: Pick<TeamView, 'name' | 'members'>;
  /** How many clients; null for all that are on this device only. */
  readonly count: number | null;
  readonly confirm: () => void;
  readonly stay: () => void;
}

/** The question; whoever gets a client keeps it. */
export function ShareQuestion({ t, team: { name: of, members }, count, confirm, stay }: ShareQuestionProps) {
  const name = plain(of);
  return (
    <Question
      title={count === null ? t('team.share.ask.all', { name }) : t('team.share.ask', { n: count, name })}
      testId="share-ask"
      stay={stay}
      stayWord={t('team.cancel')}
      acts={
        <button type="button" class="chip" data-testid="share-ask-confirm" onClick={confirm}>
          {t('team.share.ask.confirm')}
        </button>
      }
    >
      <p class="small">{t('team.share.ask.who', { n: members })}</p>
      <p class="small">{t('team.share.ask.back')}</p>
    </Question>
  );
}
