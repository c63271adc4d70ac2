// What is a person told whose role an admin changed? By whom, when, and what it means; once.
import type { TeamView } from '../../../protocol/team';
import { plain } from '../../plain';
import { momentText, type Translate } from '../../translate';
import type { TeamActions } from './actions';

interface RoleNewsProps {
  readonly t: Translate;
  readonly actions: TeamActions;
  readonly view: TeamView;
  readonly changed: () => void;
}

/** Until it is dismissed; nothing where the role is the known one. */
export function RoleNews({ t, actions: { ask }, view: { team, news }, changed }: RoleNewsProps) {
  if (!news) return null;
  const { role, was, by, at } = news;
  return (
    <div class="notice" data-testid="team-news">
      <p>
        {t('team.news', {
          by: by === '' ? t('team.news.admin') : `${plain(by)} `,
          was: t(`team.role.${was}`),
          role: t(`team.role.${role}`),
          when: momentText(t, at),
        })}
        {role === 'viewer' && ` ${t('team.news.viewer')}`}
      </p>
      <div class="row">
        <button
          type="button"
          class="chip"
          data-testid="team-news-seen"
          onClick={() => void ask('team.dismiss-news', { team }).finally(changed)}
        >
          {t('team.sync.late.seen')}
        </button>
      </div>
    </div>
  );
}
