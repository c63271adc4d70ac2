// Which of the client's services is this filing about, and in which order do they stand on the page?
import type { Binding, ServiceSummary } from '../../view';
import { Fold } from '../fold';
import { Icon } from '../icon';
import { plain } from '../plain';
import type { Translate } from '../translate';

interface ServicePickerProps {
  readonly binding: Binding;
  readonly t: Translate;
  readonly choose: (services: readonly string[]) => void;
}

/** The services as ticks, the chosen ones first in their order. */
export function ServicePicker({ binding, t, choose }: ServicePickerProps) {
  const { chosen, services } = binding;
  if (services.length === 0) return null;
  const byId = new Map(services.map((service) => [service.id, service]));
  const ordered = chosen.flatMap((id) => byId.get(id) ?? []);
  const others = services.filter((service) => !chosen.includes(service.id));
  const note = chosen.length > 0 ? `${chosen.length} / ${services.length}` : '';
  return (
    <Fold title={t('panel.services')} note={note} open={chosen.length === 0} id="panel-services">
      <p class="small muted">{t(chosen.length === 0 ? 'panel.services.none' : 'panel.services.hint')}</p>
      <ul class="services">
        {ordered.map((service, index) => (
          <ServiceRow
            key={service.id}
            service={service}
            index={index}
            chosen={chosen}
            t={t}
            choose={choose}
          />
        ))}
        {others.map((service) => (
          <ServiceRow key={service.id} service={service} index={-1} chosen={chosen} t={t} choose={choose} />
        ))}
      </ul>
    </Fold>
  );
}

interface ServiceRowProps {
  readonly service: ServiceSummary;
  /** Place among the chosen; -1 when not chosen. */
  readonly index: number;
  readonly chosen: readonly string[];
  readonly t: Translate;
  readonly choose: (services: readonly string[]) => void;
}

function ServiceRow({ service, index, chosen, t, choose }: ServiceRowProps) {
  const name = plain(service.name);
  const toggle = (on: boolean) =>
    choose(on ? [...chosen, service.id] : chosen.filter((id) => id !== service.id));
  return (
    <li>
      <label class="check">
        <input
          type="checkbox"
          data-testid="panel-service"
          value={service.id}
          checked={index >= 0}
          onChange={(event) => toggle(event.currentTarget.checked)}
        />
        <span>
          {name}{' '}
          <small class="muted">
            {t.word('service', service.kind)}
            {service.domain && ` · ${plain(service.domain)}`}
          </small>
        </span>
      </label>
      {index > 0 && (
        <button
          type="button"
          class="ghost small"
          aria-label={t('panel.services.up', { name })}
          onClick={() => choose(moved(chosen, index, -1))}
        >
          <Icon name="up" />
        </button>
      )}
      {index >= 0 && index < chosen.length - 1 && (
        <button
          type="button"
          class="ghost small"
          aria-label={t('panel.services.down', { name })}
          onClick={() => choose(moved(chosen, index, 1))}
        >
          <Icon name="down" />
        </button>
      )}
    </li>
  );
}

/** The list with the item at `index` moved by one place; unchanged at its ends. */
export function moved(items: readonly string[], index: number, by: 1 | -1): readonly string[] {
  const [item, other] = [items[index], items[index + by]];
  if (item === undefined || other === undefined) return items;
  return items.map((one, place) => (place === index ? other : place === index + by ? item : one));
}
