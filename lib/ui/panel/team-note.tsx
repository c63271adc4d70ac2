// Are the teams' clients up to date? One line that leads to the team's page; nothing without a team.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TeamLine } from '../../protocol/team';
import { Icon } from '../icon';
import { syncWords } from '../sync-words';
import type { Translate } from '../translate';
import type { PanelActions } from './actions';

const EVERY_MILLISECONDS = 20_000;

interface TeamNoteProps extends Pick<PanelActions, 'ask' | 'openTeam'> {
  readonly t: Translate;
  /** Changes with each view of the panel, which may follow from something that came from the team. */
  readonly version: number;
}

/** The line according to the last answer; requested again with each view, and while there is a team and the panel is visible. */
export function TeamNote({ t, ask, openTeam, version }: TeamNoteProps) {
  const [line, setLine] = useState<TeamLine | null>(null);
  const isInTeam = line !== null;
  // locked meanwhile: then this goes anyway
  const look = useCallback(() => void ask('team.line').then(setLine, () => setLine(null)), [ask]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new view may follow from a new team or a decision
  useEffect(look, [look, version]);
  useEffect(() => {
    const timer = isInTeam ? setInterval(() => !document.hidden && look(), EVERY_MILLISECONDS) : undefined;
    return () => clearInterval(timer);
  }, [look, isInTeam]);
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
