// How does the editor of one client look? With what two devices changed differently, in a team, and with scans that a portal would refuse.
import { useEffect } from 'preact/hooks';
import { choicesOf } from '../../lib/app/clients/choices';
import { Client } from '../../lib/filing/client/client';
import { changesBetween } from '../../lib/filing/client/client-changes';
import { precheckInput } from '../../lib/filing/facts/facts';
import type { CountedPoint } from '../../lib/filing/report/counts';
import { precheck } from '../../lib/filing/report/precheck';
import type { RevisionSource, UndecidedView } from '../../lib/protocol/conflicts';
import { Editor } from '../../lib/ui/options/clients/editor/editor';
import type { Translate } from '../../lib/ui/translate';
import sample from '../../public/samples/zhejiang-company.json';
import { packagedRulebook } from '../../rules/packaged';
import { NOW } from './board';
import { choiceClient, choiceReport } from './choice-scene';
import { clientsActionsFor } from './clients-actions';
import { lostClient } from './lost-scene';
import { TEAM, teamView } from './team-scene';

const client = Client.parse(sample);
const MINUTE = 60_000;
const here: RevisionSource = { isHere: true, deviceName: '周明 · Windows', at: NOW - 50 * MINUTE };
const wang: RevisionSource = { isHere: false, deviceName: '王芳 · Windows', at: NOW - 42 * MINUTE };
const [person] = client.people;

const open: UndecidedView = {
  seen: { mine: 'a'.repeat(32), theirs: 'b'.repeat(32) },
  mine: here,
  theirs: wang,
  conflicts: [
    {
      ...{ place: 'entity.name', part: 'entity.name', of: '' },
      ...{ mine: client.entity.name, theirs: `${client.entity.name}（杭州）` },
      with: [
        {
          ...{ place: 'entity.certNumber', part: 'entity.certNumber', of: '', with: [] },
          ...{ mine: client.entity.certNumber, theirs: client.entity.certNumber.replace(/.$/, 'X') },
        },
      ],
    },
    {
      ...{ place: 'people.p.mobile', part: 'people.mobile', of: person?.name ?? '', with: [] },
      ...{ mine: '13800006610', theirs: '13900000021' },
    },
    { place: 'removed', part: 'removed', of: '', mine: false, theirs: true, with: [] },
  ],
};

/** Photographs in which something is wrong, and one that nobody has looked at. */
const photographs: Client['documents'] = [
  {
    ...{ id: 'd1', type: 'subject-certificate', of: 'entity', fileName: '营业执照.jpg' },
    ...{ mediaType: 'image/jpeg', data: '', validUntil: 'long-term' },
    scan: { legible: false, colour: false, faults: ['blurred', 'cut'] },
  },
  {
    ...{ id: 'd2', type: 'subject-principal-id', of: person?.id ?? '', fileName: '身份证-正面.jpg' },
    ...{ mediaType: 'image/jpeg', data: '', side: 'front', validUntil: '2031-05-01' },
  },
];

/** As many as a folder of scans brings. */
const scans: Client['documents'] = Array.from({ length: 24 }, (_, at) => ({
  ...(photographs[at % 2] ?? photographs[0]),
  ...{ id: `s${at}`, fileName: `扫描件-${at + 1}.jpg` },
})) as Client['documents']; // each is one of the photographs

/** The pre-check of one of its filings, with these photographs as its documents. */
function reportOf(id: string, service: string | null, asOf: string) {
  const filing = client.filings.find((one) => one.id === id);
  if (!filing) return null;
  const book = packagedRulebook();
  return precheck(book, precheckInput(book, { ...client, documents: photographs }, filing, service, asOf));
}

/** What the pre-check would refuse, asks, and misses. */
const points: readonly CountedPoint[] = [
  {
    ...{ kind: 'fault', place: 'people[0].emergencyPhone' },
    text: { zh: '应急联系电话须与手机号码不同', en: 'The emergency phone must differ from the mobile' },
  },
  {
    ...{ kind: 'question', place: null },
    text: { zh: '服务器在中国大陆吗？', en: 'Is the server in mainland China?' },
  },
  { kind: 'document', place: 'documents', text: { zh: '营业执照', en: 'Business licence' } },
];

