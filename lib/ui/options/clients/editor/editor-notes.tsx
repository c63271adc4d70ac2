// What stands above the parts of a client: a question before leaving, who sees what is typed, the result of saving, and what is to be decided?
import type { Client } from '../../../../filing/client/client';
import type { Translate } from '../../../translate';
import type { ClientsActions } from '../actions';
import { CameIn } from './came-in';
import type { Form } from './form';
import { LeaveQuestion, Outcome, RenameQuestion } from './outcome';
import { PlaceNotes, type Placing } from './place-notes';
import { UndecidedCard } from './undecided-card';
import type { Draft } from './use-draft';

interface QuestionsProps {
  readonly t: Translate;
  readonly work: Draft;
  readonly isLeaving: boolean;
  readonly isRenaming: boolean;
  readonly save: (isConfirmed: boolean) => void;
  readonly leave: () => void;
  readonly stay: () => void;
}

/** What is asked before leaving, and before another name is saved. */
export function Questions({ t, work, isLeaving, isRenaming, save, leave, stay }: QuestionsProps) {
  return (
    <>
      {isLeaving && <LeaveQuestion t={t} save={() => save(false)} leave={leave} stay={stay} />}
      {isRenaming && work.renamed.length > 0 && (
        <RenameQuestion t={t} renamed={work.renamed} confirm={() => save(true)} stay={stay} />
      )}
    </>
  );
}

interface NotesProps {
  readonly t: Translate;
  readonly actions: ClientsActions;
  readonly work: Draft;
  readonly draft: Client;
  readonly form: Form;
  readonly placing: Placing;
  readonly close: (said?: string) => void;
}

/** Who sees what is typed, the result of saving, and the versions to decide between. */
export function Notes({ t, actions, work, draft, form, placing, close }: NotesProps) {
  const isNew = work.rev === null;
  return (
    <>
      {actions.toGuide !== undefined && actions.isSecretSet !== true && isNew && (
        <p class="muted small" data-testid="guide-step">
          {t('clients.guide.details')}
        </p>
      )}
      <PlaceNotes
        t={t}
        ask={actions.ask}
        id={draft.id}
        isNew={isNew}
        isSaved={work.state.kind === 'saved'}
        placing={placing}
      />
      <Outcome form={form} actions={actions} work={work} />
      <CameIn form={form} actions={actions} work={work} />
      <UndecidedCard form={form} actions={actions} work={work} close={close} />
    </>
  );
}
