// What would differ in another province, for another kind of subject, at another provider? Beside today's, differences marked.
import { useEffect, useState } from 'preact/hooks';
import { countsIn } from '../../../filing/report/counts';
import type { Report } from '../../../filing/report/report';
import type { Ask } from '../../../protocol/protocol';
import type { WhatIfAnswer, WhatIfChoices } from '../../../protocol/rules';
import type { Translate } from '../../translate';
import type { Choice, FilingPlace } from './actions';
import { DifferenceList } from './differences';
import { VerdictTag } from './verdict-tag';

const FACTS = { province: 'entity.province', type: 'entity.type', provider: 'provider' } as const;
type Part = keyof typeof FACTS;
const LISTS = { province: 'provinces', type: 'types', provider: 'providers' } as const;
const PARTS: readonly Part[] = ['province', 'type', 'provider'];

interface WhatIfProps {
  readonly at: FilingPlace;
  readonly t: Translate;
  readonly ask: Ask;
}

/** Three choices, a button, and both verdicts with what differs. */
export function WhatIf({ at, t, ask }: WhatIfProps) {
  const [choices, setChoices] = useState<WhatIfChoices | null>(null);
  const [chosen, setChosen] = useState<Readonly<Partial<Record<Part, string>>>>({});
  const [answer, setAnswer] = useState<WhatIfAnswer | 'gone' | null>(null);
  useEffect(() => {
    void ask('rules.choices').then(setChoices, () => setChoices(null));
  }, [ask]);
  const compare = () => {
    const changes = Object.fromEntries(
      PARTS.flatMap((part) => (chosen[part] === undefined ? [] : [[FACTS[part], chosen[part]]])),
    );
    void ask('rules.what-if', { ...at, changes }).then(
      (found) => setAnswer(found ?? 'gone'),
      () => setAnswer('gone'),
    );
  };
  return (
    <section class="box">
      <h2>{t('precheck.whatIf')}</h2>
      <p class="muted">{t('precheck.whatIf.about')}</p>
      <div class="filters">
        {PARTS.map((part) => (
          <Select
            key={part}
            part={part}
            value={chosen[part] ?? ''}
            choices={choices?.[LISTS[part]] ?? []}
            t={t}
            choose={(value) => setChosen({ ...chosen, [part]: value || undefined })}
          />
        ))}
      </div>
      <div class="row">
        <button
          type="button"
          class="chip"
          data-testid="what-if-compare"
          disabled={PARTS.every((part) => chosen[part] === undefined)}
          onClick={compare}
        >
          {t('precheck.whatIf.compare')}
        </button>
      </div>
      <div aria-live="polite">
        {answer === 'gone' && <p class="bad">{t('precheck.gone')}</p>}
        {answer !== null && answer !== 'gone' && <Compared answer={answer} t={t} />}
      </div>
    </section>
  );
}

interface SelectProps {
  readonly part: Part;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly t: Translate;
  readonly choose: (value: string) => void;
}

function Select({ part, value, choices, t, choose }: SelectProps) {
  return (
    <label>
      <span class="small muted">{t(`precheck.whatIf.${part}`)}</span>
      <select
        data-testid={`what-if-${part}`}
        value={value}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{t('precheck.whatIf.same')}</option>
        {choices.map(({ id, label }) => (
          <option key={id} value={id}>
            {t.text(label)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What the verdict on a report is made of; questions do not change it. */
const standing = (report: Report) => ({ status: report.status, counts: countsIn(report, []) });

function Compared({
  answer: { today, instead, differences },
  t,
}: {
  readonly answer: WhatIfAnswer;
  readonly t: Translate;
}) {
  return (
    <div data-testid="what-if-answer">
      <p>
        {t('precheck.whatIf.now')} <VerdictTag row={standing(today)} t={t} /> {t('precheck.whatIf.then')}{' '}
        <VerdictTag row={standing(instead)} t={t} />
      </p>
      {differences.length === 0 ? (
        <p class="muted">{t('precheck.whatIf.equal')}</p>
      ) : (
        <DifferenceList differences={differences} t={t} />
      )}
    </div>
  );
}
