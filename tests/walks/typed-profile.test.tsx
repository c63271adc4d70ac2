// @vitest-environment happy-dom
// How many presses are needed from “type it” to a saved profile about which a portal has no more questions? For a person and a company.
import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../lib/app/clients/choices';
import type { Client } from '../../lib/filing/client/client';
import { completenessOf } from '../../lib/filing/client/needed';
import { checkEdited } from '../../lib/filing/client/parse-client';
import { searchRegions } from '../../lib/filing/regions/region-search';
import { Editor } from '../../lib/ui/options/clients/editor/editor';
import { createTranslate } from '../../lib/ui/translate';
import { packagedRulebook } from '../../rules/packaged';
import { doing, show } from '../lib/ui/render';
import { clientsActionsFor } from '../ui-preview/clients-actions';
import { countingHands } from './presses';

const TODAY = '2026-11-24';
const MOST = { personal: 25, enterprise: 30 };
const choices = choicesOf(packagedRulebook());
const CONTACT = [
  ['people[0].certValidFrom', '2020-03-01'],
  ['people[0].mobile', '13800006610'],
  ['people[0].emergencyPhone', '13900000021'],
  ['people[0].email', 'chen@sample-notes.cn'],
] as const;

async function editor() {
  const saved: Client[] = [];
  const actions = clientsActionsFor([], {
    'clients.check': async ({ client }) => {
      const checked = checkEdited(client, TODAY);
      return { faults: checked.ok ? [] : checked.faults, rev: null };
    },
    'clients.save': async ({ client }) => {
      const checked = checkEdited(client, TODAY);
      if (!checked.ok) return { ok: false, reason: 'faults', faults: checked.faults };
      saved.push(checked.client);
      return { ok: true, rev: 1, client: checked.client, merged: false };
    },
    'clients.choices': async () => choices,
    'clients.regions': async ({ search }) => searchRegions(search),
  });
  const shown = show(
    <Editor t={createTranslate('zh')} actions={actions} id={null} close={() => {}} readPapers={() => {}} />,
  );
  await doing(() => {});
  await doing(() => {});
  return { ...shown, saved, hands: countingHands(shown.root) };
}

type Open = Awaited<ReturnType<typeof editor>>;

/** The website, whoever files it. */
async function typeService({ hands, one }: Open): Promise<void> {
  await hands.type('services[0].name', '陈示范的读书笔记');
  await hands.type('services[0].domains[0].name', 'sample-notes.cn');
  await hands.press(hands.labelled('services.access.provider', '阿里云'));
  await hands.press(hands.labelled('services.content', contentOf('zh')));
  await hands.press(hands.labelled('services.preApproval', '无'));
  await hands.type('services[0].openedOn', '2026-12-01');
  await hands.search('services[0].access.location', 'hangzhou');
  await hands.press(one('region-match'));
  await hands.type('services[0].access.resource', 'i-sample0001');
}

const contentOf = (language: 'zh' | 'en') => choices.content[0]?.label[language] ?? '';

/** Known once a server is there: the editor names it as still wanted, in its own part. */
const OF_SERVER = ['services[0].access.ips', 'services[0].access.method'];

describe('a profile typed by hand', () => {
  it(`of a person is complete and saved with at most ${MOST.personal} presses`, async () => {
    const open = await editor();
    const { hands, one, saved } = open;
    await hands.press(hands.labelled('entity.type', '个人'));
    await hands.type('entity.name', '陈示范');
    await hands.type('entity.certNumber', '440305199506200036');
    await hands.type('entity.certValidUntil', '2040-03-01');
    await hands.type('entity.certAddress', '广东省深圳市福田区示例路1号501室');
    expect(one('region-offer').textContent).toBe('按证件住所：广东省 深圳市 福田区'); // not by the number: it may have been issued elsewhere
    await hands.press(one('region-offer'));
    for (const [place, text] of CONTACT) await hands.type(place, text);
    await typeService(open);
    await hands.press(one('client-save'));
    expect(saved.flatMap((client) => completenessOf(client).missing)).toEqual(OF_SERVER);
    expect(saved).toHaveLength(1);
    expect(hands.presses()).toBeLessThanOrEqual(MOST.personal);
    console.log(`a person by hand: ${hands.presses()} presses (at most ${MOST.personal})`);
  });

  it(`of a company is complete and saved with at most ${MOST.enterprise} presses`, async () => {
    const open = await editor();
    const { hands, one, saved } = open;
    await hands.press(hands.labelled('entity.type', '企业'));
    await hands.type('entity.name', '杭州示例云帆科技有限公司');
    await hands.type('entity.certNumber', '91330106MA0AHL014E');
    await hands.press(one('region-offer'));
    await hands.type('entity.certAddress', '示例路1号');
    await hands.type('entity.investor', '陈示范');
    await hands.type('people[0].name', '陈示范');
    await hands.type('people[0].certNumber', '33010619850312001X');
    await hands.type('people[0].certValidUntil', '2040-03-01');
    for (const [place, text] of CONTACT) await hands.type(place, text);
    await hands.press(one('is-legal'));
    await typeService(open);
    await hands.press(one('client-save'));
    expect(saved.flatMap((client) => completenessOf(client).missing)).toEqual([
      'entity.certValidUntil',
      ...OF_SERVER,
    ]);
    expect(saved).toHaveLength(1);
    expect(hands.presses()).toBeLessThanOrEqual(MOST.enterprise);
    console.log(`a company by hand: ${hands.presses()} presses (at most ${MOST.enterprise})`);
  });
});
