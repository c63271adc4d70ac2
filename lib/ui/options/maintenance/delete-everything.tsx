// How is everything deleted? Only after the person types a word; only a backup can bring it back.
import { useState } from 'preact/hooks';
import type { Translate } from '../../translate';
import { codeOf, faultText } from '../../vault/fault';
import type { MaintenanceActions } from './actions';

interface DeleteProps {
  readonly t: Translate;
  readonly deleteEverything: MaintenanceActions['deleteEverything'];
}

/** The word, typed exactly as shown, then the button. */
export function DeleteEverything({ t, deleteEverything }: DeleteProps) {
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<'idle' | 'busy' | 'done'>('idle');
  const [problem, setProblem] = useState('');
  const word = t('maintenance.delete.word');
  const isTyped = typed.trim().toLowerCase() === word.toLowerCase();
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!isTyped || state === 'busy') return;
    setState('busy');
    setProblem('');
    try {
      await deleteEverything();
      setState('done');
    } catch (error) {
      setState('idle');
      setProblem(faultText(t, codeOf(error)));
    }
    setTyped('');
  };
  return (
    <form class="stack" onSubmit={(event) => void submit(event)}>
      <p class="small">{t('maintenance.delete.hint')}</p>
      <label for="delete-word">{t('maintenance.delete.type', { word })}</label>
      <input
        id="delete-word"
        data-testid="delete-word"
        autocomplete="off"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <div class="row">
        <button
          type="submit"
          class="chip big danger"
          data-testid="delete-everything"
          disabled={!isTyped || state === 'busy'}
        >
          {t('maintenance.delete')}
        </button>
      </div>
      <p class={state === 'done' ? 'small good' : 'small bad'} role="status">
        {state === 'done' ? t('maintenance.delete.done') : problem}
      </p>
    </form>
  );
}
