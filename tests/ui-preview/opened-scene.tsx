// How does what opens over or in place of a list look? One filing of the pre-check, and a filing's window on the board.

import { NOTHING } from '../../lib/app/exchange/channel';
import { refusalReasons } from '../../lib/filing/report/refusal-reasons';
import { BulkBar } from '../../lib/ui/options/clients/bulk-bar';
import { RemovedList } from '../../lib/ui/options/clients/removed-list';
import { ScansOutcome } from '../../lib/ui/options/documents/scans-outcome';
import { FilingWindow } from '../../lib/ui/options/filings/filing-window';
import { FilingDetail } from '../../lib/ui/options/precheck/filing-detail';
import { Refusal } from '../../lib/ui/options/precheck/refusal';
import { ResultTable } from '../../lib/ui/options/precheck/result-table';
import { CheckResult } from '../../lib/ui/options/team/check-result';
import type { Translate } from '../../lib/ui/translate';
import { packagedRulebook } from '../../rules/packaged';
import { askOf } from './ask';
import { board, detailOnItsWay } from './board';
import { choiceReport } from './choice-scene';
import { clientsActionsFor } from './clients-actions';
import { clients } from './parts';
import { precheckAnswers, precheckScene, sceneRows } from './precheck-scene';
import { ReviewScene } from './review-scene';
import { places, teamView, usableCheck, webdavView } from './team-scene';
import { useTyped } from './use-typed';
import { views } from './views';

/** What an administration writes, as an agency pastes it. */
const LETTER = [
  '1、网站名称与主体经营范围无关，请修改网站名称；',
  '2、负责人手机号码与应急联系电话相同；',
  '3、域名证书看不清，请重新上传；',
  '4、其他：请联系我局。',
].join('\n');

const quiet = () => {};
const today = '2026-11-24';
const at = { client: 'b', filing: 'first', service: 'site', asOf: today };
const detail = detailOnItsWay('submitted');

const EXPECTED = {
  counts: { block: 1, ask: 6, documents: 2, warn: 0, todo: 1 },
  filingType: { zh: '首次备案', en: 'First filing' },
};
const askReport = askOf({
  ...precheckAnswers,
  'rules.report': async () => {
    const { report, asked, answers } = views.blocked ?? {};
    return report ? { ...report, asked: asked ?? [], answers: answers ?? [], expected: EXPECTED } : null;
  },
  'rules.refusal': async ({ text }) => refusalReasons(packagedRulebook(), text),
});
const askChoice = askOf({ ...precheckAnswers, 'rules.report': async ({ asOf }) => choiceReport(asOf) });
const askBoard = askOf({
  'filings.detail': async () => ({ ...detail, asked: views.blocked?.asked?.slice(0, 1) ?? [] }),
});

/** The clients that are selected, of which the team's places tell. */
const SHARED = Array.from({ length: 11 }, (_, at) => `shared-${at}`);
const askTeam = askOf({
  'team.list': async () => [teamView],
  'team.places': async () => places,
  'team.share': async () => ({ ok: true, shared: 4, moved: 3 }),
  'team.unshare': async () => ({ ok: true, unshared: 5 }),
  'team.pin': async () => ({ ok: true, pinned: 6 }),
});

const { ask: askList } = clientsActionsFor(clients);
/** All clients as the removed ones. */
const removed = clientsActionsFor(clients, {
  'clients.page': async (wish) => {
    const page = await askList('clients.page', { ...wish, removed: false });
    return { ...page, rows: page.rows.map((row) => ({ ...row, team: 'one' })) };
  },
});

const scan = (path: string, client: string | null, document: string | null, side: 'front' | null = null) => ({
  ...{ path, client, document, side, candidates: [], file: new File([], path) },
  ...{ state: client === null ? ('nobody' as const) : ('sure' as const), misnamed: null },
});
const SCANS = [
  scan('示例云帆/营业执照.jpg', 'a', 'business-licence'),
  scan('示例云帆/身份证正面.jpg', 'a', 'id-card', 'front'),
  scan('扫描件/IMG_2041.jpg', null, null),
];
const FOUND = {
  scans: SCANS,
  names: new Map([['a', '杭州示例云帆科技有限公司']]),
  labels: new Map([
    ['business-licence', { zh: '营业执照', en: 'Business licence' }],
    ['id-card', { zh: '身份证', en: 'ID card' }],
  ]),
};

