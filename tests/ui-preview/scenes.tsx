// How do the surfaces look? Each scene that an address may name, drawn by the component of the page itself.
import { render } from 'preact';
import type { OptionsTab } from '@/lib/ui/options/tabs';
import { NOTHING } from '../../lib/app/exchange/channel';
import { searchColumns } from '../../lib/exchange/table/column-search';
import type { PracticeForm } from '../../lib/page/recognise/practice-form';
import practiceForm from '../../lib/page/recognise/practice-form.json';
import type { ExchangeResult } from '../../lib/protocol/exchange-signals';
import type { OptionsActions } from '../../lib/ui/options/actions';
import { Options } from '../../lib/ui/options/options';
import type { OptionsView } from '../../lib/ui/options/options-props';
import type { PanelActions } from '../../lib/ui/panel/actions';
import { Panel } from '../../lib/ui/panel/panel';
import { Popup } from '../../lib/ui/popup/popup';
import { Practice } from '../../lib/ui/practice/practice';
import { createTranslate } from '../../lib/ui/translate';
import { type Progress, parseProgress } from '../../lib/ui/welcome/progress';
import { Welcome } from '../../lib/ui/welcome/welcome';
import { answersFor } from './answers';
import { askOf } from './ask';
import { batchRows, isBatchScene } from './batch-scene';
import { NOW } from './board';
import { choiceView } from './choice-scene';
import { clientsActionsFor } from './clients-actions';
import { deadlineAnswers, deadlineClients } from './deadlines-scene';
import { EditorScene } from './editor-scene';
import { COLUMNS, foundIn } from './import-scene';
import { isLostScene, lostList } from './lost-scene';
import { OpenedScene } from './opened-scene';
import { renderOverlayScene } from './overlay-scene';
import { PaperScene } from './paper-scene';
import { clients } from './parts';
import { precheckScene } from './precheck-scene';
import { RecognitionScene, readerOf } from './recognition-scene';
import { rulebookScene } from './rulebook-scene';
import { teamActionsFor } from './team-scene';
import { renderTokens } from './tokens-scene';
import { TypedScene } from './typed-scene';
import { chooseTable, typeOnce } from './use-typed';
import { views } from './views';

Date.now = () => NOW; // the pictures show the same minutes each time
const query = new URLSearchParams(location.search);
const scene = query.get('scene') ?? 'blocked';
const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
const t = createTranslate(query.get('lang') === 'en' ? 'en' : 'zh');
document.documentElement.dataset.theme = theme;
document.documentElement.lang = t.language === 'en' ? 'en' : 'zh-CN';

const quiet = () => {};
const sceneOfPrecheck = () => {
  if (isBatchScene(scene))
    return { ...precheckScene, ask, clients: async () => batchRows.map(({ client }) => client) };
  return isLostScene(scene) ? { ...precheckScene, ask } : precheckScene;
};
const counts: ExchangeResult = { ...NOTHING, clients: 3, added: 2, updated: 1, files: 4 };
const found = foundIn(t, scene, counts);
const listed = scene === 'options-deadlines' ? deadlineClients : clients;
const clientsActions = clientsActionsFor(scene === 'options-empty' ? [] : listed, {
  ...(isLostScene(scene) ? lostList : {}),
  ...(scene === 'options-deadlines' ? deadlineAnswers : {}),
});
const ask = askOf(answersFor(scene));
const actions: PanelActions & OptionsActions = {
  ask,
  rulebook: rulebookScene,
  precheck: sceneOfPrecheck(),
  create: async () => ({ ok: true, recoveryCode: 'EXAMPLE-ONLY-ABCD-EFGH' }),
  saveText: quiet,
  keys: { ask, names: async () => [] },
  portals: { ask, add: async () => ({ ok: true }), exportMap: async () => {} },
  copy: async () => {},
  print: quiet,
  act: async () => {},
  attach: async () => null,
  openOptions: quiet,
  openTeam: quiet,
  editClient: quiet,
  readOrder: async () => ({ why: 'none' as const }),
  importing: {
    ...{ readFiles: async () => found, readSamples: async () => found, columns: COLUMNS },
    ...{ searchColumns: async (search) => searchColumns(search) },
    ...{ nameColumns: async () => {}, saveTemplate: async () => {} },
  },
  exporting: { listClients: async () => clients, exportClients: async () => counts },
  receipts: { ask, save: quiet },
  maintenance: {
    ask,
    estimate: async () => ({ usage: 12_345_678, quota: 2e9, isPersisted: false }),
    persist: async () => false,
    deleteEverything: async () => {},
  },
  backup: {
    due: async () => ({ state: 'none', days: 0 }),
    later: quiet,
    backUp: async () => counts,
    open: async () => counts,
    restore: async () => ({ ...counts, kept: 9, removed: clients.slice(0, 3) }),
  },
  clients: clientsActions,
  printReport: quiet,
  printPaper: quiet,
  openPractice: quiet,
  screenLock: { isOn: async () => true, turn: async (isOn) => isOn },
  setPreferences: quiet,
  openWelcome: quiet,
  toGuide: quiet,
  settings: {
    shortcuts: async () => [
      { name: 'open-panel', keys: 'Alt+Shift+L' },
      { name: 'fill', keys: 'Alt+Shift+F' },
      { name: 'recheck', keys: 'Alt+Shift+K' },
      { name: 'lock', keys: '' },
    ],
    changeShortcuts: async () => true,
    openPractice: quiet,
    updatedFrom: async () => null,
    markNotesRead: quiet,
  },
  team: teamActionsFor(scene),
  filings: { ask, calendar: async () => {}, print: quiet },
  reminders: { ask, agency: async (name) => ({ name, logo: null }) },
};
const reading: OptionsActions = {
  ...actions,
  clients: { ...clientsActions, recognition: readerOf('recognition') },
};
const site = {
  check: () => Promise.reject(new Error('no page')),
  copy: async () => {},
  takeOrder: async () => true,
  takeStatus: async () => true,
};
const options: OptionsView = {
  vault: scene === 'options-locked' || scene === 'options-rescue' ? 'locked' : 'open',
  health: scene === 'options-rescue' ? 'lost' : null,
  writeFault: null,
  isFleeting: false,
  unlockWait: 0,
  autoLockMinutes: 15,
  preferences: { language: 'auto', theme: 'auto' },
  version: '0.1.0',
  today: '2026-11-24',
};
const starts: Readonly<Record<string, OptionsTab>> = {
  'options-today': 'today',
  'options-today-calm': 'today',
  'options-board': 'filings',
  'options-vault': 'vault',
  'options-team-empty': 'team',
  'options-team': 'team',
  'options-team-asking': 'team',
  'options-team-fault': 'team',
  'options-team-webdav': 'team',
  'options-team-removed': 'team',
  'options-team-refill': 'team',
  'options-team-viewer': 'team',
  'options-team-held': 'team',
  'options-today-request': 'today',
  'options-team-copy': 'team',
  'options-lost': 'vault',
  'options-lost-precheck': 'precheck',
  'options-lost-board': 'filings',
  'options-rulebook': 'rulebook',
  'options-precheck': 'precheck',
  'options-batch': 'precheck',
  'options-settings': 'settings',
  'options-privacy': 'privacy',
  'options-about': 'about',
};

