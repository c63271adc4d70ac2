// What does the background answer in the preview? The same for every scene but the board.

import { ALL_CLIENTS, type ListedClient } from '../../lib/protocol/clients';
import type { TeamLine } from '../../lib/protocol/team';
import type { Answers } from './ask';
import { batchAnswers, isBatchScene } from './batch-scene';
import { board, calmBoard, detailApproved, detailOnItsWay } from './board';
import { pageOf, standingFor } from './clients-actions';
import { boardWith } from './deadlines-scene';
import { isLostScene, lostAnswers } from './lost-scene';
import { asked } from './parts';
import { precheckAnswers } from './precheck-scene';
import { detailMended, detailRefused, detailSentAgain } from './refused';

const COPIED = Date.parse('2026-11-24T08:00:00Z');
const NO_PORTALS = { hosts: [], taught: [], forms: [] };
const verdictReady = { status: 'ready', fails: 0, asks: 0, documents: 0 } as const;
const EMPTY_BOARD = { cards: [], papers: [], next: null, total: 0 };

/** The scenes that show filings on their way. */
const BOARDS = ['options-today', 'options-board', 'options-today-request'];
const TO_DECIDE = { id: 'd', name: '测试市范例图书馆', colour: '#4a5bc4', isUndecided: true } as ListedClient; // only these are read
const TEAM_LINE = {
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
  lastDone: COPIED,
};

function lineOf(scene: string): TeamLine | null {
  if (scene === 'options-today-request') return { ...TEAM_LINE, waiting: 0, requests: 1, local: 2 };
  if (scene === 'options-team-viewer')
    return { ...TEAM_LINE, waiting: 0, undecided: 0, kept: 1, news: 'viewer' };
  if (scene === 'team-undecided') return { ...TEAM_LINE, waiting: 0 };
  return scene.startsWith('options-team') ? TEAM_LINE : null;
}

export const answersFor = (scene: string): Answers => ({
  ...precheckAnswers,
  ...(isBatchScene(scene) ? batchAnswers : {}),
  'vault.unlock': async () => ({ ok: false, reason: 'wrong', wait: 5000 }),
  'vault.recover': async () => ({ ok: false, reason: 'wrong', wait: 0 }),
  'vault.hint': async () => null,
  'vault.recovery-kept': async () => {},
  'vault.about': async () => ({ kdf: 'pbkdf2-sha256', isRecoveryKept: false, lastBackup: null }),
  'vault.change-passphrase': async () => ({ ok: true }),
  'vault.renew-recovery': async () => ({ ok: true, recoveryCode: 'EXAMPLE-ONLY-ABCD-EFGH' }),
  'vault.receipts': async () => [],
  'vault.copy': async () => ({ state: 'whole', at: COPIED, clients: 3, files: 5, leftOut: 0 }),
  'vault.restore-copy': async () => ({
    clients: 3,
    files: 5,
    at: COPIED,
    lostClients: 0,
    lostFiles: 0,
    unsaved: 0,
  }),
  'vault.verify': async () => ({
    records: 3,
    revisions: 5,
    files: 4,
    undecryptable: [],
    torn: [],
    lostFiles: [],
    behind: 0,
    names: [],
    unreadable: [],
  }),
  'vault.bring-back': async () => ({ clients: 0, documents: 0 }),
  'vault.unreadable': async () => null,
  ...(isLostScene(scene) ? lostAnswers : {}),
  'vault.purge-files': async () => 0,
  'portals.list': async () => NO_PORTALS,
  'portals.import': async () => ({ ok: false, faults: [{ code: 'not-json', place: '' }] }),
  'clients.next': async () => ({
    others: 2,
    next: { id: 'n', name: '上海样本航图软件有限公司', colour: '#b0602c', verdict: verdictReady },
  }),
  'clients.standing': async ({ ids }) => ids.map((id, at) => standingFor(id, at + 1)),
  'filings.list': async () =>
    scene === 'options-lost-board'
      ? { ...board, unread: ['测试市范例图书馆'] }
      : BOARDS.includes(scene)
        ? board
        : scene === 'options-today-calm'
          ? calmBoard
          : scene.startsWith('options-today-')
            ? boardWith(scene)
            : EMPTY_BOARD,
  'team.line': async () => lineOf(scene),
  ...(scene === 'options-today-request'
    ? { 'clients.page': async () => pageOf([TO_DECIDE], { ...ALL_CLIENTS, undecided: true, count: 100 }) }
    : {}),
  'filings.detail': async ({ clientId }) => {
    if (scene === 'refused') return detailRefused();
    if (scene === 'refused-mended') return detailMended();
    if (scene === 'submitted-again') return detailSentAgain();
    if (scene === 'submitted-approved') return detailApproved();
    const card = BOARDS.includes(scene) ? board.cards.find((one) => one.clientId === clientId) : undefined;
    if (card) return card.state === 'approved' ? detailApproved() : detailOnItsWay(card.state);
    if (!scene.startsWith('submitted')) return null;
    const detail = detailOnItsWay(scene === 'submitted-sms' ? 'sms' : 'submitted');
    if (scene === 'submitted-nobody') return { ...detail, phones: [] };
    if (scene !== 'submitted-type') return detail;
    const sms = { ...detail.sms, required: 'ask' as const, phones: [] };
    return { ...detail, sms, phones: [], asked: asked.slice(0, 1) };
  },
  'filings.move': async () => ({ ok: true, before: null }),
  'filings.remove': async () => ({ ok: true, removed: null }),
  'filings.put-back': async () => ({ ok: true }),
  'filings.move-back': async () => ({ ok: true }),
  'filings.take-back': async () => ({ ok: true }),
  'filings.number': async () => ({ ok: false, why: 'suffix' }),
  'filings.reminders': async () => ({ silent: [], agency: { name: '', logo: null } }),
  'filings.silence': async ({ silent }) => silent,
});
