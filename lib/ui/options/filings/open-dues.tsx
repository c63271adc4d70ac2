// What is missing to compute the due dates of a filing, and where is it entered?
import type { OpenDue } from '../../../filing/calendar/due-dates';
import type { Translate } from '../../translate';

/** Which due dates they are, and what is missing. */
export const openWords = ({ kinds, missing }: OpenDue, t: Translate): string =>
  t('due.open', {
    kinds: t.labels(kinds.map((kind) => t(`due.${kind}`))),
    missing: t(`due.open.${missing}`),
  });

interface OpenDuesProps {
  readonly open: readonly OpenDue[];
  readonly t: Translate;
  /** Leads to where it is entered. */
  readonly tell: (open: OpenDue) => void;
}

/** One line for each, with a link to where it is entered. */
export function OpenDues({ open, t, tell }: OpenDuesProps) {
  return (
    <ul class="dues">
      {open.map((one) => (
        <li key={`${one.missing} ${one.place}`} data-testid="due-open" data-missing={one.missing}>
          <span class="due-what">{openWords(one, t)}</span>
          <button type="button" class="chip" data-testid="due-open-deed" onClick={() => tell(one)}>
            {t(`due.open.${one.missing}.action`)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The place in the client, or in the window itself, where it is entered. */
export function tell(
  { missing, place }: OpenDue,
  window: HTMLElement | null,
  openPlace: ((place: string) => void) | undefined,
) {
  if (place !== null) return openPlace?.(place);
  const at = missing === 'type' ? '[data-testid="filing-type"] button' : '[data-testid="filing-sms-sent"]';
  const control = window?.querySelector<HTMLElement>(at);
  control?.scrollIntoView?.({ block: 'center' });
  control?.focus();
}
