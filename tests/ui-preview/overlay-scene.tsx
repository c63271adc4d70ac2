// How does the overlay look over a page? A plain fictional form with the overlay in a shadow root above it.
import { render } from 'preact';
import type { Language } from '../../lib/protocol/language';
import type { Mark, OverlayView } from '../../lib/protocol/overlay';
import { PILL_START } from '../../lib/protocol/pill-place';
import { Overlay } from '../../lib/ui/overlay/overlay';
import overlayCss from '../../lib/ui/overlay/overlay.css?inline';

const marks: readonly Mark[] = [
  { key: 'name', label: '主办单位名称', state: 'verified', text: { zh: '主办单位名称', en: 'Name' } },
  { key: 'nature', label: '主办单位性质', state: 'will-fill', text: { zh: '主办单位性质', en: 'Nature' } },
  {
    key: 'number',
    label: '证件号码',
    state: 'wrong',
    text: { zh: '校验位不符', en: 'Check digit is wrong' },
  },
  {
    key: 'mobile',
    label: '负责人手机',
    state: 'ask',
    text: { zh: '是否本人号码待确认', en: 'Own number? Please answer' },
  },
  {
    key: 'remark',
    label: '备注',
    state: 'changed',
    text: { zh: '写入后被网页改动', en: 'Changed after it was written' },
  },
  {
    key: 'person',
    label: '姓名',
    state: 'ask',
    text: { zh: '请选这一栏填什么', en: 'pick what this asks for' },
    picks: [
      { fieldId: 'subjectPrincipal.name', name: { zh: '主体负责人姓名', en: 'Name of the principal' } },
      { fieldId: 'servicePrincipal.name', name: { zh: '网站负责人姓名', en: 'Name of the site principal' } },
    ],
  },
];
const labels = ['主办单位名称', '主办单位性质', '证件号码', '负责人手机', '备注', '姓名'];

/** Before the next page of somebody who stored nothing. */
const nextGate: NonNullable<OverlayView['gate']> = {
  ...{ state: 'n', button: 'next', isSeen: false, faults: 1, documents: 0 },
  items: [
    {
      ...{ rule: 'a', severity: 'block', key: 'number' },
      message: {
        zh: '证件号码（像身份证）：现在 17 位，身份证号码为 18 位，少 1 位',
        en: '证件号码 (looks like an ID card number): 17 characters, an ID card number has 18: 1 missing',
      },
    },
  ],
  empty: [
    { key: 'remark', label: '备注' },
    { key: 'person', label: '姓名' },
  ],
};

/** Renders the page and, above it, marks, pill and (for `held`) the dialog. */
export function renderOverlayScene(
  root: HTMLElement,
  language: Language,
  theme: 'light' | 'dark',
  held: 'submit' | 'next' | null,
) {
  render(
    <main
      style={{ colorScheme: 'light', padding: '40px', background: '#fff', color: '#222', minHeight: '620px' }}
    >
      <h1 style={{ fontSize: '18px' }}>填写主体信息</h1>
      {labels.map((label, index) => (
        <p key={label} style={{ margin: '18px 0' }}>
          <label>
            {label} <input style={{ width: index === 4 ? '640px' : '340px' }} data-mark={marks[index]?.key} />
          </label>
        </p>
      ))}
    </main>,
    root,
  );
  document.documentElement.dataset.theme = 'light'; // the portal’s own; only what lies over it follows the theme
  const host = document.body.appendChild(document.createElement('div'));
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(overlayCss);
  shadow.adoptedStyleSheets = [sheet];
  const places = [...root.querySelectorAll<HTMLElement>('[data-mark]')].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { key: element.dataset.mark ?? '', left, top, width, height };
  });
  const view: OverlayView = {
    marks,
    counts: { block: 2, ask: 1, documents: 3, warn: 1, todo: 0 },
    status: 'blocked',
    language,
    theme,
    gate:
      held === 'next'
        ? nextGate
        : held === 'submit'
          ? {
              state: 's',
              button: 'submit',
              isSeen: false,
              faults: 1,
              documents: 1,
              items: [
                {
                  rule: 'a',
                  severity: 'block',
                  key: 'number',
                  message: { zh: '统一社会信用代码的校验位不符', en: 'The check digit of the code is wrong' },
                },
                {
                  rule: 'b',
                  severity: 'block',
                  key: null,
                  message: { zh: '缺少域名证书', en: 'The domain certificate is missing' },
                },
                {
                  rule: 'c',
                  severity: 'ask',
                  key: 'mobile',
                  message: {
                    zh: '主体负责人是法定代表人吗？',
                    en: 'Is the leader the legal representative?',
                  },
                },
              ],
            }
          : null,
    nextGate: null,
    pill: PILL_START,
  };
  const quiet = () => {};
  const actions = {
    openPanel: quiet,
    pick: quiet,
    goTo: quiet,
    goFix: quiet,
    goOnAnyway: quiet,
    close: quiet,
    savePill: quiet,
  };
  const area = {
    viewport: { width: innerWidth, height: innerHeight },
    obstacles: places,
    isFree: () => true,
  };
  render(
    <Overlay
      view={view}
      gate={view.gate}
      places={places}
      area={area}
      language={language}
      theme={theme}
      actions={actions}
    />,
    shadow,
  );
}
