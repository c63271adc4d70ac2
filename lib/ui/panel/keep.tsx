// How does a person without a vault store the page's data? One line with a button that opens the passphrase form.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Translate } from '../translate';
import { CreateForm } from '../vault/create-form';
import type { PanelActions } from './actions';

interface KeepProps {
  /** How many fields of the page are filled. */
  readonly filled: number;
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly t: Translate;
  readonly actions: PanelActions;
  readonly onRecoveryCode: (code: string) => void;
}

/** The last part of the panel without a vault. */
export function Keep({ filled, isOpen, open, t, actions, onRecoveryCode }: KeepProps) {
  const form = useRef<HTMLElement>(null);
  // at once: a focus that moves later takes along what is already being typed
  useLayoutEffect(() => {
    if (isOpen) form.current?.querySelector('input')?.focus(); // the focused button has been removed
  }, [isOpen]);
  if (!isOpen)
    return (
      <section class="keep" aria-label={t('bare.keep.do')}>
        <p class="small">{filled > 0 ? t('bare.keep', { n: filled }) : t('bare.keep.later')}</p>
        <button type="button" class="secondary" data-testid="bare-keep" onClick={open}>
          {t('bare.keep.do')}
        </button>
      </section>
    );
  return (
    <section class="keep-form" ref={form} data-testid="panel-vault" data-state="none">
      <h2>{t('panel.vault.none')}</h2>
      <CreateForm t={t} create={actions.create} onCreated={onRecoveryCode} />
      <button type="button" class="link" onClick={() => actions.openOptions()}>
        {t('panel.vault.later')}
      </button>
    </section>
  );
}
