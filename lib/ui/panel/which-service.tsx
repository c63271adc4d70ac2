// Which of a client's services is this page for? Asked where neither the page nor its provider says it.
import type { ServiceChoice } from '../../protocol/services';
import { plain } from '../plain';
import { Question } from '../question';
import type { Translate } from '../translate';

interface WhichServiceProps {
  readonly asked: ServiceChoice;
  readonly t: Translate;
  readonly choose: (service: string) => void;
  readonly leave: () => void;
}

/** One button for each service, with its domain. */
export function WhichService({ asked: { client, services }, t, choose, leave }: WhichServiceProps) {
  const acts = services.map(({ id, kind, name, domain }) => (
    <button
      key={id}
      type="button"
      class="chip choice-line"
      data-testid="panel-which-service-choose"
      data-service={id}
      onClick={() => choose(id)}
    >
      {[plain(name), plain(domain), t.word('service', kind)].filter((words) => words !== '').join(' · ')}
    </button>
  ));
  return (
    <section class="section">
      <Question
        title={t('panel.whichService', { client: plain(client.name) })}
        testId="panel-which-service"
        stay={leave}
        stayWord={t('panel.which.leave')}
        acts={acts}
      />
    </section>
  );
}
