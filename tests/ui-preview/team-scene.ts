// What is a team told in a picture or a test without an extension? A founder with two colleagues, one more at the door.
import type { JoinRequestView, MemberView, TeamView } from '../../lib/protocol/team';
import type { PlacesView } from '../../lib/protocol/team-places';
import type { RemoteCheck } from '../../lib/protocol/team-store';
import type { TeamActions } from '../../lib/ui/options/team/actions';
import { type Answers, askOf } from './ask';
import { NOW } from './board';

const MINUTE = 60_000;
export const TEAM = 'aa'.repeat(16);
export const DEVICES = ['01', '02', '03', '04'].map((part) => part.repeat(16));
const [zhou = '', wang = '', li = '', chen = ''] = DEVICES;

export const teamView: TeamView = {
  team: TEAM,
  name: '示例代办',
  standing: 'member',
  role: 'admin',
  digits: null,
  device: zhou,
  deviceName: '周明 · 办公室电脑',
  fingerprint: '48213 90577 12044 63310 88251 00917 55462 31180 20764 97135 66409 14528',
  store: {
    address: {
      engine: 's3',
      endpoint: 'https://cos.ap-guangzhou.myqcloud.com',
      bucket: 'agency-1250000000',
      region: 'ap-guangzhou',
      style: 'host',
      folder: 'beiantong',
    },
    user: 'AKIDexample',
    origin: 'https://agency-1250000000.cos.ap-guangzhou.myqcloud.com',
    isAllowed: true,
  },
  members: 3,
  log: 5,
  invited: 0,
  requests: 0,
  hadOthers: false,
  isOnlyAdmin: false,
  news: null,
  held: [],
  takesNew: null,
  clients: 312,
  undecided: 2,
  apart: [],
  owed: [],
  sync: {
    isRunning: false,
    progress: null,
    lastDone: NOW - 2 * MINUTE,
    waiting: 2,
    kept: 0,
    waitingScans: 1,
    fault: null,
    unsendable: [],
    journals: [],
    late: [],
    unreadable: 0,
  },
};

/** The same team on a WebDAV server. */
export const webdavView: TeamView = {
  ...teamView,
  store: {
    address: { engine: 'webdav', base: 'https://dav.example.com/agency', folder: 'beiantong' },
    user: 'agency',
    origin: 'https://dav.example.com',
    isAllowed: true,
  },
};

const member = (device: string, name: string, over: Partial<MemberView> = {}): MemberView => ({
  device,
  name,
  role: 'editor',
  isHere: false,
  isFounder: false,
  isRemoved: false,
  ...over,
});

export const members: readonly MemberView[] = [
  member(zhou, '周明 · 办公室电脑', { role: 'admin', isHere: true, isFounder: true }),
  member(wang, '王芳 · Windows'),
  member(li, '李静 · 笔记本', { role: 'viewer' }),
];

/** The same list on this member's device. */
const seenFrom = (device: string): readonly MemberView[] =>
  members.map((one) => ({ ...one, isHere: one.device === device }));

/** Of eleven clients that are shared with this team: some new, some there already, some of others, one damaged. */
export const places: PlacesView = {
  local: 4,
  teams: [
    { team: TEAM, name: '示例代办', clients: 2, mayLeave: true },
    { team: 'bb'.repeat(16), name: '示例代办分公司', clients: 3, mayLeave: true },
    { team: 'cc'.repeat(16), name: '示例集团总部', clients: 1, mayLeave: false },
  ],
  gone: 1,
};

/** A store that can be used and does not keep members from each other's files. */
export const usableCheck: RemoteCheck = {
  isUsable: true,
  createOnly: 'x-cos-forbid-overwrite',
  made: [],
  steps: [
    { step: 'put', outcome: 'good' },
    { step: 'create-only', outcome: 'good' },
    { step: 'get', outcome: 'good' },
    { step: 'list', outcome: 'good' },
    { step: 'foreign-name', outcome: 'warn' },
    { step: 'delete', outcome: 'good', code: 'not-allowed', said: 'AccessDenied' },
  ],
};

/** A colleague's browser whose profile was copied asks to come in by itself. */
const COPY: JoinRequestView = {
  device: chen,
  deviceName: '王芳 · Windows',
  name: '王芳',
  role: 'editor',
  digits: '507361',
  copyOf: wang,
};

