// Where may a filing on its way go next, and back? Only what the person already knows is offered: nobody can have a message before the provider's review.
import type { FilingState } from '../../filing/client/client';
import type { FilingDetail } from '../../protocol/filings';
import type { LabelKey } from '../text/all';
import type { Translate } from '../translate';

interface StateButtonsProps {
  readonly state: FilingState;
  readonly detail: Pick<FilingDetail, 'before' | 'phones' | 'sms'>;
  readonly t: Translate;
  readonly move: (to: FilingState) => void;
  /** Takes the last move back. */
  readonly back: () => void;
}

interface Next {
  readonly to: FilingState;
  /** The button; absent where something below leads on. */
  readonly words?: LabelKey;
  /** When it is pressed; absent where the words say it. */
  readonly when?: LabelKey;
  /** It is what there is to do now: the step is known to be over. */
  readonly isDue?: boolean;
}

/** Has every person who gets a code entered it? Then the time limit no longer matters. */
export const areAllVerified = ({ phones }: Pick<FilingDetail, 'phones'>): boolean =>
  phones.length > 0 && phones.every(({ isVerified }) => isVerified);

function nextOf({ state, detail }: Pick<StateButtonsProps, 'state' | 'detail'>): Next | null {
  switch (state) {
    case 'submitted':
    case 'initial-review':
    case 'mailing':
      return detail.sms.required === false
        ? { to: 'administration-review', words: 'submitted.move.handed-on', when: 'submitted.when.handed-on' }
        : { to: 'sms', words: 'submitted.move.sms', when: 'submitted.when.sms' };
    case 'sms':
      if (areAllVerified(detail))
        return { to: 'administration-review', words: 'submitted.move.verified', isDue: true };
      return detail.phones.length > 0
        ? { to: 'administration-review', when: 'submitted.when.verified' } // the marks below lead on
        : { to: 'administration-review', words: 'submitted.move.verified' };
    case 'administration-review':
      return { to: 'approved', words: 'submitted.move.approved', when: 'submitted.when.approved' };
    default:
      return null;
  }
}

/** The next state, a refusal, and the ways back. */
export function StateButtons({ state, detail, t, move, back }: StateButtonsProps) {
  const next = nextOf({ state, detail });
  return (
    <div class="submitted-buttons">
      {next && (
        <>
          <div class="row">
            {next.words && (
              <button
                type="button"
                class={next.isDue ? 'primary' : 'secondary'}
                data-testid="panel-move"
                data-to={next.to}
                onClick={() => move(next.to)}
              >
                {t(next.words)}
              </button>
            )}
            <button
              type="button"
              class="secondary"
              data-testid="panel-move-refused"
              onClick={() => move('refused')}
            >
              {t('submitted.move.refused')}
            </button>
          </div>
          {next.when && (
            <p class="small muted" data-testid="panel-move-when">
              {t(next.when)}
            </p>
          )}
        </>
      )}
      <WaysBack state={state} before={detail.before} t={t} move={move} back={back} />
    </div>
  );
}

type WaysBackProps = Omit<StateButtonsProps, 'detail'> & Pick<FilingDetail, 'before'>;

/** One step back for a wrong press, and the draft for an order that is to be changed; an approved one is not. */
function WaysBack({ state, before, t, move, back }: WaysBackProps) {
  const isToDraft = state !== 'approved' && before !== 'refused'; // one that came back is filled in again where it was refused
  const isStep = before !== null && !(isToDraft && before === 'draft');
  return (
    <div class="row">
      {isStep && <StepBack before={before} t={t} back={back} />}
      {isToDraft && (
        <button type="button" class="link" data-testid="panel-move-draft" onClick={() => move('draft')}>
          {t('submitted.move.draft')}
        </button>
      )}
    </div>
  );
}

interface StepBackProps extends Pick<StateButtonsProps, 't' | 'back'> {
  readonly before: FilingState;
}

/** The last move is taken back. */
export function StepBack({ before, t, back }: StepBackProps) {
  return (
    <button type="button" class="link" data-testid="panel-move-back" data-to={before} onClick={back}>
      {t('submitted.move.back', { state: t(`filings.state.${before}`) })}
    </button>
  );
}
