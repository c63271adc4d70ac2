// Which questions decide the type of a filing in progress? Asked here, also once it is approved.
import type { FilingDetail } from '../../../protocol/filings';
import type { Ask, Request } from '../../../protocol/protocol';
import { Questions } from '../../panel/questions';
import type { Translate } from '../../translate';
import type { Which } from './actions';

interface OpenTypeProps {
  readonly detail: FilingDetail;
  readonly t: Translate;
  readonly which: Which;
  readonly ask: Ask;
  readonly changed: () => void;
}

/** The questions; nothing once the type is known. */
export function OpenType({ detail, t, which, ask, changed }: OpenTypeProps) {
  if (detail.asked.length === 0) return null;
  const answer = async (answers: Request<'tab.answers'>['answers']) => {
    await ask('filings.answer', { answers: answers.map((one) => ({ filings: [which], ...one })) });
    changed();
  };
  return (
    <section class="filing-type" data-testid="filing-type">
      <h3>{t('filings.type.open')}</h3>
      <Questions asked={detail.asked} answers={[]} t={t} answer={(answers) => void answer(answers)} isSent />
    </section>
  );
}