/** What it was before. */
const before: Client = {
  ...client,
  entity: { ...client.entity, remark: '旧的备注' },
  people: client.people.map((one) => ({ ...one, mobile: '13900000021' })),
  filings: client.filings.map((one) => ({ ...one, answers: one.answers.slice(2), state: 'sms' })),
};

/** Presses a tab of the editor once it is there. */
function useTab(tab: string | null): void {
  useEffect(() => {
    if (tab === null) return;
    const timer = setInterval(() => {
      const button = document.querySelector<HTMLElement>(`[data-testid="client-tab-${tab}"]`);
      button?.click();
      if (button) clearInterval(timer);
    }, 50);
    return () => clearInterval(timer);
  }, [tab]);
}

/** Types a remark and saves it, once the editor is there. */
function useSaved(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return;
    const timer = setInterval(() => {
      const remark = document.querySelector<HTMLTextAreaElement>('[data-place="entity.remark"]');
      if (remark === null) return;
      clearInterval(timer);
      remark.value = '示例备注';
      remark.dispatchEvent(new Event('input', { bubbles: true }));
      setTimeout(() => document.querySelector<HTMLElement>('[data-testid="client-save"]')?.click(), 100);
    }, 50);
    return () => clearInterval(timer);
  }, [isWanted]);
}

/** The editor: "undecided", "editor" for one in a team, "editor-points" led to by its count, "editor-documents" for its scans, "editor-choice" for letters of which one is enough, "editor-history", "editor-servers" with servers at further providers, "editor-saved" with what comes next, "editor-lost" for one that cannot be read. Nothing is stored. */
export function EditorScene({ t, scene }: { readonly t: Translate; readonly scene: string }) {
  const isLost = scene === 'editor-lost';
  const isChoice = scene === 'editor-choice';
  const documents = scene === 'editor-scans' ? scans : photographs;
  useTab(
    scene === 'editor-documents' || scene === 'editor-scans'
      ? 'documents'
      : scene === 'editor-choice'
        ? 'documents'
        : scene === 'editor-history'
          ? 'history'
          : scene === 'editor-servers'
            ? 'services'
            : null,
  );
  useSaved(scene === 'editor-saved');
  const actions = clientsActionsFor([], {
    'clients.save': async () => ({ ok: true, client, rev: 6, merged: false }),
    'vault.unreadable': async () => lostClient,
    'vault.bring-back': async () => ({ clients: 1, documents: 2 }),
    'clients.read': async () =>
      isLost
        ? { ok: false, reason: 'damaged' }
        : { ok: true, client: isChoice ? choiceClient : { ...client, documents }, rev: 5 },
    'clients.points': async () => points,
    'clients.choices': async () => choicesOf(packagedRulebook()),
    'rules.report': async ({ filing: id, service, asOf }) =>
      isChoice ? choiceReport(asOf) : reportOf(id, service, asOf),
    'clients.undecided': async () => (scene === 'undecided' ? open : null),
    'team.list': async () => [
      teamView,
      { ...teamView, team: 'bb'.repeat(16), name: '示例代办分公司', members: 2 },
    ],
    'team.of-client': async () => TEAM,
    'team.places': async () => ({
      local: 0,
      teams: [{ team: TEAM, name: teamView.name, clients: 1, mayLeave: true }],
      gone: 0,
    }),
    'team.keeps-scans': async () => false,
    'clients.revision': async ({ rev }) => ({ changes: rev > 3 ? changesBetween(client, before) : null }),
    'clients.history': async () => [
      { rev: 6, changed: here.at, isCurrent: true, state: 'stored', source: here },
      { rev: 5, changed: here.at, isCurrent: false, state: 'stored', source: here },
      { rev: 4, changed: NOW - 900 * MINUTE, isCurrent: false, state: 'stored', source: wang },
      {
        ...{ rev: 3, changed: NOW - 3000 * MINUTE, isCurrent: false, state: 'stored' as const },
        source: { isHere: false, deviceName: null, at: NOW - 3000 * MINUTE },
      },
      { rev: 2, changed: NOW - 9000 * MINUTE, isCurrent: false, state: 'damaged', source: null },
    ],
  });
  return (
    <main class="options-part">
      <h1 class="visually-hidden">{t('options.tab.clients')}</h1>
      <Editor
        t={t}
        actions={actions}
        id={client.id}
        isAtPoints={scene === 'editor-points'}
        close={() => {}}
        toPrecheck={() => {}}
        readPapers={() => {}}
      />
    </main>
  );
}
