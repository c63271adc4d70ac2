// Is it said of a document whether it is needed, and while that is open, on what it depends?
import { expect, it } from 'vitest';
import type { DocumentNeed, Trace } from '../../../lib/filing/report/report';
import { requirementWords } from '../../../lib/ui/requirement-words';
import { createTranslate } from '../../../lib/ui/translate';

const t = createTranslate('zh');
const line = (zh: string, state: Trace['state'], children: readonly Trace[] = []): Trace => ({
  ...{ state, text: { zh, en: zh } },
  ...(children.length > 0 && { children }),
});
const need = (requirement: DocumentNeed['requirement'], why: readonly Trace[]): DocumentNeed => ({
  ...{ id: 'domain-certificate', label: { zh: '域名证书', en: 'Domain certificate' } },
  ...{ requirement, state: 'ask', why, cites: [] },
});

it('names the open conditions alone, the innermost ones', () => {
  const inner = line('域名不在本接入商注册', 'unknown');
  const why = [line('备案省份：浙江省', 'true'), line('以下都符合', 'unknown', [inner])];
  expect(requirementWords(need('ask', why), t)).toBe('要不要，看：域名不在本接入商注册');
  expect(requirementWords(need('optional', why), t)).toBe('不是必备，被要求时再交');
});
