// How do photographed certificates become a client? They are chosen, read on this machine, reviewed, and stored by a press.
import { useState } from 'preact/hooks';
import { comparedReviews } from '../../recognition/review/across';
import { isReady, type Review } from '../../recognition/review/review';
import { Icon } from '../icon';
import { BackHead } from '../options/clients/back-head';
import { ScanFaults } from '../scan-faults';
import type { LabelKey } from '../text/all';
import type { Translate } from '../translate';
import { useDrop } from '../use-drop';
import type { RecognitionActions, TakeActions } from './actions';
import { FieldList } from './field-list';
import { Picture } from './picture';
import './recognition.css';
import { type Edit, TakeBar } from './take-bar';
import { useTarget } from './target';
import { useChecked } from './use-checked';
import { MOST_PAGES, type PaperOnTable, usePapers } from './use-papers';

export interface RecognitionProps {
  readonly t: Translate;
  readonly actions: RecognitionActions;
  readonly clients: TakeActions;
  /** The client that the certificates belong to; null for a new one. */
  readonly id: string | null;
  /** Those that are read at once. */
  readonly files?: readonly File[] | undefined;
  readonly close: () => void;
  readonly open: (id: string) => void;
  readonly edit: Edit;
}

const TAKEN = 'image/jpeg,image/png,image/webp,application/pdf';

/** The whole screen. */
export function Recognition({ t, actions, clients, id, files, close, open, edit }: RecognitionProps) {
  const work = usePapers(actions, files);
  const [chosen, setChosen] = useState<number | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const target = useTarget(clients, id, work.papers);
  const compared = comparedReviews(
    work.papers.map(({ review }) => review),
    target.client,
  );
  const reviews = useChecked(clients, compared, target.client);
  const papers = work.papers.map((one, at) => ({ ...one, review: reviews[at] ?? one.review }));
  const paper = papers.find(({ key }) => key === chosen) ?? papers[0];
  const go = (step: number) => {
    const at = (paper === undefined ? 0 : papers.indexOf(paper)) + step;
    setChosen(papers[at]?.key ?? null);
    setActive(null);
  };
  const title =
    paper?.review.kind == null
      ? t('recognition.title')
      : t('recognition.titleOf', { kind: t(`recognition.kind.${paper.review.kind}` as LabelKey) });
  return (
    <section class="box clients-editor recognition" data-testid="recognition">
      <BackHead t={t} title={title} close={close}>
        <span class="tag">
          <Icon name="lock" /> {t('recognition.local')}
        </span>
        {paper !== undefined && papers.length > 1 && <Which t={t} papers={papers} paper={paper} go={go} />}
      </BackHead>
      <DropPapers t={t} add={work.add} isFirst={papers.length === 0} />
      {paper !== undefined && (
        <Paper
          t={t}
          paper={paper}
          active={active}
          onActive={setActive}
          remove={() => work.remove(paper.key)}
          cancel={work.cancel}
          again={() => work.again(paper.key)}
          change={(change) => work.change(paper.key, change)}
        />
      )}
      {papers.length > 0 && (
        <TakeBar
          t={t}
          clients={clients}
          target={target}
          id={id ?? target.client?.id ?? null}
          papers={papers}
          open={open}
          edit={edit}
          onTake={actions.rest} // storing pictures takes memory too
          showNext={() => setChosen(papers.find(({ review }) => !isReady(review))?.key ?? chosen)}
        />
      )}
    </section>
  );
}

interface WhichProps {
  readonly t: Translate;
  readonly papers: readonly PaperOnTable[];
  readonly paper: PaperOnTable;
  /** Shows the certificate this many places after the present one. */
  readonly go: (step: number) => void;
}

/** Which of several certificates is shown, and buttons for its neighbours. */
function Which({ t, papers, paper, go }: WhichProps) {
  return (
    <span class="row small" data-testid="recognition-which">
      {t('recognition.which', { index: papers.indexOf(paper) + 1, count: papers.length })}
      <button type="button" class="chip" disabled={papers[0] === paper} onClick={() => go(-1)}>
        {t('recognition.previous')}
      </button>
      <button type="button" class="chip" disabled={papers.at(-1) === paper} onClick={() => go(1)}>
        {t('recognition.next')}
      </button>
    </span>
  );
}

