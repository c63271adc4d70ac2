// Are two filings of the same services told apart?
import { expect, it } from 'vitest';
import { purposeLabel } from '../../../lib/filing/rulebook/open';
import { filingWords } from '../../../lib/ui/filing-words';
import { createTranslate } from '../../../lib/ui/translate';
import { book } from '../../rulebook';

it('names what a filing is for, unless it opens a service as most do', () => {
  const t = createTranslate('zh');
  const wordsFor = (intent: string) => {
    const purpose = purposeLabel(book, intent);
    return filingWords({ provider: 'aliyun', ...(purpose !== null && { purpose }) }, t);
  };
  expect(wordsFor('open-or-host')).toEqual(['阿里云']);
  expect(wordsFor('change-data')).toEqual(['阿里云', '变更信息']);
});
