// Are two pages for a new client about the same entity? Both sides beside each other; only the person can tell.
import type { TabView } from '../../protocol/tab';
import { maskWhole } from '../mask';
import { plain } from '../plain';
import type { Translate } from '../translate';

interface SameEntityProps {
  readonly question: NonNullable<TabView['sameEntity']>;
  readonly t: Translate;
  readonly answer: (isSame: boolean) => void;
}

/** The question that is asked before the data of one page is added to another's. */
export function SameEntity({ question: { earlier, here }, t, answer }: SameEntityProps) {
  return (
    <section class="section" data-testid="panel-same-entity" role="alert">
      <h2>{t('panel.sameEntity')}</h2>
      <p class="small">{t('panel.sameEntity.hint')}</p>
      <dl class="pairs sides">
        <Side heading={t('panel.sameEntity.earlier')} shown={earlier} t={t} />
        <Side heading={t('panel.sameEntity.here')} shown={here} t={t} />
      </dl>
      <div class="row">
        <button type="button" class="chip" data-testid="panel-same-entity-yes" onClick={() => answer(true)}>
          {t('panel.sameEntity.yes')}
        </button>
        <button type="button" class="chip" data-testid="panel-same-entity-no" onClick={() => answer(false)}>
          {t('panel.sameEntity.no')}
        </button>
      </div>
    </section>
  );
}

interface SideProps {
  readonly heading: string;
  readonly shown: SameEntityProps['question']['here'];
  readonly t: Translate;
}

function Side({ heading, shown: { name, number }, t }: SideProps) {
  const parts = [plain(name), number && maskWhole(number)].filter((text) => text !== '');
  return (
    <div>
      <dt>{heading}</dt>
      <dd>{parts.length > 0 ? parts.join(' · ') : t('panel.sameEntity.nothing')}</dd>
    </div>
  );
}
