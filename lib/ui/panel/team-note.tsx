// Are the teams' clients up to date? One line that leads to the team's page; nothing without a team.
import { useEffect, useState } from 'preact/hooks';
import type { TeamLine } from '../../protocol/team';
import { Icon } from '../icon';
import { syncWords } from '../sync-words';
import type { Translate } from '../translate';
import type { PanelActions } from './actions';

const EVERY_MILLISECONDS = 20_000;

interface TeamNoteProps extends Pick<PanelActions, 'ask' | 'openTeam'> {
  readonly t: Translate;
}

/** The line according to the last answer; requested again while there is a team and the panel is visible. */
export function TeamNote({ t, ask, openTeam }: TeamNoteProps) {
  const [line, setLine] = useState<TeamLine | null>(null);
  const isInTeam = line !== null;
  useEffect(() => {
    const look = () => void ask('team.line').then(setLine, () => setLine(null)); // locked meanwhile: then this goes anyway
    if (!isInTeam) look();
    const timer = isInTeam ? setInterval(() => !document.hidden && look(), EVERY_MILLISECONDS) : undefined;
    return () => clearInterval(timer);
  }, [ask, isInTeam]);
  if (!line) return null;
  const { words, tone } = syncWords(t, line);
  return (
    <button
      type="button"
      class={`team-note small ${tone}`}
      data-testid="panel-team"
      onClick={() => openTeam()}
    >
      <Icon name="team" />
      <span class="visually-hidden">{t('team.line')}</span> {words}
    </button>
  );
}