interface PaperProps extends StateProps {
  /** The field that is highlighted in the picture. */
  readonly active: string | null;
  readonly onActive: (field: string | null) => void;
  readonly remove: () => void;
  readonly change: (change: (review: Review) => Review) => void;
}

/** A certificate beside what was read in it. */
function Paper({ t, paper, active, onActive, remove, cancel, again, change }: PaperProps) {
  return (
    <div class="paper-cols">
      <Picture t={t} paper={paper} active={active} onActive={onActive} remove={remove} />
      <div class="paper-side">
        <ReadState t={t} paper={paper} cancel={cancel} again={again} />
        {paper.review.kind !== null && (
          <FieldList
            key={paper.key}
            t={t}
            paper={paper}
            active={active}
            onActive={onActive}
            change={change}
          />
        )}
      </div>
    </div>
  );
}

interface DropProps {
  readonly t: Translate;
  readonly add: (files: Iterable<File>) => void;
  readonly isFirst: boolean;
}

function DropPapers({ t, add, isFirst }: DropProps) {
  const { isOver, dropProps } = useDrop((dropped) => add(dropped?.files ?? []));
  return (
    // the button inside does the same by keyboard
    <div
      class={`document-drop${isFirst ? ' paper-first' : ''}${isOver ? ' over' : ''}`}
      data-testid="recognition-drop"
      {...dropProps}
      onPaste={(event) => add(event.clipboardData?.files ?? [])}
    >
      <label class={`chip file${isFirst ? ' big' : ''}`}>
        {t('recognition.choose')}
        <input
          type="file"
          multiple
          accept={TAKEN}
          data-testid="recognition-files"
          onChange={(event) => {
            add(event.currentTarget.files ?? []);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <span class="muted small">{t(isFirst ? 'recognition.lead' : 'recognition.more')}</span>
    </div>
  );
}

interface StateProps {
  readonly t: Translate;
  readonly paper: PaperOnTable;
  readonly cancel: () => void;
  readonly again: () => void;
}

/** The progress of reading a certificate, or why it failed. */
function ReadState({ t, paper, cancel, again }: StateProps) {
  const { state, share, review, lines } = paper;
  if (state === 'waiting' || state === 'reading')
    return (
      <div class="row paper-state" role="status" data-testid="recognition-state" data-state={state}>
        <progress
          max={1}
          value={state === 'reading' ? share : 0}
          aria-label={t(`recognition.state.${state}`)}
        />
        <span class="small">
          {t(
            state === 'reading' && review.kind !== null
              ? 'recognition.state.second'
              : `recognition.state.${state}`,
          )}
        </span>
        <button type="button" class="ghost" data-testid="recognition-cancel" onClick={() => cancel()}>
          {t('recognition.cancel')}
        </button>
      </div>
    );
  if (state !== 'done')
    return (
      <div class="paper-state" data-testid="recognition-state" data-state={state}>
        <p class="bad" role="alert">
          {t(`recognition.fault.${state}`)}
        </p>
        {(state === 'cancelled' || state === 'failed') && (
          <button type="button" class="chip" onClick={() => again()}>
            {t('recognition.again')}
          </button>
        )}
      </div>
    );
  return (
    <div data-testid="recognition-state" data-state="done">
      <ScanFaults t={t} scan={paper.scan} isInColour={review.kind !== 'domain-certificate'} />
      {paper.pages > MOST_PAGES && (
        <p class="warn small" role="status" data-testid="recognition-pages">
          {t('recognition.firstPages', { n: paper.pages, most: MOST_PAGES })}
        </p>
      )}
      {review.fields.some(({ doubts }) => doubts.includes('two-papers')) && (
        <p class="warn small" role="status" data-testid="recognition-two">
          {t('recognition.twoPapers')}
        </p>
      )}
      {review.kind === null && (
        <>
          <p class="bad" role="alert">
            {t(lines.length === 0 ? 'recognition.noText' : 'recognition.unknownKind')}
          </p>
          <pre class="paper-lines">{lines.join('\n')}</pre>
        </>
      )}
    </div>
  );
}
