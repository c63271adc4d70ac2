// What does a condition still wait for? Its lines whose facts are not known, however deep they stand.
import type { Trace } from './report';

/** The innermost lines that are open. */
export function openLines(traces: readonly Trace[]): readonly Trace[] {
  return traces.flatMap((trace) => {
    if (trace.state !== 'unknown') return [];
    const inner = openLines(trace.children ?? []);
    return inner.length > 0 ? inner : [trace];
  });
}
