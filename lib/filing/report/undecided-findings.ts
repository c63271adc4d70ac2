// What is said of a client whose parts somebody still has to decide about? That they are not filled, and where that is decided.
import type { Text } from '../text';
import { CLIENT_UNDECIDED } from './bucket';
import type { OpenFinding } from './rule-findings';

/** One finding that names the fields; none where nothing is open. */
export function undecidedFindings(labels: readonly Text[]): readonly OpenFinding[] {
  if (labels.length === 0) return [];
  const names = (language: 'zh' | 'en', between: string) =>
    labels.map((label) => label[language]).join(between);
  const finding: OpenFinding['finding'] = {
    rule: CLIENT_UNDECIDED,
    state: 'fails',
    severity: 'block',
    message: {
      zh: `${names('zh', '、')}两边改得不一样，待决定；决定之前不填写。`,
      en: `To decide: ${names('en', ', ')}. Changed in two ways; not filled until you decide.`,
    },
    why: [],
    fix: [],
    cites: [],
    target: {},
  };
  return [{ finding, unknown: [] }];
}
