// How do a rule's conditions read? As nested lines of words, without any client.
import type { Trace } from '../../../filing/report/report';
import type { Translate } from '../../translate';

/** The lines of a condition; a group's members stand below it. */
export function Conditions({ traces, t }: { readonly traces: readonly Trace[]; readonly t: Translate }) {
  return (
    <ul class="conditions">
      {traces.map((trace, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a rule never change place, and two may read alike
        <li key={at}>
          {t.text(trace.text)}
          {trace.children !== undefined && trace.children.length > 0 && (
            <Conditions traces={trace.children} t={t} />
          )}
        </li>
      ))}
    </ul>
  );
}
