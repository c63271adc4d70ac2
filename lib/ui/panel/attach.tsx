// How is a file added to the client from the panel? With one or two file inputs, and the result of the last file beside them.
import { useState } from 'preact/hooks';
import { Icon } from '../icon';
import { plain } from '../plain';
import type { Translate } from '../translate';
import type { PanelActions } from './actions';

const MAX_BYTES = 20 * 1024 * 1024;
const ACCEPT = 'image/jpeg,image/png,image/webp,application/pdf,video/mp4';

/**
 * Has the document a front and a back? The panel does not load the rulebook, so it goes by the name: a test holds that exactly
 * the documents with `limits.sides` 2 end in `-id`.
 */
export const hasSides = (document: string): boolean => document.endsWith('-id');

interface AttachProps {
  readonly document: string;
  readonly t: Translate;
  readonly attach: PanelActions['attach'];
  /** Whose document is chosen, where the same one is lacked by several. */
  readonly whose?: string | null;
  /** The file is there already: replacing it is offered less prominently. */
  readonly isThere?: boolean;
}

/** The button or, for two-sided documents, the two buttons. */
export function AttachButton({ document, t, attach, whose = null, isThere = false }: AttachProps) {
  const [state, setState] = useState<{ busy: boolean; fault: string | null }>({ busy: false, fault: null });
  const sides = hasSides(document) ? (['front', 'back'] as const) : ([null] as const);
  const choose = async (side: 'front' | 'back' | null, input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    if (file.size > MAX_BYTES) return setState({ busy: false, fault: t('panel.document.tooLarge') });
    setState({ busy: true, fault: null });
    const fault = await attach({ document, side, file }).catch(() => t('panel.document.unread'));
    input.value = '';
    setState({ busy: false, fault });
  };
  const sideOf = (side: 'front' | 'back' | null) => side && t(`panel.document.${side}`);
  const words = t(isThere ? 'panel.document.replace' : 'panel.document.attach');
  const isShort = sides.length > 1; // only the side's name on each button, so that both fit in one line
  return (
    <>
      <span class={isShort && isThere ? 'attach short' : 'attach'}>
        {isShort && isThere && <span aria-hidden="true">{words}</span>}
        {sides.map((side) => (
          <label key={side} class={`chip file ${isThere ? 'quiet' : ''}`}>
            {!isThere && <Icon name="file" />}
            {isShort && <span class="visually-hidden">{`${words} `}</span>}
            {isShort ? sideOf(side) : words}
            {whose !== null && ` · ${plain(whose)}`}
            <input
              type="file"
              accept={ACCEPT}
              data-testid="panel-attach"
              data-document={document}
              data-side={side ?? undefined}
              disabled={state.busy}
              onChange={(event) => void choose(side, event.currentTarget)}
            />
          </label>
        ))}
      </span>
      <span class="small" role="status">
        {state.busy && t('panel.document.attaching')}
        {state.fault && <span class="bad">{t('panel.document.failed', { reason: plain(state.fault) })}</span>}
      </span>
    </>
  );
}
