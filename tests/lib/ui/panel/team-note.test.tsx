// @vitest-environment happy-dom
// Does the panel show the state of the teams' synchronization in one line, and nothing when there is no team?
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import type { TeamLine } from '../../../../lib/protocol/team';
import { TeamNote } from '../../../../lib/ui/panel/team-note';
import { createTranslate } from '../../../../lib/ui/translate';
import { askOf } from '../../../ui-preview/ask';
import { doing, show } from '../render';

const line: TeamLine = {
  waiting: 3,
  kept: 0,
  held: 0,
  requests: 0,
  isAsking: false,
  news: null,
  local: 0,
  undecided: 2,
  unsendable: 0,
  isRunning: false,
  fault: null,
  lastDone: 1,
};

async function note(answer: TeamLine | null | 'locked') {
  let opened = 0;
  const ask = askOf({
    'team.line': async () => {
      if (answer === 'locked') throw new Error('locked');
      return answer;
    },
  });
  const shown = show(
    <TeamNote t={createTranslate('zh')} ask={ask} openTeam={() => (opened += 1)} version={1} />,
  );
  await doing(() => {});
  return { ...shown, opened: () => opened };
}

describe('the line of the panel', () => {
  it('says what waits and what has to be decided, and leads to the team', async () => {
    const { one, opened } = await note(line);
    expect(one('panel-team').textContent).toContain('3 项待同步 · 待决定 2');
    await doing(() => one('panel-team').click());
    expect(opened()).toBe(1);
  });

  it('of a panel that was open before there was a team appears with its next view', async () => {
    let answer: TeamLine | null = null;
    const ask = askOf({ 'team.line': async () => answer });
    const note = (version: number) => (
      <TeamNote t={createTranslate('zh')} ask={ask} openTeam={() => {}} version={version} />
    );
    const { root, all } = show(note(1));
    await doing(() => {});
    expect(all('panel-team')).toHaveLength(0);
    answer = line;
    await doing(() => render(note(2), root));
    await doing(() => {});
    expect(all('panel-team')).toHaveLength(1);
  });

  it.each([null, 'locked'] as const)('is not there where the answer is %s', async (answer) => {
    expect((await note(answer)).all('panel-team')).toHaveLength(0);
  });
});
