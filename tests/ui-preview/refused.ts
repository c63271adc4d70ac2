// What does a filing of the preview look like that came back? Its notice read with the real rulebook, one cause called mended.
import { namedIn, openCauses, unreadCauses } from '../../lib/filing/report/open-causes';
import { refusalReasons } from '../../lib/filing/report/refusal-reasons';
import type { FilingDetail, RefusalView } from '../../lib/protocol/filings';
import { packagedRulebook } from '../../rules/packaged';
import { detailOnItsWay } from './board';

const NOTICE = [
  '1、主办单位通信地址请填写详细到门牌号；',
  '2、负责人手机号码与应急联系电话相同，请修改；',
  '3、网站名称与主体经营范围无关；',
  '4、其他：请联系我局。',
].join('\n');
const PLACES = [
  ['entity.mailAddress'],
  ['people[0].mobile', 'people[0].emergencyPhone'],
  ['services[0].name'],
];
const PRESENT: Readonly<Record<string, string>> = {
  'entity.mailAddress': '杭州市西湖区示例路',
  'people[0].mobile': '19900000001',
  'people[0].emergencyPhone': '19900000001',
  'services[0].name': '示例官网',
};

function refusalRead(): RefusalView {
  const { reasons, items } = refusalReasons(packagedRulebook(), NOTICE);
  return {
    text: NOTICE,
    on: '2026-11-23',
    items,
    unread: unreadCauses(items.unread, []),
    reasons: reasons.map((reason, at) => {
      const places = PLACES[at] ?? [];
      const present = places.map((place) => [place, { zh: PRESENT[place] ?? '', en: PRESENT[place] ?? '' }]);
      return { reason, places, present: Object.fromEntries(present), isMended: at === 1 };
    }),
  };
}

/** The details of a filing that came back yesterday. */
export function detailRefused(): FilingDetail {
  const refusal = refusalRead();
  return {
    ...detailOnItsWay('submitted'),
    state: 'refused',
    moves: [
      { to: 'submitted', on: '2026-11-20' },
      { to: 'refused', on: '2026-11-23' },
    ],
    before: 'submitted',
    refusal,
    openCauses: openCauses(namedIn(refusal), []),
  };
}

/** The same with all of it called mended. */
export function detailMended(): FilingDetail {
  const came = detailRefused();
  const { refusal } = came;
  if (refusal === null) return came;
  const reasons = refusal.reasons.map((one) => ({ ...one, isMended: true }));
  const unread = (refusal.unread ?? []).map((one) => ({ ...one, isMended: true }));
  return { ...came, refusal: { ...refusal, reasons, unread }, openCauses: [] };
}

/** The same a day later, sent again with causes that nobody called mended. */
export function detailSentAgain(): FilingDetail {
  const { refusal, openCauses: open, moves } = detailRefused();
  return {
    ...detailOnItsWay('submitted'),
    moves: [...moves, { to: 'submitted', on: '2026-11-24' }],
    before: 'refused',
    refusal,
    ...(open && { openCauses: open }),
  };
}
