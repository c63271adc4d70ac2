// How does the list of a folder's scans look before it is stored?
import { useState } from 'preact/hooks';
import { matchScans } from '../../lib/filing/client/match-scans';
import type { Look } from '../../lib/ui/options/documents/look-at-scan';
import { listScans, type ScanChoice } from '../../lib/ui/options/documents/scan-choices';
import { ScanReview } from '../../lib/ui/options/documents/scan-review';
import type { ClientValues } from '../../lib/ui/options/documents/scan-values';
import type { Translate } from '../../lib/ui/translate';
import { packagedRulebook } from '../../rules/packaged';

const owner = (id: string, name: string, person: string) => ({ id, name, domains: [], people: [person] });
const OWNERS = [
  owner('bridge', '广州云栈桥信息科技有限公司', '李晓岚'),
  owner('carp', '东莞市锦鲤跃五金制品有限公司', '叶国梁'),
  owner('tile', '佛山市青砖瓦陶瓷有限公司', '霍建明'),
  owner('grain', '广州禾穗里商贸有限公司', '黄文涛'),
];
const FILES = [
  '云栈桥信息科技-营业执照副本.jpg',
  '广州云栈桥信息科技有限公司-营业执照副本.png',
  '云栈桥信息科技_李晓岚身份证反面.jpg',
  '锦鲤跃五金制品_叶国梁身份证正面.jpg',
  '锦鲤跃五金制品-营业执照副本.jpg',
  '青砖瓦陶瓷 营业执照.jpg',
  '青砖瓦陶瓷_王五身份证正面.jpg',
  '黄文涛身份证正面.jpg',
  '大树根家具 执照.jpg',
  '荔枝湾农业 营业执照.jpg',
  'IMG_20261103_142233.jpg',
];

/** A picture of a paper: a card on a ground. */
function drawn(path: string): File {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [160, 120];
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('a canvas can be drawn on');
  pen.fillStyle = '#e8f1fa';
  pen.fillRect(0, 0, 160, 120);
  pen.fillStyle = '#5b6b7f';
  for (const line of [30, 52, 74]) pen.fillRect(24, line, 112, 6);
  const bytes = Uint8Array.from(atob(canvas.toDataURL().split(',')[1] ?? ''), (sign) => sign.charCodeAt(0));
  return new File([bytes], path, { type: 'image/png' });
}

const VALUES: readonly ClientValues[] = [
  {
    client: 'carp',
    lacking: [
      {
        ...{ of: 'entity', name: '', field: 'scope' },
        value: '五金制品、模具的研发、生产、销售',
        path: FILES[4] ?? '',
      },
      { ...{ of: 'ye', name: '叶国梁', field: 'validUntil' }, value: '2038-03-12', path: FILES[3] ?? '' },
    ],
    differing: [],
  },
  {
    client: 'bridge',
    lacking: [
      { ...{ of: 'li', name: '李晓岚', field: 'validUntil' }, value: 'long-term', path: FILES[2] ?? '' },
    ],
    differing: [
      {
        ...{ of: 'entity', name: '', field: 'address', path: FILES[0] ?? '', by: 'client' },
        ...{ value: '广州市天河区示范路1号', held: '广州市海珠区样例街9号' },
      },
    ],
  },
];

const kinds = packagedRulebook().shared['documents/documents.json'].documents;
const scans = matchScans(FILES, OWNERS, kinds).map((one) => ({ ...one, file: drawn(one.path) }));
const found = {
  scans,
  names: new Map(OWNERS.map(({ id, name }) => [id, name])),
  labels: new Map(kinds.map(({ id, label }) => [id, label])),
  twoSided: new Set(kinds.flatMap(({ id, limits }) => (limits.sides === 2 ? [id] : []))),
};
const summary = { colour: '#2f7d6b', province: 'guangdong', domains: [], tags: [], documents: 0, filings: 1 };

const look = (
  verdict: Look['verdict'],
  given: string | null,
  [kind, name, number]: readonly [string, string, string],
  clients: readonly string[] = [],
): Look => ({
  ...{ verdict, given, clients, values: {}, slot: { document: 'subject-certificate', side: null } },
  pictured: { kind, name, number, isSure: { name: true, number: true } },
});
const LICENCE = 'business-licence';
/** What was seen on the pictures. */
const LOOKS: ReadonlyMap<string, Look> = new Map([
  [
    '云栈桥信息科技_李晓岚身份证反面.jpg',
    { ...look('unread', 'bridge', ['resident-id-back', '', '']), slot: null },
  ],
  [
    '锦鲤跃五金制品-营业执照副本.jpg',
    look('same', 'carp', [LICENCE, '东莞市锦鲤跃五金制品有限公司', '91441900MA4UTTK25G']),
  ],
  [
    '青砖瓦陶瓷 营业执照.jpg',
    look('other', 'tile', [LICENCE, '广州禾穗里商贸有限公司', '91440101MA5D9NEN52'], ['grain']),
  ],
  ['黄文涛身份证正面.jpg', look('unclear', 'grain', ['resident-id-front', '黄文海', ''])],
  [
    '荔枝湾农业 营业执照.jpg',
    look('found', null, [LICENCE, '佛山市青砖瓦陶瓷有限公司', '914406055ADKKP9A9G'], ['tile']),
  ],
  [
    'IMG_20261103_142233.jpg',
    look('found', null, [LICENCE, '佛山市青砖瓦陶瓷有限公司', '914406055ADKKP9A9G'], ['tile']),
  ],
  [
    '大树根家具 执照.jpg',
    look('stranger', null, [LICENCE, '佛山市大树根家具有限公司', '91440605MA4W1RFT7Q']),
  ],
]);

/** The list; `isSeen`: after its pictures were looked at. */
export function ReviewScene({ t, isSeen = false }: { readonly t: Translate; readonly isSeen?: boolean }) {
  const [choices, setChoices] = useState<ReadonlyMap<string, ScanChoice>>(new Map());
  return (
    <section class="box folder-scans">
      <h2 class="visually-hidden">{t('precheck.title')}</h2>
      <h3>{t('folder.title')}</h3>
      <ScanReview
        {...{ t, found }}
        listed={listScans(scans, choices, isSeen ? LOOKS : new Map(), found.names)}
        actions={{
          look: async () => look('unread', null, ['', '', '']),
          search: async () => OWNERS.map(({ id, name }) => ({ ...summary, id, name, last4: '3FX2' })),
          match: async () => found,
          store: async () => ({ stored: 0, refused: [], filled: [], unfilled: [], back: [] }),
          values: async () => VALUES,
          undo: async () => [],
        }}
        looking={{
          ...{ looks: LOOKS, start: () => {}, stop: () => {}, clear: () => {} },
          run: isSeen ? { done: 6, all: 6, isRunning: false } : null,
        }}
        choose={(made) => setChoices((all) => new Map([...all, ...made]))}
        store={() => {}}
        cancel={() => {}}
      />
    </section>
  );
}
