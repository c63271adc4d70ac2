// @vitest-environment happy-dom
// Can the filings of a batch be grouped by what they share, narrowed down, answered for and begun?
import { describe, expect, it } from 'vitest';
import type { Request } from '../../../../../lib/protocol/protocol';
import { BatchResults } from '../../../../../lib/ui/options/precheck/batch-results';
import { createTranslate } from '../../../../../lib/ui/translate';
import { type Answers, askOf } from '../../../../ui-preview/ask';
import { precheckAnswers, precheckScene, sceneRows } from '../../../../ui-preview/precheck-scene';
import { doing, show } from '../../render';

const t = createTranslate('zh');
const day = '2026-11-24';
/** The scene with some answers replaced. */
const scene = (over: Answers) => ({ ...precheckScene, ask: askOf({ ...precheckAnswers, ...over }) });
/** How many clients it is about. */
const doneIn = ({ answers }: Request<'filings.answer'>) =>
  new Set(answers.flatMap(({ filings }) => filings.map(({ clientId }) => clientId))).size;

describe('the results of a batch', () => {
  const results = (actions = precheckScene) => {
    const opened: string[] = [];
    let runs = 0;
    const parts = show(
      <BatchResults
        asOf={day}
        rows={sceneRows}
        t={t}
        actions={actions}
        open={(row) => opened.push(row.client)}
        again={() => {
          runs += 1;
        }}
      />,
    );
    return { ...parts, runs: () => runs };
  };

  it('group the filings by what they share, the most common first', () => {
    const groups = results()
      .all('precheck-group')
      .map(({ dataset }) => `${dataset.kind} ${dataset.count}`);
    expect(groups).toEqual(['question 2', 'fault 1', 'document 1']);
  });

  it('say that each of these holds up a submission, and how many warnings do not', () => {
    expect(results().one('precheck-groups-why').textContent).toContain('都挡住提交');
  });

  it('bring the scans of a folder into view when they are opened, with the focus', async () => {
    const shownAt: string[] = [];
    HTMLElement.prototype.scrollIntoView = function scrolled() {
      shownAt.push(this.querySelector<HTMLElement>('[data-testid]')?.dataset.testid ?? '');
    };
    const { one } = results();
    await doing(() => one('precheck-folder').click());
    expect(shownAt).toEqual(['folder-scans']);
    expect(document.activeElement?.contains(one('folder-scans'))).toBe(true);
  });

  it('confirm an ordinary answer for all only after it was shown once more', async () => {
    const asked: Request<'filings.answer'>[] = [];
    const { all, one, runs } = results(
      scene({
        'filings.answer': async (data) => {
          asked.push(data);
          return { done: doneIn(data) };
        },
      }),
    );
    const [deed] = all('precheck-group-deed');
    await doing(() => deed?.click());
    expect(asked).toEqual([]);
    expect(all('precheck-group')[0]?.textContent).toContain('网站没有论坛、评论和留言功能');
    expect(one('precheck-group-ask').textContent).toContain('确认这 2 件');
    await doing(() => one('precheck-group-apply').click());
    const filings = ['a', 'b'].map((clientId) => ({ clientId, filingId: 'first' }));
    expect(asked).toEqual([{ answers: [{ filings, fact: 'service.hasForum', value: false }] }]);
    expect(runs()).toBe(1);
  });

  it('confirm the statements of one topic at once, each in the filings that ask for it', async () => {
    const asked: Request<'filings.answer'>[] = [];
    const matter = { id: 'record', label: { zh: '以前的备案', en: 'Earlier filings' } };
    const statement = (id: string) => ({
      ...{ kind: 'question' as const, id, text: { zh: id, en: id }, ordinary: true, place: null, matter },
    });
    const [first, second] = sceneRows;
    if (!first || !second) throw new Error('the scene has rows');
    const rows = [
      { ...first, problems: [statement('one'), statement('two')] },
      { ...second, problems: [statement('one')] },
    ];
    const actions = scene({
      'filings.answer': async (data) => {
        asked.push(data);
        return { done: doneIn(data) };
      },
    });
    const { all, one } = show(
      <BatchResults asOf={day} rows={rows} t={t} actions={actions} open={() => {}} again={() => {}} />,
    );
    expect(all('precheck-group')).toHaveLength(1);
    expect(one('precheck-group').textContent).toContain('以前的备案');
    await doing(() => one('precheck-group-deed').click());
    expect(all('precheck-sentence').map(({ textContent }) => textContent?.slice(0, 6))).toEqual([
      'One 2 ',
      'Two 1 ',
    ]);
    await doing(() => one('precheck-group-apply').click());
    for (let turn = 0; turn < 4; turn += 1) await doing(() => {});
    const filings = ['a', 'b'].map((clientId) => ({ clientId, filingId: 'first' }));
    const given = [
      { filings, fact: 'one', value: true },
      { filings: filings.slice(0, 1), fact: 'two', value: true },
    ];
    expect(asked).toEqual([{ answers: given }]);
    await doing(() => one('precheck-undo').click());
    for (let turn = 0; turn < 4; turn += 1) await doing(() => {});
    expect(asked.slice(1)).toEqual([{ answers: given.map((each) => ({ ...each, value: null })) }]);
  });

  it('keep a client’s other sentences when one does not hold for it, and leave out a sentence by itself', async () => {
    const asked: Request<'filings.answer'>[] = [];
    const matter = { id: 'record', label: { zh: '以前的备案', en: 'Earlier filings' } };
    const problems = ['one', 'two', 'three'].map((id) => ({
      ...{ kind: 'question' as const, id, text: { zh: id, en: id }, ordinary: true, place: null, matter },
    }));
    const rows = sceneRows.slice(0, 2).map((row) => ({ ...row, problems }));
    const actions = scene({
      'filings.answer': async (data) => {
        asked.push(data);
        return { done: doneIn(data) };
      },
    });
    const { all, one } = show(
      <BatchResults asOf={day} rows={rows} t={t} actions={actions} open={() => {}} again={() => {}} />,
    );
    await doing(() => one('precheck-group-deed').click());
    const fold = all('precheck-group-except')[0] as HTMLDetailsElement;
    await doing(() => {
      fold.open = true;
      fold.dispatchEvent(new Event('toggle'));
    });
    await doing(() => all('precheck-except')[1]?.click());
    await doing(() => all('precheck-sentence-out')[2]?.click());
    expect(one('precheck-group-apply').textContent).toBe('确认这 2 件');
    expect(one('precheck-group-sentences').textContent).toBe('3 条中的 2 条');
    await doing(() => one('precheck-group-apply').click());
    const filings = ['a', 'b'].map((clientId) => ({ clientId, filingId: 'first' }));
    const given = [
      { filings: filings.slice(0, 1), fact: 'one', value: true },
      { filings, fact: 'two', value: true },
    ];
    expect(asked).toEqual([{ answers: given }]);
  });

  it('exclude whom the person removes from an answer, and undo the last answer', async () => {
    const asked: Request<'filings.answer'>[] = [];
    const { all, one, runs } = results(
      scene({
        'filings.answer': async (data) => {
          asked.push(data);
          return { done: doneIn(data) };
        },
      }),
    );
    await doing(() => all('precheck-group-deed')[0]?.click());
    const fold = one('precheck-group-except') as HTMLDetailsElement;
    await doing(() => {
      fold.open = true;
      fold.dispatchEvent(new Event('toggle'));
    });
    const ticked = all('precheck-except').filter((box) => (box as HTMLInputElement).checked);
    expect(ticked).toEqual([]); // what is ticked is not so
    await doing(() => all('precheck-except')[1]?.click());
    expect(one('precheck-group-apply').textContent).toBe('确认这 1 件');
    await doing(() => one('precheck-group-apply').click());
    await doing(() => {});
    const given = { filings: [{ clientId: 'a', filingId: 'first' }], fact: 'service.hasForum' };
    expect(asked).toEqual([{ answers: [{ ...given, value: false }] }]);
    expect(one('precheck-answered').textContent).toContain('已确认 1 件');
    await doing(() => one('precheck-undo').click());
    await doing(() => {});
    expect(asked[1]).toEqual({ answers: [{ ...given, value: null }] });
    expect(all('precheck-answered')).toEqual([]);
    expect(runs()).toBe(2);
  });

  it('accept yes, no or not known for each filing when no answer is the usual one, and preset none', async () => {
    const asked: Request<'filings.answer'>[] = [];
    const text = { zh: '目标账号已有主体吗？', en: 'Has the target account an entity?' };
    const question = {
      kind: 'question',
      id: 'targetAccountHasSubject',
      text,
      isYesNo: true,
      place: null,
    } as const;
    const [row] = sceneRows;
    if (!row) throw new Error('the scene has rows');
    const rows = ['a', 'b', 'c', 'd'].map((client) => ({ ...row, client, problems: [question] }));
    const actions = scene({
      'filings.answer': async (data) => {
        asked.push(data);
        return { done: doneIn(data) };
      },
    });
    let runs = 0;
    const again = () => {
      runs += 1;
    };
    const { all, one } = show(
      <BatchResults asOf={day} rows={rows} t={t} actions={actions} open={() => {}} again={again} />,
    );
    expect(one('precheck-group-deed').textContent).toBe('逐件答复…');
    await doing(() => one('precheck-group-deed').click());
    const press = (part: HTMLElement | undefined, value: string) =>
      doing(() => part?.querySelector<HTMLElement>(`[data-value="${value}"]`)?.click());
    const pressed = () => document.querySelectorAll('[aria-pressed="true"]').length;
    const apply = () => one('precheck-answer-apply') as HTMLButtonElement;
    expect([pressed(), apply().disabled]).toEqual([0, true]);
    await press(one('precheck-answer-all'), 'true');
    expect([pressed(), apply().textContent]).toEqual([5, '答复：4 件“是”，0 件“否”']);
    await press(all('precheck-answer-filing')[1], 'false');
    await press(all('precheck-answer-filing')[3], 'null');
    await doing(() => apply().click());
    for (let turn = 0; turn < 4; turn += 1) await doing(() => {});
    const at = (...clients: string[]) => clients.map((clientId) => ({ clientId, filingId: 'first' }));
    const fact = question.id;
    const given = [
      { filings: at('a', 'c'), fact, value: true },
      { filings: at('b'), fact, value: false },
    ];
    expect(asked).toEqual([{ answers: given }]);
    expect(runs).toBe(1);
    expect(one('precheck-answered').textContent).toContain('已确认 3 件');
    await doing(() => one('precheck-undo').click());
    for (let turn = 0; turn < 4; turn += 1) await doing(() => {});
    expect(asked.slice(1)).toEqual([{ answers: given.map((each) => ({ ...each, value: null })) }]);
    expect(runs).toBe(2);
  });

  it('list the filings of one problem alone, each with it and a way to its field, and keep to it when they are checked anew', async () => {
    const led: unknown[] = [];
    const shown = (rows: typeof sceneRows) => (
      <BatchResults
        asOf={day}
        rows={rows}
        t={t}
        actions={precheckScene}
        open={() => {}}
        openClient={(at) => led.push(at)}
        again={() => {}}
      />
    );
    const { all, one, draw } = show(shown(sceneRows));
    await doing(() => all('precheck-group-show')[1]?.click());
    const listed = () => all('precheck-row').map(({ dataset }) => dataset.client);
    expect(listed()).toEqual(['b']);
    expect(document.activeElement).toBe(one('precheck-list'));
    expect(one('precheck-asked').textContent).toContain('域名未实名');
    await doing(() => one('precheck-mend').click());
    expect(led).toEqual([{ clientId: 'b', place: 'services[0].domains[0].name' }]);
    draw(shown(structuredClone(sceneRows)));
    expect(listed()).toEqual(['b']);
    draw(shown(sceneRows.map((row) => ({ ...row, problems: [] }))));
    expect(listed()).toEqual([]);
  });

  it('begin filings for clients that have none, at a provider chosen once', async () => {
    const begun: Request<'filings.begin'>[] = [];
    const { one, runs } = results(
      scene({
        'filings.begin': async (data) => {
          begun.push(data);
          return { done: data.clients.length };
        },
        'rules.choices': async () => ({
          provinces: [],
          types: [],
          providers: [{ id: 'aliyun', label: { zh: '阿里云', en: 'Alibaba Cloud' } }],
        }),
      }),
    );
    await doing(() => {});
    const select = one('begin-provider') as HTMLSelectElement;
    await doing(() => {
      select.value = 'aliyun';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await doing(() => one('begin-apply').click());
    expect(begun).toEqual([{ clients: ['c'], provider: 'aliyun' }]);
    await doing(() => {});
    expect(runs()).toBe(1);
  });
});
