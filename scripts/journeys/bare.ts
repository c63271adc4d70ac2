// What does the extension show to somebody without a vault on a filing page? What is wrong there, and what the province demands.
import { openPortalAndPanel, type Stage } from '../../tests/browser/stage';
import { newHands, type Outcome, part } from './presses';

/** The panel of a portal page in a new browser profile. */
export async function checkBarePage(stage: Stage): Promise<Outcome> {
  const { panel } = await openPortalAndPanel(stage);
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
