// Which of the client's services is this filing about, and in which order do they stand on the page?
import { useRef, useState } from 'preact/hooks';
import type { ServiceSummary } from '../../protocol/services';
import type { Binding } from '../../protocol/tab';
import { Fold } from '../fold';
import { Icon } from '../icon';
import { plain } from '../plain';
import type { Translate } from '../translate';

interface ServicePickerProps {
  readonly binding: Binding;
  readonly t: Translate;
  /** Resolves when the choice is kept and shown. */
  readonly choose: (services: readonly string[]) => Promise<void>;
}

type Edit = (chosen: readonly string[]) => readonly string[];

/** Quick ticks are based on each other, since the view that answers the first one arrives after the second. */
function useChosen(
  { chosen }: Binding,
  choose: ServicePickerProps['choose'],
): readonly [readonly string[], (edit: Edit) => void] {
  const [own, setOwn] = useState<readonly string[] | null>(null);
  const last = useRef(chosen);
  const unanswered = useRef(0);
  const change = (edit: Edit) => {
    last.current = edit(unanswered.current === 0 ? chosen : last.current);
    unanswered.current += 1;
    setOwn(last.current);
    const ended = () => {
      unanswered.current -= 1;
      if (unanswered.current === 0) setOwn(null);
    };
    void choose(last.current).then(ended, ended);
  };
  return [own ?? chosen, change];
}

/** The services as ticks, the chosen ones first in their order. */
export function ServicePicker({ binding, t, choose }: ServicePickerProps) {
  const { services } = binding;
  const [chosen, change] = useChosen(binding, choose);
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
            count={chosen.length}
            t={t}
            change={change}
          />
        ))}
        {others.map((service) => (
          <ServiceRow
            key={service.id}
            service={service}
            index={-1}
            count={chosen.length}
            t={t}
            change={change}
          />
        ))}
      </ul>
    </Fold>
  );
}

interface ServiceRowProps {
  readonly service: ServiceSummary;
  /** Place among the chosen; -1 when not chosen. */
  readonly index: number;
  readonly count: number;
  readonly t: Translate;
  readonly change: (edit: Edit) => void;
}

function ServiceRow({ service, index, count, t, change }: ServiceRowProps) {
  const name = plain(service.name);
  const toggle = (on: boolean) =>
    change((chosen) => {
      const others = chosen.filter((id) => id !== service.id);
      return on ? [...others, service.id] : others;
    });
  const move = (by: 1 | -1) => change((chosen) => moved(chosen, chosen.indexOf(service.id), by));
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
          onClick={() => move(-1)}
        >
          <Icon name="up" />
        </button>
      )}
      {index >= 0 && index < count - 1 && (
        <button
          type="button"
          class="ghost small"
          aria-label={t('panel.services.down', { name })}
          onClick={() => move(1)}
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
