// Which pages did the person call filing forms, and how is that undone?
import { plain } from '../../plain';
import type { Translate } from '../../translate';

interface FilingFormsProps {
  readonly forms: readonly string[];
  readonly t: Translate;
  readonly forget: (address: string) => void;
}

/** The addresses, each with a button to remove it. */
export function FilingForms({ forms, t, forget }: FilingFormsProps) {
  return (
    <section class="box" data-testid="portals-forms">
      <h2>{t('portals.forms')}</h2>
      <p class="muted small">{t('portals.forms.hint')}</p>
      <ul class="portal-list">
        {forms.map((address) => (
          <li key={address} data-testid="portal-form">
            <span class="portal-what">
              <code>{plain(address)}</code>
            </span>
            <button
              type="button"
              class="chip danger"
              aria-label={`${t('portals.remove')} ${plain(address)}`}
              onClick={() => forget(address)}
            >
              {t('portals.remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
