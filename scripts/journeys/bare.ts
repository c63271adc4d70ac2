// What does somebody get who saved nothing? On a filing page, with no vault: what is wrong there, and what the province wants.
import { openDesk, type Stage } from '../../tests/browser/stage';
import { newHands, type Outcome, part } from './presses';

/** The panel of a portal page in an empty browser. */
export async function checkBarePage(stage: Stage): Promise<Outcome> {
  const { panel } = await openDesk(stage);
  const hands = newHands();
  await part(panel, 'panel-bare').waitFor();
  const province = part(panel, 'bare-province');
  if (await province.isVisible()) await hands.choose(province, 'zhejiang');
  const kind = part(panel, 'bare-organization');
  if (await kind.isVisible()) await hands.press(kind);
  await part(panel, 'bare-demands').waitFor();
  const demands = await panel.getByTestId('bare-demands').locator('li').count();
  const empty = await panel.getByTestId('bare-empty').count();
  return {
    journey: 'nothing saved',
    presses: hands.count(),
    goal: 3,
    seen: [`${demands} documents of the province`, `${empty} required fields still empty`],
  };
}
