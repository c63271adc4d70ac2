// How many presses does typing a first profile take? From the welcome page of an empty browser to a saved profile about which a portal has no more questions.
import type { Page } from 'playwright-core';
import type { Browser } from '../../tests/browser/harness';
import { openSurface, PASSPHRASE, proveRecovery } from '../../tests/browser/person';
import { type Hands, newHands, type Outcome, part } from './presses';

export type Kind = 'person' | 'company';

interface Profile {
  /** The most presses that the form may take. */
  readonly goal: number;
  readonly name: string;
  /** The text on the button for this kind of entity. */
  readonly kind: string;
  /** By place in the profile, in the order of the form; the region follows from the number of an organization, or the address of a person. */
  readonly texts: readonly (readonly [place: string, text: string])[];
  /** The text of the option for the website's content. */
  readonly content: string;
}

const DOMAIN = 'services[0].domains[0].name';
const CONTACT = [
  ['people[0].certValidFrom', '2018-05-01'],
  ['people[0].mobile', '13800006610'],
  ['people[0].emergencyPhone', '13900000021'],
  ['people[0].email', 'someone@sample.example'],
] as const;

export const PROFILES: Readonly<Record<Kind, Profile>> = {
  person: {
    goal: 25,
    name: '王示范',
    kind: '个人',
    texts: [
      ['entity.name', '王示范'],
      ['entity.certNumber', '440106199001011235'],
      ['entity.certValidUntil', '2038-05-01'],
      ['entity.certAddress', '广东省广州市天河区示例路1号'],
      ...CONTACT,
      ['services[0].name', '示范的读书笔记'],
      [DOMAIN, 'shifan-sample.cn'],
    ],
    content: '博客/个人空间',
  },
  company: {
    goal: 30,
    name: '杭州示例云帆科技有限公司',
    kind: '企业',
    texts: [
      ['entity.name', '杭州示例云帆科技有限公司'],
      ['entity.certNumber', '91330106MA0AHL014E'],
      ['entity.certAddress', '浙江省杭州市西湖区示例路1号'],
      ['entity.investor', '张示例'],
      ['people[0].name', '张示例'],
      ['people[0].certNumber', '33010619850312001X'],
      ['people[0].certValidUntil', '2038-05-01'],
      ...CONTACT,
      ['services[0].name', '云帆官网'],
      [DOMAIN, 'yunfan-sample.com'],
    ],
    content: '单位门户网站',
  },
};

const at = (page: Page, place: string) => page.locator(`[data-place="${place}"]`).first();
const field = (page: Page, id: string) => page.locator(`[data-field="${id}"]`).first();
const chip = (page: Page, id: string, words: string) =>
  field(page, id).getByText(words, { exact: true }).first();

/** Types the profile in the editor and saves it; the presses before the editor are counted separately. */
export async function typeProfile(
  browser: Browser,
  who: Kind,
): Promise<{ readonly outcome: Outcome; readonly editor: Page }> {
  const way = newHands();
  const editor = await toEditor(browser, way);
  const hands = newHands();
  await typeForm(editor, hands, who);
  await makeVault(editor, way);
  await editor.locator('[data-testid="save-state"][data-state="saved"]').waitFor();
  const missing = await editor.getByTestId('clients-needed').count();
  const outcome = {
    journey: `${who}: profile typed`,
    presses: hands.count(),
    goal: PROFILES[who].goal,
    seen: [
      `${way.count()} presses from the empty browser to the form, and for the passphrase`,
      `${missing} parts wait until the filing`,
    ],
  };
  return { outcome, editor };
}

async function typeForm(editor: Page, hands: Hands, who: Kind): Promise<void> {
  const { kind, texts, content } = PROFILES[who];
  await hands.press(chip(editor, 'entity.type', kind));
  for (const [place, text] of texts) await hands.type(at(editor, place), text);
  await hands.press(part(editor, 'region-offer'));
  if (who === 'company') {
    await hands.press(chip(editor, 'entity.certValidUntil', '长期有效'));
    await hands.press(part(editor, 'is-legal'));
  }
  await hands.press(chip(editor, 'services.access.provider', '阿里云'));
  for (const [id, words] of [
    ['services.content', content],
    ['services.preApproval', '无'],
  ] as const) {
    await hands.press(field(editor, id).locator('summary'));
    await hands.press(chip(editor, id, words));
  }
  await hands.type(at(editor, 'services[0].openedOn'), '2026-12-01');
  await hands.type(at(editor, 'services[0].access.location'), 'hangzhou');
  await hands.press(part(editor, 'region-match'));
  await hands.type(at(editor, 'services[0].access.resource'), 'i-sample-zj-0001');
  await hands.press(part(editor, 'client-save'));
}

/** Sets the passphrase, which is asked for when the first profile is saved. */
async function makeVault(editor: Page, hands: Hands): Promise<void> {
  await hands.type(part(editor, 'vault-passphrase'), PASSPHRASE);
  await hands.type(part(editor, 'vault-passphrase-again'), PASSPHRASE);
  await hands.press(part(editor, 'vault-create'));
  const code = (await part(editor, 'vault-recovery-code').textContent()) ?? '';
  hands.also(3); // two groups and the button
  await proveRecovery(editor, code);
}

/** Goes from the welcome page to the editor's form, in one tab. */
async function toEditor(browser: Browser, hands: Hands): Promise<Page> {
  const page = await openSurface(browser, 'welcome.html');
  await hands.press(part(page, 'welcome-self'));
  await hands.press(part(page, 'welcome-way-typed'));
  await part(page, 'essentials').waitFor();
  return page;
}