/** The editor alone. */
const isEditor = scene === 'undecided' || scene.startsWith('editor');

/** Draws the scene that the address names. */
export function show(root: HTMLElement): void {
  if (scene.startsWith('overlay')) {
    const held = scene === 'overlay-gate-next' ? 'next' : scene === 'overlay-gate' ? 'submit' : null;
    renderOverlayScene(root, t.language, theme, held);
    return;
  }
  if (scene.startsWith('recognition')) {
    render(<RecognitionScene t={t} scene={scene} />, root);
    return;
  }
  if (scene.startsWith('paper')) {
    render(<PaperScene t={t} scene={scene} />, root);
    return;
  }
  if (scene === 'editor-typed') {
    render(<TypedScene t={t} />, root);
    return;
  }
  if (isEditor) {
    render(<EditorScene t={t} scene={scene} />, root);
    return;
  }
  if (scene.startsWith('options-opened')) {
    render(<OpenedScene t={t} scene={scene} />, root);
    return;
  }
  if (scene.startsWith('options')) {
    const begin = scene === 'options-guide-read' ? ({ kind: 'recognition', id: null } as const) : undefined;
    const given = {
      view: options,
      t,
      actions: begin ? reading : actions,
      refresh: quiet,
      start: scene.startsWith('options-today') ? 'today' : starts[scene],
      begin,
    };
    render(<Options {...given} />, root);
    if (scene.startsWith('options-import')) chooseTable('client-import-file');
    return;
  }
  if (scene.startsWith('welcome')) {
    const icon = new URL('../../public/icon/128.png', import.meta.url).href;
    const at = scene.replace('welcome-', '');
    const ways: Readonly<Record<string, Progress>> = {
      table: { at: 'profile', way: 'table' },
      samples: { at: 'portal', way: 'sample' },
    };
    const props = {
      t,
      icon,
      refresh: quiet,
      hasClients: false,
      isFleeting: false,
      isRecoveryUnkept: false,
      canRead: true,
      purpose: at === 'agency' ? ('agency' as const) : ('self' as const),
      vault: at === 'portal' || at in ways ? ('open' as const) : ('none' as const),
      clients: at === 'samples' ? 3 : 0,
      actions: {
        ...actions,
        keep: quiet,
        choosePurpose: quiet,
        switchLanguage: quiet,
        open: quiet,
        rehearse: quiet,
        look: quiet,
      },
    };
    const named: Readonly<Record<string, string>> = { agency: 'profile', weak: 'secret' };
    const way = at === 'secret' ? 'typed' : (ways[at]?.way ?? null);
    const progress = parseProgress({ at: named[at] ?? ways[at]?.at ?? at, way });
    render(<Welcome {...props} progress={progress} />, root);
    if (at === 'weak') typeOnce('vault-passphrase', 'chenjie2026');
    return;
  }
  if (scene === 'tokens') {
    renderTokens(root);
    return;
  }
  if (scene === 'practice') {
    const form = practiceForm as PracticeForm; // held to this shape by tests/lib/ui/practice/practice.test.tsx
    render(<Practice t={t} form={form} at={0} goTo={quiet} openPanel={quiet} finish={quiet} />, root);
    return;
  }
  const view =
    scene === 'choice' && views.blocked
      ? { ...views.blocked, ...choiceView }
      : views[scene.replace(/^popup-/, '')];
  if (!view) throw new Error(`no scene ${scene}`);
  if (scene.startsWith('popup-')) {
    render(
      <Popup
        view={view}
        t={t}
        openPanel={quiet}
        openOptions={quiet}
        lock={quiet}
        site={site}
        readPage={async () => null}
        teachPage={async () => null}
      />,
      root,
    );
    return;
  }
  render(
    <Panel
      view={view}
      t={t}
      today="2026-11-24"
      actions={actions}
      showPart={quiet}
      shortcuts={{ fill: 'Alt+Shift+F', recheck: 'Alt+Shift+K' }}
    />,
    root,
  );
}
