// What is said of a client whose parts somebody still has to decide about? That they are not filled, and where that is decided.
import type { Text } from '../text';
import type { OpenFinding } from './rule-findings';

/** One finding that names the fields; none where nothing is open. */
export function undecidedFindings(labels: readonly Text[]): readonly OpenFinding[] {
  if (labels.length === 0) return [];
  const names = (language: 'zh' | 'en', between: string) =>
    labels.map((label) => label[language]).join(between);
  const finding: OpenFinding['finding'] = {
    rule: 'client-undecided',
    state: 'fails',
    severity: 'block',
    message: {
      zh: `这份主体档案有两个版本，尚未确认用哪一个，以下内容不会填写：${names('zh', '、')}。请在“主体档案”中打开它逐项确认。`,
      en: `This client has two versions and nobody has decided between them, so these are not filled: ${names('en', ', ')}. Open the client in the list and decide.`,
    },
    why: [],
    fix: [],
    cites: [],
    target: {},
  };
  return [{ finding, unknown: [] }];
}