const COMMON = [
  { zh: '域名须在 3 天前完成实名认证', en: 'The domain must be real-name verified for 3 days' },
];

/** Enough filings that what most of them have is told once. */
const batch = Array.from({ length: 4 }, (_, at) =>
  sceneRows.map((row) => ({
    ...row,
    client: `${row.client}-${at}`,
    top: [...row.top, ...(at > 0 ? COMMON : [])],
  })),
).flat();

/** The scene `options-opened-filing`, `options-opened-choice`, `options-opened-window`, `options-opened-scans`, `options-opened-review`, `options-opened-looked`, `options-opened-refusal`, `options-opened-batch`, `options-opened-removed`, `options-opened-share` or `options-opened-check`. */
export function OpenedScene({ t, scene }: { readonly t: Translate; readonly scene: string }) {
  const [, row] = sceneRows;
  const [card] = board.cards;
  useTyped(scene === 'options-opened-refusal' ? LETTER : null, 'refusal-text', 'refusal-read');
  if (!row || !card) throw new Error('the preview has a row and a card');
  return (
    <div class="options">
      <nav />
      <main>
        <h1 class="visually-hidden">{t('precheck.title')}</h1>
        {scene === 'options-opened-removed' && (
          <RemovedList t={t} actions={removed} today={today} close={quiet} />
        )}
        {scene === 'options-opened-batch' && <ResultTable rows={batch} t={t} open={quiet} />}
        {(scene === 'options-opened-filing' || scene === 'options-opened-choice') && (
          <div class="precheck">
            <FilingDetail
              row={row}
              at={at}
              t={t}
              today={today}
              actions={{ ...precheckScene, ask: scene === 'options-opened-choice' ? askChoice : askReport }}
              back={quiet}
              next={quiet}
              edit={quiet}
            />
          </div>
        )}
        {scene === 'options-opened-scans' && (
          <section class="box folder-scans">
            <ScansOutcome
              t={t}
              result={{
                stored: 2,
                refused: [],
                filled: [],
                unfilled: [],
                back: [{ client: 'a', rev: 1, expected: 3 }],
              }}
              scans={SCANS}
              found={FOUND}
              undo={async () => []}
              changed={quiet}
            />
          </section>
        )}
        {scene === 'options-opened-share' && (
          <BulkBar
            t={t}
            selected={new Set(SHARED)}
            hidden={0}
            all={SHARED}
            select={quiet}
            many={{
              ask: askTeam,
              precheck: quiet,
              exportTable: async () => NOTHING,
              folder: precheckScene.folder,
            }}
            changed={quiet}
            page={null}
            mark={quiet}
            remove={quiet}
          />
        )}
        {scene === 'options-opened-check' && (
          <section class="box">
            <CheckResult
              t={t}
              check={{ ...usableCheck, made: ['beiantong'] }}
              kind="webdav"
              address={webdavView.store?.address ?? null}
            />
          </section>
        )}
        {scene === 'options-opened-review' && <ReviewScene t={t} />}
        {scene === 'options-opened-looked' && <ReviewScene t={t} isSeen />}
        {scene === 'options-opened-refusal' && <Refusal t={t} today={today} ask={askReport} />}
        {scene === 'options-opened-window' && (
          <FilingWindow
            card={{
              ...card,
              state: 'submitted',
              isRemovable: true,
              open: [
                { missing: 'opened', kinds: ['police'], place: 'services[0].openedOn' },
                { missing: 'type', kinds: ['sms', 'idle'], place: null },
              ],
            }}
            t={t}
            today={today}
            actions={{ ask: askBoard, calendar: async () => {}, print: quiet }}
            move={quiet}
            remove={quiet}
            openPlace={quiet}
            changed={quiet}
            close={quiet}
          />
        )}
      </main>
    </div>
  );
}
