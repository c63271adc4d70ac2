// Is the page about somebody else? Both sides beside each other, and the confirmation by typing.
import { useState } from 'preact/hooks';
import type { IdentityConflict } from '../../protocol/tab';
import { Icon } from '../icon';
import { hiddenDifference, maskWhole } from '../mask';
import { plain } from '../plain';
import type { Translate } from '../translate';

interface ConflictProps {
  readonly conflicts: readonly IdentityConflict[];
  readonly t: Translate;
  /** The last typed characters are not the last ones of the number. */
  readonly isWrong: boolean;
  readonly override: (typed: string) => void;
  /** What was filled and changed since, where that is all that conflicts. */
  readonly slip?: { readonly label: string; readonly putBack: () => void } | undefined;
  readonly unbind: () => void;
}

/** The page names nobody else but asks for another kind of service. */
const otherKindOf = (conflicts: readonly IdentityConflict[]): IdentityConflict | null =>
  (conflicts.every(({ kind }) => kind === 'service') && conflicts[0]) || null;

/** The conflict in one sentence. */
export function conflictTitle(conflicts: readonly IdentityConflict[], t: Translate): string {
  const other = otherKindOf(conflicts);
  if (other === null) return t('panel.conflict.title');
  const [page, client] = [t.word('service', other.page), t.word('service', other.client)];
  return t('panel.conflict.service.title', { page, client });
}

function hintOf(conflicts: readonly IdentityConflict[], slip: ConflictProps['slip']) {
  if (slip) return 'panel.slip.hint';
  return otherKindOf(conflicts) ? 'panel.conflict.service.hint' : 'panel.conflict.hint';
}

/** The card that blocks a fill. */
export function Conflict({ conflicts, t, isWrong, slip, override, unbind }: ConflictProps) {
  if (conflicts.length === 0) return null;
  return (
    <section class="section conflict" data-testid="panel-identity-conflict" role="alert">
      <h2>
        <Icon name="block" />{' '}
        {slip ? t('panel.slip.title', { label: plain(slip.label) }) : conflictTitle(conflicts, t)}
      </h2>
      <p class="small">{t(hintOf(conflicts, slip))}</p>
      {conflicts.map((conflict) => (
        <Sides key={`${conflict.kind}.${conflict.where}`} conflict={conflict} t={t} />
      ))}
      {slip && (
        <button type="button" class="primary wide" data-testid="panel-slip" onClick={slip.putBack}>
          {t('panel.slip.putBack')}
        </button>
      )}
      <button type="button" class={`${slip ? 'secondary' : 'primary'} wide`} onClick={() => unbind()}>
        {t('panel.client.change')}
      </button>
      <Override isWrong={isWrong} t={t} override={override} />
    </section>
  );
}

/** Goes on all the same, with the last characters of the client's number typed as a signature. */
function Override({ isWrong, t, override }: Pick<ConflictProps, 'isWrong' | 't' | 'override'>) {
  const [typed, setTyped] = useState('');
  const [isRetyped, setRetyped] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        override(typed.trim());
        setRetyped(false);
      }}
    >
      <label class="small" for="panel-override">
        {t('panel.conflict.override')}
      </label>
      <div class="row">
        <input
          id="panel-override"
          class="short"
          data-testid="panel-identity-override"
          maxLength={4}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setRetyped(true);
          }}
        />
        <button
          type="submit"
          class="chip danger"
          data-testid="panel-identity-confirm"
          disabled={typed.trim().length < 4}
        >
          {t('panel.conflict.confirm')}
        </button>
      </div>
      <p class="small bad" role="status">
        {isWrong && !isRetyped && t('notice.override-wrong')}
      </p>
      <p class="small muted">{t('panel.conflict.logged')}</p>
    </form>
  );
}

/** Another's data in help texts, examples or the account: the person is asked to check it, but nothing is blocked. */
export function Doubts({
  doubts,
  t,
}: {
  readonly doubts: readonly IdentityConflict[];
  readonly t: Translate;
}) {
  if (doubts.length === 0) return null;
  return (
    <details class="section" data-testid="panel-identity-doubts">
      <summary class="small">
        <Icon name="ask" /> {t('panel.doubts.title', { count: doubts.length })}
      </summary>
      <p class="small muted">{t('panel.doubts.hint')}</p>
      {doubts.map((doubt) => (
        <Sides key={`${doubt.kind}.${doubt.page}`} conflict={doubt} t={t} />
      ))}
    </details>
  );
}

function Sides({ conflict, t }: { readonly conflict: IdentityConflict; readonly t: Translate }) {
  const isPrivate = conflict.kind === 'number' || conflict.kind === 'phone';
  const hidden = isPrivate ? hiddenDifference(maskWhole, conflict.page, conflict.client) : null;
  const shown = (text: string) =>
    conflict.kind === 'service' ? t.word('service', text) : plain(isPrivate ? maskWhole(text) : text);
  return (
    <dl class="pairs sides" data-kind={conflict.kind}>
      <div>
        <dt>
          {t('panel.conflict.page')} · {t(`panel.conflict.kind.${conflict.kind}`)}
        </dt>
        <dd>
          <b>{shown(conflict.page)}</b>
        </dd>
      </div>
      <div>
        <dt>{t('panel.conflict.client')}</dt>
        <dd>
          {conflict.client === '' ? t('panel.conflict.none') : shown(conflict.client)}
          {hidden && <small class="muted"> {t(`panel.value.differs.${hidden}`)}</small>}
        </dd>
      </div>
      {conflict.where && (
        <div>
          <dt class="small">{t('panel.conflict.where')}</dt>
          <dd class="small">{plain(conflict.where)}</dd>
        </div>
      )}
    </dl>
  );
}
