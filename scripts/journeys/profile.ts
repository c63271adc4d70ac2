// How is a first profile typed? From the welcome page of an empty browser to the saved profile, by a person or for a company.
import type { Page } from 'playwright-core';
import type { Browser } from '../../tests/browser/harness';
import { openSurface, PASSPHRASE, proveRecovery } from '../../tests/browser/person';
import { type Hands, newHands, type Outcome, part } from './presses';

export type Kind = 'person' | 'company';

interface Typed {
  readonly goal: number;
  /** The words on the chip of its kind. */
  readonly kind: string;
  /** By place in the profile, in the order of the form; a certificate number tells the region. */
  readonly texts: readonly (readonly [place: string, text: string])[];
}

const DOMAIN = 'services[0].domains[0].name';
const PROFILES: Readonly<Record<Kind, Typed>> = {
  person: {
    goal: 25,
    kind: '个人',
    texts: [
      ['entity.name', '王示范'],
      ['entity.certNumber', '440106199001011235'],
      ['entity.certAddress', '广东省广州市天河区示例路1号'],
      ['people[0].mobile', '13800006610'],
      ['people[0].emergencyPhone', '13900000021'],
      ['people[0].email', 'wang@sample.example'],
      ['services[0].name', '示范的读书笔记'],
      [DOMAIN, 'shifan-sample.cn'],
    ],
  },
  company: {
    goal: 30,
    kind: '企业',
    texts: [
      ['entity.name', '杭州示例云帆科技有限公司'],
      ['entity.certNumber', '91330106MA0AHL014E'],
      ['entity.certAddress', '浙江省杭州市西湖区示例路1号'],
      ['people[0].name', '张示例'],
      ['people[0].certNumber', '33010619850312001X'],
      ['people[0].mobile', '13800006610'],
      ['people[0].emergencyPhone', '13900000021'],
      ['people[0].email', 'zhang@sample.example'],
      ['services[0].name', '云帆官网'],
      [DOMAIN, 'yunfan-sample.com'],
    ],
  },
};

const at = (page: Page, place: string) => page.locator(`[data-place="${place}"]`).first();

/** Types the profile in the editor and saves it; the way there is walked too, and told apart. */
export async function typeProfile(browser: Browser, who: Kind): Promise<Outcome> {
  const { goal, kind, texts } = PROFILES[who];
  const way = newHands();
  const options = await toEditor(browser, way);
  const hands = newHands();
  await hands.press(options.locator('[data-field="entity.type"]').getByText(kind, { exact: true }).first());
  for (const [place, text] of texts) await hands.type(at(options, place), text);
  await fillRegion(options, hands);
  await hands.press(
    options.locator('[data-field="services.access.provider"]').getByText('阿里云', { exact: true }).first(),
  );
  await hands.press(part(options, 'client-save'));
  await options.locator('[data-testid="save-state"][data-state="saved"]').waitFor();
  const missing = await options.getByTestId('desk-needed').count();
  return {
    journey: `${who}: profile typed`,
    presses: hands.count(),
    goal,
    seen: [
      `${way.count()} presses from the empty browser to the form`,
      `${missing} parts wait until the filing`,
    ],
  };
}

/** The certificate number offers the region; where it does not, it is searched for. */
async function fillRegion(page: Page, hands: Hands): Promise<void> {
  const offer = part(page, 'region-offer');
  if (await offer.isVisible()) await hands.press(offer);
  else if ((await at(page, 'entity.region').inputValue()) === '') {
    await hands.type(at(page, 'entity.region'), 'thq');
    await hands.press(page.getByTestId('region-match').filter({ hasText: '440106' }));
  }
}

/** From the welcome page to the editor's form, with a passphrase made on the way: all in one tab. */
async function toEditor(browser: Browser, hands: Hands): Promise<Page> {
  const page = await openSurface(browser, 'welcome.html');
  await hands.press(part(page, 'welcome-self'));
  await hands.press(part(page, 'welcome-way-typed'));
  await hands.type(part(page, 'vault-passphrase'), PASSPHRASE);
  await hands.type(part(page, 'vault-passphrase-again'), PASSPHRASE);
  await hands.press(part(page, 'vault-create'));
  const code = (await part(page, 'vault-recovery-code').textContent()) ?? '';
  hands.also(3); // two groups and the button
  await proveRecovery(page, code);
  await part(page, 'essentials').waitFor();
  return page;
}
