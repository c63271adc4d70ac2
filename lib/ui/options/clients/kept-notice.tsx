// Was a client being edited when the vault was locked? Its draft is offered until it is resumed or discarded.
import { useEffect, useState } from 'preact/hooks';
import type { KeptDraft } from '../../../protocol/clients';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import type { ListActions } from './actions';
import { dropKept } from './editor/use-draft';

interface KeptNoticeProps {
  readonly t: Translate;
  readonly actions: ListActions;
  readonly goOn: (kept: KeptDraft) => void;
}

/** Nothing while there is no such draft. */
export function KeptNotice({ t, actions, goOn }: KeptNoticeProps) {
  const [kept, setKept] = useState<KeptDraft | null>(null);
  useEffect(() => {
    let isHere = true;
    actions.ask('clients.kept-draft').then(
      (found) => isHere && setKept(found),
      () => undefined, // locked again; there is nothing to offer
    );
    return () => {
      isHere = false;
    };
  }, [actions]);
  if (kept === null) return null;
  const drop = () => {
    setKept(null);
    dropKept(actions.ask);
  };
  const name = kept.client.entity.name.trim();
  return (
    <div class="notice calm row" role="status" data-testid="client-kept-draft">
      <span>{name === '' ? t('clients.kept.unnamed') : t('clients.kept', { name: plain(name) })}</span>
      <button type="button" class="secondary" data-testid="client-kept-go-on" onClick={() => goOn(kept)}>
        {t('clients.kept.goOn')}
      </button>
      <button type="button" class="ghost" data-testid="client-kept-drop" onClick={drop}>
        {t('clients.leave.discard')}
      </button>
    </div>
  );
}
