// What does the pre-check say about the current filing? What to fix, the documents, the questions, and the rest by severity.
import type { ComponentChildren } from 'preact';
import type { TabView } from '../../protocol/tab';
import { askedIn, isLastStep } from '../../protocol/tab-view';
import type { Translate } from '../translate';
import type { PanelActions } from './actions';
import { Documents } from './documents';
import { Blocks, OtherFindings } from './findings';
import { Questions } from './questions';

interface CheckedProps {
  readonly view: TabView;
  readonly t: Translate;
  readonly today: string;
  readonly actions: PanelActions;
  /** Causes of a refusal are open: what is asked waits. */
  readonly isMending: boolean;
  /** What was filled in. */
  readonly children: ComponentChildren;
}

/** What opens the client at a field of a report; null where nothing can. */
export function editorOf(
  { binding }: TabView,
  { editClient }: PanelActions,
): ((field: string) => void) | null {
  if (!editClient || !binding) return null;
  const at = { clientId: binding.client.id, service: binding.chosen[0] ?? null, provider: binding.provider };
  return (field) => editClient({ ...at, field });
}

/** What must be fixed first, then what was filled in, then what is needed and asked. */
export function Checked({ view, t, today, actions, isMending, children }: CheckedProps) {
  const { report, binding } = view;
  if (!report) return <>{children}</>;
  const { readPapers } = actions;
  const client = binding?.client;
  const answered = new Set(view.answers.map((one) => one.fact));
  const shared = {
    findings: report.findings,
    documents: report.documents,
    plan: view.plan,
    answered,
    t,
    today,
    actions,
    edit: editorOf(view, actions),
  };
  return (
    <>
      <Blocks {...shared} />
      {children}
      <Documents
        documents={report.documents}
        findings={report.findings}
        t={t}
        today={today}
        attach={actions.attach}
        done={(fact) => void actions.act('tab.answers', { answers: [{ fact, value: true }] })}
        papers={view.papers ?? []}
        officialForms={view.officialForms ?? []}
        printPaper={actions.printPaper}
        bound={binding !== null}
        slots={view.slots}
        isLast={isLastStep(view)}
        readPapers={readPapers && client && (() => readPapers(client.id))}
      />
      <Questions
        asked={askedIn(view)}
        answers={view.answers}
        t={t}
        isLater={isMending}
        isBeforeLast={view.step !== null && !isLastStep(view)}
        answer={(answers) => void actions.act('tab.answers', { answers })}
        setAside={
          binding
            ? (facts, isAside) =>
                void actions.ask('filings.aside', {
                  clientId: binding.client.id,
                  filingId: binding.filingId,
                  facts,
                  isAside,
                })
            : undefined
        }
        setUsual={(fact, value) => void actions.ask('filings.usual', { fact, value })}
      />
      <OtherFindings {...shared} />
    </>
  );
}
