// @vitest-environment happy-dom
// Has a missing document the same tone on every surface? docs/design-language.md: something to bring, no fault.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { BatchRow } from '../../lib/filing/report/batch';
import { resultPage } from '../../lib/filing/report/results-table';
import { STATUSES } from '../../lib/ui/options/clients/status';
import { DraftCounts } from '../../lib/ui/options/filings/draft-counts';
import { resultWords } from '../../lib/ui/options/precheck/result-words';
import { VerdictTag } from '../../lib/ui/options/precheck/verdict-tag';
import { createTranslate } from '../../lib/ui/translate';
import { show } from '../lib/ui/render';
import { sceneRows } from '../ui-preview/precheck-scene';

const t = createTranslate('zh');
const [, blocked] = sceneRows;
if (!blocked) throw new Error('the preview has a blocked row');
const lacking: BatchRow = { ...blocked, counts: { ...blocked.counts, block: 0, documents: 2 } };

it('is something to do in the list of clients, the table, the detail, the window of a draft and the saved page', () => {
  expect(STATUSES.documents.tone).toBe('todo');
  const tag = (row: BatchRow) => show(<VerdictTag row={row} t={t} />).root.querySelector('.tag');
  expect([tag(lacking)?.className, tag(lacking)?.textContent]).toEqual(['tag todo', '缺材料']);
  expect(tag(blocked)?.className).toBe('tag blocked');
  expect(tag({ ...lacking, listed: { state: 'refused' } as BatchRow['listed'] })?.className).toBe(
    'tag blocked',
  );
  const verdict = { status: 'blocked', fails: 1, asks: 0, documents: 2 } as const;
  const { one } = show(<DraftCounts verdict={verdict} t={t} />);
  expect([...one('filing-counts').children].map(({ className }) => className)).toEqual([
    'tag blocked',
    'tag todo',
  ]);
  const page = resultPage([lacking, blocked], resultWords(t, '2026-11-24'));
  expect([...page.matchAll(/<tr class="(\w+)"/g)].map(([, name]) => name)).toEqual(['documents', 'blocked']);
});

it.each([
  ['lib/ui/options/today/today.css', '.status-bar .documents'],
  ['lib/ui/overlay/overlay.css', '.documents'],
  ['lib/ui/options/precheck/batch.css', '.group.document .group-count'],
  ['lib/ui/options/precheck/batch.css', '.group.document .group-bar'],
  ['lib/ui/paper/paper.css', '.paper-status.documents'],
  ['lib/ui/paper/paper.css', '.paper-documents .missing b'],
  ['lib/ui/options/rulebook/rulebook.css', ':is(.box, .filing-window, .filing-card) .tag.todo'],
])('takes its colour in %s at %s from what is still to do', (file, selector) => {
  const rules = readFileSync(file, 'utf8').split('}');
  const rule = rules.find((one) =>
    one
      .split('{')[0]
      ?.split(/,\n/)
      .some((name) => name.trim() === selector),
  );
  expect(rule?.split('{')[1]).toMatch(/var\(--todo(-fill)?\)/);
});
