// What are the overlay's texts? A small catalogue of its own, so that portal pages load no other.
import type { Group } from '../../filing/report/bucket';
import type { Language } from '../../protocol/language';
import type { GateView, MarkState, OverlayView } from '../../protocol/overlay';

type CountKind = keyof OverlayView['counts'];
type HeldButton = GateView['button'];

/** Everything that the overlay says in one language. */
export interface Words {
  readonly name: string;
  readonly marks: Readonly<Record<MarkState, string>>;
  readonly status: Readonly<Record<OverlayView['status'], string>>;
  readonly counts: Readonly<Record<CountKind, (n: number) => string>>;
  readonly markList: string;
  readonly openPanel: string;
  readonly movePill: string;
  readonly hidePill: string;
  /** How many faults, whether something is to be decided, and how many documents are missing. */
  readonly gateTitle: (gate: GateView) => string;
  readonly gateAsks: (n: number) => string;
  readonly gateHint: Readonly<Record<HeldButton, string>>;
  readonly severity: Readonly<Record<Group, string>>;
  readonly goTo: string;
  readonly goFirst: string;
  readonly goFix: string;
  readonly stillEmpty: string;
  /** A box of the page without a name. */
  readonly nameless: string;
  readonly anyway: Readonly<Record<HeldButton, string>>;
}

const zh: Words = {
  name: '备案通',
  marks: { verified: '已填好', wrong: '须改正', ask: '待确认', changed: '被网页改动', 'will-fill': '将填写' },
  status: {
    blocked: '须改正',
    incomplete: '待确认',
    ready: '未发现问题',
    unbound: '未选主体档案',
    unfilled: '还没有填',
    'no-form': '本页没有要填的',
    locked: '已锁定',
    sent: '已提交',
    'other-client': '与所选主体不一致',
  },
  counts: {
    block: (n) => `${n} 处须改正`,
    decide: () => '待决定',
    page: (n) => `${n} 处网页提示有错`,
    ask: (n) => `${n} 处待确认`,
    documents: (n) => `缺 ${n} 份材料`,
    empty: (n) => `${n} 项必填还空着`,
    yours: (n) => `${n} 项由您填`,
    warn: (n) => `${n} 处提醒`,
    todo: (n) => `${n} 项待办`,
  },
  markList: '备案通对各栏的检查结果',
  openPanel: '打开备案通侧边栏',
  movePill: '可拖动，或用方向键移动',
  hidePill: '在这个备案系统隐藏；可在设置中恢复',
  gateTitle: ({ faults, documents, isToDecide, empty = [], button }) => {
    const left = empty.length > 0 ? [zh.counts.empty(empty.length)] : [];
    if (button === 'next') return `先别急着往下走：本页${[`有 ${faults} 处须改正`, ...left].join('，')}`;
    const parts = [
      ...(faults > 0 ? [`有 ${faults} 处须改正`] : []),
      ...(isToDecide ? ['有内容待决定'] : []),
      ...(documents > 0 ? [`缺 ${documents} 份材料`] : []),
      ...left,
    ];
    return `先别急着提交：${parts.join('，')}`;
  },
  gateAsks: (n) => `先别急着提交：还有 ${n} 处待确认`,
  gateHint: {
    next: '备案通只拦这一次，不替您点击：要照样往下走，请再点一次网页上的按钮。',
    submit: '备案通只拦这一次，不替您点击：要照样提交，请再点一次网页上的提交按钮。',
  },
  severity: {
    block: '须改正',
    decide: '待决定',
    ask: '待确认',
    warn: '提醒',
    todo: '待办',
    info: '提示',
  },
  goTo: '去这一项',
  goFirst: '去第一项',
  goFix: '打开侧边栏处理',
  stillEmpty: '必填，还空着',
  nameless: '一项',
  anyway: { next: '不改，我再点一次', submit: '不改，我再点一次提交' },
};

const en: Words = {
  name: 'Beiantong',
  marks: {
    verified: 'filled',
    wrong: 'must fix',
    ask: 'to confirm',
    changed: 'changed by the page',
    'will-fill': 'will be filled',
  },
  status: {
    blocked: 'Must fix',
    incomplete: 'To confirm',
    ready: 'No problems found',
    unbound: 'No client chosen',
    unfilled: 'Nothing filled in yet',
    'no-form': 'Nothing to fill in here',
    locked: 'Locked',
    sent: 'Submitted',
    'other-client': 'Not the chosen client',
  },
  counts: {
    block: (n) => `${n} to fix`,
    decide: () => 'To decide',
    page: (n) => `${n} flagged by the page`,
    ask: (n) => `${n} to confirm`,
    documents: (n) => (n === 1 ? '1 document missing' : `${n} documents missing`),
    empty: (n) => `${n} required ${n === 1 ? 'field' : 'fields'} still empty`,
    yours: (n) => `${n} left for you to fill in`,
    warn: (n) => (n === 1 ? '1 warning' : `${n} warnings`),
    todo: (n) => `${n} to do`,
  },
  markList: 'Beiantong: the result for each field',
  openPanel: 'Open the Beiantong side panel',
  movePill: 'Drag it, or move it with the arrow keys',
  hidePill: 'Hide on this filing system; bring it back in the settings',
  gateTitle: ({ faults, documents, isToDecide, empty = [], button }) => {
    const parts = [
      ...(faults > 0 ? [`${faults === 1 ? '1 issue' : `${faults} issues`} would be rejected`] : []),
      ...(isToDecide ? ['something has to be decided'] : []),
      ...(documents > 0 ? [en.counts.documents(documents)] : []),
      ...(empty.length > 0 ? [en.counts.empty(empty.length)] : []),
    ];
    return `Before you ${button === 'next' ? 'go on' : 'submit'}: ${parts.join(', ')}`;
  },
  gateAsks: (n) => `Before you submit: ${n === 1 ? '1 answer is' : `${n} answers are`} needed`,
  gateHint: {
    next: 'Beiantong pauses you only once and never presses for you: to go on all the same, press the page’s button again.',
    submit:
      'Beiantong pauses you only once and never presses for you: to submit all the same, press the page’s button again.',
  },
  severity: {
    block: 'Must fix',
    decide: 'To decide',
    ask: 'To confirm',
    warn: 'Warning',
    todo: 'To do',
    info: 'Note',
  },
  goTo: 'Go to it',
  goFirst: 'Go to the first',
  goFix: 'Fix it in the side panel',
  stillEmpty: 'Required, still empty',
  nameless: 'A field',
  anyway: { next: 'I’ll press it again', submit: 'I’ll press submit again' },
};

export const overlayWords: Readonly<Record<Language, Words>> = { zh, en };
