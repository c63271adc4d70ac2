// How is the team tab tested? Rendered for given teams, with every request to background and browser recorded in order.
import type { TeamView } from '../../../../../lib/protocol/team';
import { TeamSection } from '../../../../../lib/ui/options/team/team-section';
import { createTranslate } from '../../../../../lib/ui/translate';
import type { Answers } from '../../../../ui-preview/ask';
import { teamActionsFor } from '../../../../ui-preview/team-scene';
import { doing, show, type } from '../../render';

const t = createTranslate('zh');

/** The requests: the type of the message, or `allow`, `save`, `clients`, and the arguments. */
export type Asked = (readonly [what: string, ...given: unknown[]])[];

/** Renders the tab; `isAllowed` is the person's answer to the browser's permission question. */
export async function teamTab(
  list: readonly TeamView[],
  answers: Answers = {},
  isAllowed = true,
  isJoining = false,
) {
  const asked: Asked = [];
  const actions = teamActionsFor(
    '',
    { 'team.list': async () => list, ...answers },
    {
      allow: async (origin) => {
        asked.push(['allow', origin]);
        return isAllowed;
      },
      saveText: (name, text) => void asked.push(['save', name, text]),
    },
  );
  const ask: typeof actions.ask = (kind, ...data) => {
    if (kind !== 'team.list') asked.push([kind, ...data]);
    return actions.ask(kind, ...data);
  };
  const standings: string[] = [];
  const shown = show(
    <TeamSection
      t={t}
      actions={{ ...actions, ask }}
      isJoining={isJoining}
      decide={() => asked.push(['clients'])}
      onStanding={(standing) => standings.push(standing)}
    />,
  );
  await settled();
  const press = async (id: string) => {
    await doing(() => shown.one(id).click());
    await settled();
  };
  const write = async (id: string, text: string) => {
    const box = shown.one(id);
    if (box instanceof HTMLTextAreaElement)
      await doing(() => {
        box.value = text;
        box.dispatchEvent(new Event('input', { bubbles: true }));
      });
    else await type(box, text);
    await settled();
  };
  const kinds = () => asked.map(([what]) => what);
  return { ...shown, asked, standings, kinds, press, write };
}

/** Waits until answers, and the requests that follow from them, have arrived. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 4; round += 1) await doing(() => {});
}

export const isOff = (button: HTMLElement): boolean => (button as HTMLButtonElement).disabled;
