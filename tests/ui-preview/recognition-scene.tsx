// How does the review of photographed papers look? A drawn licence, two of its fields marked, or a person's card with what it does not hold.
import { useEffect } from 'preact/hooks';
import type { Paper } from '../../lib/recognition/fields/settle';
import type { Doubt, Field } from '../../lib/recognition/fields/value';
import { kindOf } from '../../lib/recognition/kinds/kinds';
import type { Glyph } from '../../lib/recognition/layout/sheet';
import type { ReadPage } from '../../lib/recognition/worker/messages';
import type { RecognitionActions } from '../../lib/ui/recognition/actions';
import { Recognition } from '../../lib/ui/recognition/recognition';
import type { Translate } from '../../lib/ui/translate';
import { clientsActionsFor } from './clients-actions';

const PAGE: ReadPage = { width: 1000, height: 1280, quarters: 0 };
const SIZE = 30;

interface Line {
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly y: number;
  readonly doubts?: readonly Doubt[];
  readonly others?: readonly string[];
}

const LINES: readonly Line[] = [
  {
    ...{ field: 'code', label: '统一社会信用代码', value: '91330106MA27X1ABCQ', y: 350 },
    ...{ doubts: ['check-digit', 'unsure'], others: ['91330106MA27X1A8CQ'] },
  },
  { field: 'name', label: '名　　称', value: '杭州示例云帆科技有限公司', y: 430 },
  { field: 'type', label: '类　　型', value: '有限责任公司', y: 500 },
  { field: 'representative', label: '法定代表人', value: '张示例', y: 570 },
  { field: 'capital', label: '注册资本', value: '壹佰万元整', y: 640 },
  { field: 'founded', label: '成立日期', value: '2021-05-12', y: 710 },
  { field: 'validUntil', label: '营业期限', value: '长期', y: 780 },
  {
    ...{ field: 'address', label: '住　　所', value: '浙江省杭州市西湖区示例路1号', y: 850 },
    doubts: ['readings-differ'],
  },
  { field: 'scope', label: '经营范围', value: '软件开发；信息技术咨询服务', y: 920 },
  { field: 'issued', label: '发证日期', value: '2021-05-12', y: 1180 },
];

const LEFT = 360;
const glyph = (sign: string, at: number, y: number, line: number): Glyph => {
  const x = LEFT + (at + 0.5) * (/[\dA-Z]/.test(sign) ? SIZE * 0.62 : SIZE);
  const page = { x, y };
  return { sign, confidence: 1, alternatives: [], x, y, page, lean: 0, height: SIZE * 1.3, line, at };
};

function fieldOf({ field, value, y, doubts = [], others = [] }: Line, line: number): Field {
  const glyphs = [...value].map((sign, at) => glyph(sign, at, y, line));
  return { field, value, shown: value, glyphs, doubts, others, confidence: 1 };
}

const licence: Paper = {
  kind: kindOf('business-licence'),
  fields: LINES.map(fieldOf),
  missing: [],
};

const CARD: readonly Line[] = [
  { field: 'name', label: '姓名', value: '沈示例', y: 100 },
  { field: 'sex', label: '性别', value: 'female', y: 180 },
  { field: 'ethnicity', label: '民族', value: '汉', y: 260 },
  { field: 'birth', label: '出生', value: '1990-03-07', y: 340 },
  {
    field: 'address',
    label: '住址',
    value: '浙江省杭州市西湖区示例街道示例社区示例二区示例花园3幢2单元401室',
    y: 420,
  },
  { field: 'number', label: '公民身份号码', value: '330106199003070028', y: 540 },
];
const card: Paper = { kind: kindOf('resident-id-front'), fields: CARD.map(fieldOf), missing: [] };
/** The same twice: two pictures on the table. */
const SCENES: Readonly<Record<string, readonly [Paper, readonly Line[], readonly string[]]>> = {
  recognition: [licence, LINES, ['营业执照-云帆.svg']],
  'recognition-cards': [card, CARD, ['身份证-人像面.svg', '身份证-国徽面.svg']],
};

/** The drawn licence as a file that a page may show. */
function picture(name: string, lines: readonly Line[]): File {
  const texts = lines
    .map(
      ({ label, value, y }) =>
        `<text x="110" y="${y + 10}" fill="#8a6a2f">${label}</text><text x="${LEFT}" y="${y + 10}">${value}</text>`,
    )
    .join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${PAGE.width}" height="${PAGE.height}" font-family="Noto Serif CJK SC, serif" font-size="${SIZE}" fill="#2a2418">
    <rect width="100%" height="100%" fill="#fcf6e8"/>
    <rect x="40" y="40" width="920" height="1200" fill="none" stroke="#b28b3c" stroke-width="4"/>
    <rect x="54" y="54" width="892" height="1172" fill="none" stroke="#b28b3c"/>
    ${lines === LINES ? '<text x="500" y="240" font-size="72" text-anchor="middle" letter-spacing="24">营业执照</text>' : ''}${texts}
    <g fill="none" stroke="#c8453b" stroke-width="6"><circle cx="760" cy="1040" r="110"/></g>
    <text x="760" y="1050" fill="#c8453b" text-anchor="middle">示例（样张）</text></svg>`;
  return new File([svg], name, { type: 'image/svg+xml' });
}

/** What reads the papers of the scene. */
export function readerOf(scene: string): RecognitionActions {
  const [paper = licence] = SCENES[scene] ?? [];
  return {
    read: async (_file, _page, watch) => {
      watch.onResult({
        ...{ paper, page: PAGE, lines: [] },
        scan: { legible: true, colour: true, faults: scene === 'recognition' ? ['glare'] : [] },
      });
      return null;
    },
    rest: () => {},
    show: (file) => ({ url: URL.createObjectURL(file), release: () => {} }),
  };
}

interface SceneProps {
  readonly t: Translate;
  readonly scene: string;
}

/** The screen once the papers were chosen and read. Nothing is stored. */
export function RecognitionScene({ t, scene }: SceneProps) {
  useEffect(() => {
    const input = document.querySelector<HTMLInputElement>('[data-testid="recognition-files"]');
    const chosen = new DataTransfer();
    const [, lines = LINES, names = []] = SCENES[scene] ?? [];
    for (const name of names) chosen.items.add(picture(name, lines));
    if (!input) return;
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, [scene]);
  const nothing = () => {};
  return (
    <main class="options-part">
      <h1 class="visually-hidden">{t('options.tab.clients')}</h1>
      <Recognition
        t={t}
        actions={readerOf(scene)}
        clients={clientsActionsFor([], { 'clients.list': async () => [] })}
        id={null}
        close={nothing}
        open={nothing}
        edit={nothing}
      />
    </main>
  );
}
