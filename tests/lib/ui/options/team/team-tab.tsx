// The team's tab for tests: over these teams, with everything that it asks of background and browser noted in order.
import type { TeamView } from '../../../../../lib/protocol/team';
import { TeamSection } from '../../../../../lib/ui/options/team/team-section';
import { createTranslate } from '../../../../../lib/ui/translate';
import type { Answers } from '../../../../ui-preview/ask';
import { teamActionsFor } from '../../../../ui-preview/team-scene';
import { doing, show, type } from '../../render';

const t = createTranslate('zh');

/** What was asked: the kind of the message, or `allow`, `save`, `clients`, and with what. */
export type Asked = (readonly [what: string, ...given: unknown[]])[];

/** Draws the tab; `isAllowed` is what the person says to the browser's question. */
export async function teamTab(list: readonly TeamView[], answers: Answers = {}, isAllowed = true) {
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
      openClients={() => asked.push(['clients'])}
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

/** Lets answers, and the questions that follow from them, arrive. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 4; round += 1) await doing(() => {});
}

export const isOff = (button: HTMLElement): boolean => (button as HTMLButtonElement).disabled;
