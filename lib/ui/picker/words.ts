// What are the picker's texts? A small catalogue of its own, so that portal pages load no other.

import type { Language } from '../../protocol/language';

interface Words {
  readonly title: string;
  readonly hint: string;
  readonly none: string;
  readonly count: (known: number, all: number) => string;
  readonly unlabelled: string;
  readonly unknown: string;
  readonly leave: string;
  readonly reset: string;
  readonly search: string;
  readonly nothing: string;
  readonly side: string;
  readonly save: (n: number) => string;
  readonly close: string;
  readonly saved: string;
  readonly unnamed: (n: number) => string;
  readonly failed: string;
}

const zh: Words = {
  title: '标注这一页',
  hint: '在网页上点一个输入框，或在下面选一项，再选它问的是什么。只记标签和位置，不记任何填写内容。',
  none: '这一页没有可以填写的字段。',
  count: (known, all) => `共 ${all} 个字段，已认识 ${known} 个`,
  unlabelled: '（没有标签）',
  unknown: '还不认识',
  leave: '不归备案通管，永远不填',
  reset: '恢复原来的判断',
  search: '搜索含义，例如：主办单位名称',
  nothing: '没有这样的字段，换个词试试。',
  side: '移到另一边',
  save: (n) => (n === 0 ? '保存' : `保存 ${n} 处`),
  close: '关闭',
  saved: '已保存，马上生效。可在设置里导出或删除。',
  unnamed: (n) => `有 ${n} 个字段没能记住：除了填写的内容，网页上没有别的东西能指明它。`,
  failed: '没有保存成功。请关闭后从备案通图标重新打开。',
};

const en: Words = {
  title: 'Label this page',
  hint: 'Click a field on the page, or choose one below, and say what it asks for. Only labels and places are kept, nothing that is filled in.',
  none: 'There is nothing to fill on this page.',
  count: (known, all) => `${all} fields, ${known} of them known`,
  unlabelled: '(no label)',
  unknown: 'not known yet',
  leave: 'Not for Beiantong: never fill it',
  reset: 'Back to the original guess',
  search: 'Search by meaning, such as entity name',
  nothing: 'No such field. Try another word.',
  side: 'Move to the other side',
  save: (n) => (n === 0 ? 'Save' : `Save ${n}`),
  close: 'Close',
  saved: 'Saved and in use. You can export or delete it in the settings.',
  unnamed: (n) =>
    `${n === 1 ? '1 field' : `${n} fields`} could not be kept: nothing on the page names them but what was filled in.`,
  failed: 'Not saved. Close this and open it again from the Beiantong icon.',
};

export const pickerWords: Readonly<Record<Language, Words>> = { zh, en };
