// Which of a client's services is this page for? Asked where neither the page nor its provider says it; where they do, that is said.
import type { ServiceChoice } from '../../protocol/services';
import type { Binding } from '../../protocol/tab';
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

interface ServiceTakenProps {
  readonly binding: Binding;
  readonly t: Translate;
  readonly change: () => void;
}

/** Why a service was taken without a press, with the way to the others. */
export function ServiceTaken({ binding, t, change }: ServiceTakenProps) {
  const { services, chosen, serviceWhy, provider } = binding;
  const own = services.find(({ id }) => id === chosen[0]);
  if (!serviceWhy || !own) return null;
  const service = plain(own.name);
  return (
    <p class="section small muted" data-testid="panel-service-why">
      {serviceWhy.kind === 'named'
        ? t('panel.service.named', { service, text: plain(serviceWhy.text) })
        : t('panel.service.only', { service, provider: t.word('provider', provider) })}{' '}
      <button type="button" class="link" data-testid="panel-service-change" onClick={change}>
        {t('panel.service.change')}
      </button>
    </p>
  );
}
