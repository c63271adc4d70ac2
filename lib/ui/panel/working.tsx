// What does the panel show while a filing is being filled in? The next step, the check, what was filled, and the plan.
import type { TabView } from '../../protocol/tab';
import { isLastStep } from '../../protocol/tab-view';
import type { Shortcuts } from '../shortcuts';
import type { Translate } from '../translate';
import type { PanelActions } from './actions';
import { canMark } from './after-this';
import { BareCheck } from './bare';
import { Checked } from './checked';
import { Hero } from './hero';
import { isOtherOrder, type NextStep } from './next-step';
import { PageServiceChoice } from './page-service';
import { NoFilingForm, Plan } from './plan';
import { Receipt } from './receipt';
import { ServerElsewhere, UsedCode } from './server-elsewhere';
import { ServicePicker } from './service-picker';
import { Taken } from './taken';
import { Typed } from './typed';
import { PARTS } from './use-next';
import { ServiceTaken } from './which-service';

interface WorkingProps {
  readonly view: TabView;
  readonly t: Translate;
  readonly today: string;
  readonly actions: PanelActions;
  readonly showPart: (id: string) => void;
  readonly shortcuts: Shortcuts;
  readonly step: NextStep;
  readonly allowed: ReadonlySet<string>;
  readonly allow: (key: string, isAllowed: boolean) => void;
  readonly goNext: () => void;
  readonly submitted: (() => void) | null;
}

/** A filing in progress; while no client is chosen, the page as checked without one. */
export function Working(props: WorkingProps) {
  const { view, t, today, actions, step, allowed, showPart } = props;
  const { tabId } = view;
  const { ask } = actions;
  const filled = (
    <>
      <Filled view={view} t={t} actions={actions} />
      <Typed view={view} t={t} actions={actions} />
    </>
  );
  if (view.bare)
    return (
      <BareCheck view={view} bare={view.bare} t={t} today={today} actions={actions} isFirst={false}>
        {filled}
      </BareCheck>
    );
  const plan = <PagePlan {...props} />;
  // what a fill left over follows what it wrote: it holds up the page, and the questions below do not
  const isLeftOver = view.receipt !== null && step.kind !== 'fill' && step.kind !== 'running';
  return (
    <>
      {view.binding && <ServiceTaken binding={view.binding} t={t} change={() => showPart(PARTS.services)} />}
      {(view.portal || view.report) && (
        <Hero
          view={view}
          t={t}
          today={today}
          step={step}
          allowed={allowed}
          onNext={props.goNext}
          onList={() => showPart(PARTS.decide)}
          shortcuts={props.shortcuts}
        />
      )}
      <Services view={view} t={t} actions={actions} />
      <Checked {...{ view, t, today, actions }} isMending={step.kind === 'mend' || step.kind === 'causes'}>
        {filled}
        {isLeftOver && plan}
      </Checked>
      {view.isNoFilingForm === true && (
        <NoFilingForm t={t} say={() => void ask('portals.is-filing-form', { tabId })} />
      )}
      {!isLeftOver && plan}
      <MarkSubmitted view={view} t={t} submitted={props.submitted} />
    </>
  );
}

/** The plan of a page that this filing is filled in on. */
function PagePlan({ view, t, actions, allowed, allow }: WorkingProps) {
  const { act, editClient } = actions;
  const { binding, serverElsewhere, usedCode } = view;
  if (!binding || !view.portal || view.isNoFilingForm === true || isOtherOrder(view)) return null;
  const clientId = binding.client.id;
  const openPlace = editClient && ((place: string) => editClient({ clientId, place }));
  return (
    <>
      {serverElsewhere && (
        <ServerElsewhere elsewhere={serverElsewhere} here={binding.provider} {...{ t, openPlace }} />
      )}
      {usedCode && <UsedCode used={usedCode} {...{ t, openPlace }} />}
      <Plan
        plan={view.plan}
        receipt={view.receipt ?? undefined}
        names={view.fieldNames ?? {}}
        t={t}
        replace={allowed}
        onReplace={allow}
        goTo={(key) => void act('tab.go-to', { key })}
        takeable={view.takeable}
        take={(keys) => void act('tab.take', { keys })}
        taken={<Taken view={view} from="plan" t={t} actions={actions} />}
        pick={(key, fieldId, format) => void act('tab.pick', { key, fieldId, format })}
        more={view.moreRows}
        closed={view.closedCards}
        addRow={() => void act('tab.add-row')}
        fillCards={() => void act('tab.fill-cards')}
      />
    </>
  );
}

/** The services of the filing, and the one that the page is about where it does not say so. */
function Services({ view, t, actions: { act } }: Pick<WorkingProps, 'view' | 't' | 'actions'>) {
  const { binding, pageService } = view;
  return (
    <>
      {binding && (
        <ServicePicker binding={binding} t={t} choose={(services) => act('tab.services', { services })} />
      )}
      {pageService && !isOtherOrder(view) && (
        <PageServiceChoice
          asked={pageService}
          t={t}
          name={(service) => void act('tab.page-service', { service })}
        />
      )}
    </>
  );
}

/** What fills wrote on the page, and the results. */
function Filled({ view, t, actions }: Pick<WorkingProps, 'view' | 't' | 'actions'>) {
  const { receipt, plan, binding } = view;
  const { act } = actions;
  return (
    receipt &&
    binding && ( // once another client is looked for, it would stand there as that one's
      <Receipt
        receipt={receipt}
        plan={plan}
        t={t}
        undo={(key) => void act('tab.undo', { key })}
        putBack={(key) => void act('tab.put-back', { key })}
        goTo={(key) => void act('tab.go-to', { key })}
        takeable={view.takeable}
        take={(keys) => void act('tab.take', { keys })}
      />
    )
  );
}

/** The button that records the submission: on the last page, or when the page itself says that it was submitted. */
function MarkSubmitted({ view, t, submitted }: Pick<WorkingProps, 'view' | 't' | 'submitted'>) {
  if (submitted === null || !canMark(view) || !(view.saysSent || isLastStep(view))) return null;
  return (
    <div class="section">
      <button type="button" class="secondary wide" data-testid="panel-submitted-mark" onClick={submitted}>
        {t('submitted.mark')}
      </button>
    </div>
  );
}
