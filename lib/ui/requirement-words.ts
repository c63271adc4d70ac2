// Is a document needed? In words, and while that is open, on what it depends.
import { openLines } from '../filing/report/open-lines';
import type { DocumentNeed } from '../filing/report/report';
import type { Translate } from './translate';

/** Whether it is needed; while that is open, on what it depends. */
export function requirementWords({ requirement, why }: DocumentNeed, t: Translate): string {
  const open = requirement === 'ask' ? openLines(why) : [];
  if (open.length === 0) return t(`panel.document.${requirement}`);
  const texts = new Map(open.map(({ text }) => [text.zh, t.text(text)]));
  return t('panel.document.dependsOn', { list: t.list([...texts.values()]) });
}