const VIEWS: Readonly<Record<string, readonly TeamView[]>> = {
  'options-team-empty': [],
  'options-team-asking': [
    { ...teamView, standing: 'asking', role: null, digits: '482913', members: 0, clients: 0 },
  ],
  'options-team-webdav': [
    {
      ...webdavView,
      owed: ['李静 · 笔记本'],
      apart: ['c1', 'c2', 'c3'],
      sync: { ...teamView.sync, late: ['李静 · 笔记本'] },
    },
  ],
  'options-team-removed': [{ ...teamView, standing: 'removed', role: 'editor', store: null }],
  'options-team-viewer': [
    {
      ...teamView,
      device: li,
      role: 'viewer',
      undecided: 0,
      news: { role: 'viewer', was: 'editor', by: '周明 · 办公室电脑', at: NOW - 5 * MINUTE },
      sync: { ...teamView.sync, waiting: 0, waitingScans: 0, kept: 1 },
    },
  ],
  'options-team-held': [
    {
      ...teamView,
      device: li,
      role: 'editor',
      undecided: 0,
      held: [
        { id: 'c1', name: '杭州示例云帆科技有限公司', isRemoved: false },
        { id: 'c2', name: '上海样本航图软件有限公司', isRemoved: true },
      ],
      sync: { ...teamView.sync, waiting: 0, waitingScans: 0, kept: 3 },
    },
  ],
  'options-team-refill': [
    {
      ...teamView,
      sync: {
        ...teamView.sync,
        fault: { code: 'set-back', said: '', at: NOW, nextTry: null },
      },
    },
  ],
  'options-team-fault': [
    {
      ...teamView,
      role: 'editor',
      sync: {
        ...teamView.sync,
        isRunning: true,
        progress: { step: 'receive', done: 12_000, total: 100_000 },
        fault: { code: 'wrong-key', said: 'InvalidAccessKeyId', at: NOW, nextTry: NOW + 4 * MINUTE },
        journals: [{ device: wang, deviceName: '王芳 · Windows', code: 'newer-version' }],
        unsendable: ['示例甲公司'],
        unreadable: 3,
      },
    },
  ],
};

/** Actions over one team; what is answered can be replaced, and nothing leaves the page. */
export function teamActionsFor(
  scene: string,
  answers: Answers = {},
  over: Partial<TeamActions> = {},
): TeamActions {
  return {
    ask: askOf({
      'team.list': async () => VIEWS[scene] ?? [teamView],
      'team.line': async () => ({
        waiting: 3,
        kept: 0,
        requests: 0,
        isAsking: false,
        news: null,
        held: 0,
        local: 0,
        undecided: 2,
        unsendable: 0,
        isRunning: false,
        fault: null,
        lastDone: NOW,
      }),
      'team.new-ids': async () => ({ team: TEAM, device: chen }),
      'team.policy': async ({ bucket, folder }) => JSON.stringify({ bucket, folder }, null, 2),
      'team.check': async () => ({ ok: true, check: usableCheck }),
      'team.members': async () => ({
        ok: true,
        members: seenFrom(scene === 'options-team-viewer' ? li : zhou),
      }),
      'team.requests': async () => ({
        ok: true,
        invited: [
          { device: chen, name: '陈晨', role: 'editor', until: NOW + 4000 * MINUTE },
          { device: li, name: '李静', role: 'viewer', until: NOW + 4000 * MINUTE },
        ],
        requests:
          scene === 'options-team-copy'
            ? [COPY]
            : [
                {
                  device: chen,
                  deviceName: '陈晨 · 前台',
                  name: '陈晨',
                  role: 'editor',
                  digits: '482913',
                  copyOf: null,
                },
              ],
      }),
      'team.removal': async ({ device }) => ({
        ok: true,
        removal: {
          device,
          name: '王芳 · Windows',
          clients: [
            { id: 'c1', name: '杭州示例云帆科技有限公司', now: 'shared', to: null },
            { id: 'c2', name: '上海样本航图软件有限公司', now: 'moved', to: '安捷分公司' },
            { id: 'c3', name: '北京样例文化有限公司', now: 'removed', to: null },
          ],
          erased: 1,
          disable: { user: 'AKIDwangfang', link: 'https://console.cloud.tencent.com/cam' },
          key: scene === 'options-team-webdav' ? 'shared' : 'own',
        },
      }),
      'team.sync': async () => ({ ok: true }),
      ...answers,
    }),
    allow: async () => true,
    saveText: () => {},
    ...over,
  };
}
