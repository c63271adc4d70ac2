// Is a filing that came back really sent once more? Asked while causes of the refusal may still be there.
import type { OpenCause } from '../filing/report/open-causes';
import { AskFirst } from './question';
import type { Translate } from './translate';

interface StillOpenProps {
  readonly causes: readonly OpenCause[];
  readonly t: Translate;
  readonly testId: string;
  /** The label of the button that confirms. */
  readonly act: string;
  readonly confirm: () => void;
  readonly stay: () => void;
}

/** The question, which names each cause and says of which no check can tell. */
export function StillOpen({ causes, t, ...question }: StillOpenProps) {
  return (
    <AskFirst
      title={t('submitted.again.open', { n: causes.length })}
      stayWord={t('submitted.again.stay')}
      {...question}
    >
      <ul class="small prose">
        {causes.map(({ id, cause, isFound }) => (
          <li key={id} data-found={isFound}>
            {t.text(cause)}
            {!isFound && <span class="muted"> · {t('submitted.again.unchecked')}</span>}
          </li>
        ))}
      </ul>
    </AskFirst>
  );
}
