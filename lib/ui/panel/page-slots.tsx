// What else can be uploaded on this page? Its own slots, each with what is known of its document, and how it is added.
import type { SlotView } from '../../protocol/tab';
import { Icon } from '../icon';
import { plain } from '../plain';
import type { Translate } from '../translate';
import type { PanelActions } from './actions';
import { AttachButton } from './attach';

interface PageSlotsProps {
  readonly slots: readonly SlotView[];
  readonly t: Translate;
  readonly attach: PanelActions['attach'];
}

/** The slots in the page's words and order; nothing for none. */
export function PageSlots({ slots, t, attach }: PageSlotsProps) {
  if (slots.length === 0) return null;
  return (
    <>
      <h3>{t('panel.slots')}</h3>
      <ul>
        {slots.map((slot) => (
          <Slot key={slot.key} slot={slot} t={t} attach={attach} />
        ))}
      </ul>
    </>
  );
}

function Slot({
  slot: { document, label, state, isRequired, what },
  t,
  attach,
}: Omit<PageSlotsProps, 'slots'> & { readonly slot: SlotView }) {
  const isMissing = state === 'missing';
  return (
    <li
      class={`document ${isMissing ? 'missing' : 'attached'}`}
      data-testid="panel-slot"
      data-document={document}
      data-state={state}
    >
      <span class="tick-box" aria-hidden="true">
        {!isMissing && <Icon name="check" />}
      </span>
      <span class="document-name">
        {plain(label)}
        <small class="muted">
          {t(`panel.slot.${state}`)}
          {isMissing && !isRequired && ` · ${t('panel.slot.optional')}`}
          {isMissing && what && ` · ${t.text(what)}`}
        </small>
      </span>
      {isMissing && (
        <span class="document-deeds">
          <AttachButton document={document} t={t} attach={attach} />
        </span>
      )}
    </li>
  );
}
