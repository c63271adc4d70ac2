// @vitest-environment happy-dom
// Are the surfaces calm and to the point? Findings are grouped by topic, long lists split, terms explained, and changes since the fill named.
import { describe, expect, it } from 'vitest';
import { missingDocument, shownFindings } from '../../lib/filing/report/shown-findings';
import { Glossed, piecesOf } from '../../lib/ui/glossary';
import { Limited } from '../../lib/ui/limited';
import { NextButton } from '../../lib/ui/panel/next-button';
import { Receipt } from '../../lib/ui/panel/receipt';
import { createTranslate } from '../../lib/ui/translate';
import { doing, show } from '../lib/ui/render';
import { documents, findings } from '../ui-preview/parts';
import { plan, receipt } from '../ui-preview/rows';

const zh = createTranslate('zh');
const en = createTranslate('en');
const [first] = findings;
if (!first) throw new Error('the preview has findings');
const [row] = plan;
const missing = documents.find(({ state }) => state === 'missing');
if (!missing) throw new Error('the preview misses a document');
const deed = { fact: 'phones.distinctCount', value: 2, text: { zh: '换一个号码', en: 'Use another number' } };
const failing = { ...first, state: 'fails' as const, target: {} };

describe('findings', () => {
  it('that one action clears are one card, and none of them is lost', () => {
    const same = { ...failing, fix: [deed], message: { zh: '甲', en: 'a' }, rule: 'a' };
    const shown = shownFindings([same, { ...failing, rule: 'b' }, { ...same, rule: 'c' }], []);
    expect(shown.map(({ finding, others }) => [finding.rule, others.map(({ rule }) => rule)])).toEqual([
      ['a', ['c']],
      ['b', []],
    ]);
  });

  it('of different severity stay separate, and so do two that wait for an answer', () => {
    const heavy = { ...failing, fix: [deed], rule: 'a' };
    const light = { ...heavy, rule: 'b', severity: 'warn' as const };
    const asks = ['c', 'd'].map((rule) => ({ ...heavy, rule, state: 'ask' as const }));
    expect(shownFindings([heavy, light, ...asks], [])).toHaveLength(4);
  });

  it('of a document that is merely missing are a box in the list, not a card; an unsuitable one is a card', () => {
    const target = { document: missing.id };
    expect(shownFindings([{ ...failing, target }], documents)).toEqual([]);
    expect(missingDocument({ ...failing, target }, documents)?.id).toBe(missing.id);
    const unfit = documents.map((one) => ({ ...one, state: 'invalid' as const }));
    expect(shownFindings([{ ...failing, target }], unfit)).toHaveLength(1);
  });
});

describe('a long list', () => {
  const list = (count: number) =>
    show(
      <Limited items={Array.from({ length: count }, (_, at) => at)} most={3} t={zh}>
        {(items) => items.map((one) => <i key={one}>{one}</i>)}
      </Limited>,
    );

  it('shows its first items, and all of them when asked', async () => {
    const { root, one, all } = list(9);
    expect(root.querySelectorAll('i')).toHaveLength(3);
    expect(one('show-all').textContent).toBe('显示全部 9 条');
    await doing(() => one('show-all').click());
    expect(root.querySelectorAll('i')).toHaveLength(9);
    expect(all('show-all')).toEqual([]);
  });

  it('hides no single item behind a button', () => {
    expect(list(4).all('show-all')).toEqual([]);
  });
});

describe('terms', () => {
  it('are explained at their first mention, the longer one when two would fit', () => {
    expect(
      piecesOf('The administration asks the Administration.', en).map(({ text, term }) => [text, term]),
    ).toEqual([
      ['The ', null],
      ['administration', 'administration'],
      [' asks the Administration.', null],
    ]);
    expect(piecesOf('域名实名认证未完成', zh)[0]).toEqual({ text: '域名实名认证', term: 'realName' });
  });

  it('are whole words only', () => {
    expect(piecesOf('identity and reviewing', en).every(({ term }) => term === null)).toBe(true);
  });

  it('leave the sentence as it was', () => {
    const text = 'The entity needs pre-approval before the initial review of the administration.';
    expect(
      piecesOf(text, en)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
    const { all, root } = show(<Glossed text={text} t={en} />);
    expect(all('term').map((one) => one.textContent)).toEqual([
      'entity',
      'pre-approval',
      'initial review',
      'administration',
    ]);
    expect(root.querySelectorAll('[popover]')).toHaveLength(4);
  });
});

describe('what changed since the fill', () => {
  const [filled] = receipt;
  if (!filled || !row) throw new Error('the preview has a receipt and a plan');

  it('is named at once and first, and is no longer counted as verified', () => {
    const changed = { ...row, key: filled.key, action: 'replace' as const };
    const shown = (rows: readonly (typeof changed)[]) =>
      show(
        <Receipt receipt={[filled]} plan={rows} t={zh} undo={() => {}} putBack={() => {}} goTo={() => {}} />,
      );
    const differing = shown([changed]);
    expect(differing.one('panel-report-row').dataset.differs).toBe('true');
    expect(differing.text()).toContain('现在与档案不同');
    expect(differing.text()).toContain('1 项需要您看一下');
    expect(differing.all('panel-undo-row')).toEqual([]); // it could only refuse
    expect(differing.one('panel-put-back').textContent).toBe('改回');
    const same = shown([]);
    expect(same.one('panel-report-row').dataset.differs).toBe('false');
    expect(same.text()).toContain('1 项已写入并读回核对');
  });
});

describe('the primary button', () => {
  it('shows the keys that do the same, and none when none are set', () => {
    const button = (shortcuts: { fill?: string }) =>
      show(
        <NextButton
          step={{ kind: 'fill', count: 3 }}
          t={zh}
          bound
          isRenewal={false}
          onNext={() => {}}
          shortcuts={shortcuts}
        />,
      );
    expect(
      [...button({ fill: 'Alt+Shift+F' }).root.querySelectorAll('kbd')].map((key) => key.textContent),
    ).toEqual(['Alt', 'Shift', 'F']);
    expect(button({}).root.querySelectorAll('kbd')).toHaveLength(0);
  });
});
