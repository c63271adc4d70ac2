// Does json-rules-engine say the same? Runs it live over the cases of one rule or of all, with progress, and can be stopped.
import { useRef, useState } from 'preact/hooks';
import type { Verification } from '../../../filing/rulebook-tools/verify-rules';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import type { RulebookActions } from './actions';

interface VerifyProps {
  readonly t: Translate;
  /** null: the whole rulebook. */
  readonly rule: string | null;
  readonly verify: RulebookActions['verify'];
}

type Running = { readonly done: number; readonly of: number };

/** A button, then a bar, then how many agree. */
export function Verify({ t, rule, verify }: VerifyProps) {
  const [running, setRunning] = useState<Running | null>(null);
  const [result, setResult] = useState<Verification | 'failed' | null>(null);
  const isStopped = useRef(false);
  const start = () => {
    isStopped.current = false;
    setResult(null);
    setRunning({ done: 0, of: 0 });
    void verify(rule, (done, of) => {
      setRunning({ done, of });
      return !isStopped.current;
    })
      .then(setResult, () => setResult('failed'))
      .finally(() => setRunning(null));
  };
  if (running !== null) {
    return (
      <div class="row">
        <progress value={running.done} max={running.of || 1} aria-label={t('rulebook.verify.running')} />
        <span class="small muted">
          {t('rulebook.verify.progress', { done: running.done, of: running.of })}
        </span>
        <button
          type="button"
          class="chip"
          data-testid="rulebook-verify-stop"
          onClick={() => {
            isStopped.current = true;
          }}
        >
          {t('rulebook.verify.stop')}
        </button>
      </div>
    );
  }
  return (
    <div class="stack">
      {result !== null && <Result result={result} t={t} />}
      <button
        type="button"
        class="chip"
        data-testid={rule === null ? 'rulebook-verify-all' : 'rulebook-verify'}
        onClick={start}
      >
        {t(rule === null ? 'rulebook.verify.all' : 'rulebook.verify')}
      </button>
    </div>
  );
}

function Result({ result, t }: { readonly result: Verification | 'failed'; readonly t: Translate }) {
  if (result === 'failed') return <p class="bad">{t('rulebook.verify.failed')}</p>;
  const { cases, agree, disagreements } = result;
  return (
    <div role="status" data-testid="rulebook-verified" data-agree={agree} data-cases={cases}>
      <p class={agree === cases ? 'good' : 'bad'}>{t('rulebook.verify.result', { agree, cases })}</p>
      <ul class="small">
        {disagreements.slice(0, 20).map((one) => (
          <li key={`${one.rule} ${one.case}`}>
            <code>{one.rule}</code> {plain(one.case)}
          </li>
        ))}
      </ul>
    </div>
  );
}
