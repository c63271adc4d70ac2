// A page asks about one of several websites and does not say which: whose values are meant, and how does one name another?
import type { PageService } from '../../protocol/services';
import { plain } from '../plain';
import type { Translate } from '../translate';

interface PageServiceProps {
  readonly asked: PageService;
  readonly t: Translate;
  readonly name: (service: string) => void;
}

/** The service whose values this page gets, as a list of all of the filing; a question where the page begins anew. */
export function PageServiceChoice({ asked: { chosen, services }, t, name }: PageServiceProps) {
  return (
    <label class="section page-service">
      {chosen === null ? (
        <span class="notice">{t('panel.page-service.anew')}</span>
      ) : (
        <span class="small">{t('panel.page-service')}</span>
      )}
      <select
        data-testid="panel-page-service"
        value={chosen ?? ''}
        onChange={(event) => name(event.currentTarget.value)}
      >
        {chosen === null && <option value="">{t('panel.page-service.choose')}</option>}
        {services.map(({ id, name: called, domain }) => (
          <option key={id} value={id}>
            {[called, domain]
              .filter((words) => words !== '')
              .map(plain)
              .join(' · ')}
          </option>
        ))}
      </select>
    </label>
  );
}
