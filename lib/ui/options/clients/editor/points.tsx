// Which points does this client's row in the list count? Its faults, decisions, documents and questions one by one, each with a link to where it is fixed.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CountedPoint } from '../../../../filing/report/counts';
import type { Ask } from '../../../../protocol/protocol';
import { Fold } from '../../../fold';
import { isTyping } from '../../../is-typing';
import type { Translate } from '../../../translate';

interface PointsProps {
  readonly t: Translate;
  readonly ask: Ask;
  readonly id: string;
  /** The stored revision in which they are counted. */
  readonly rev: number;
  /** Whether the count in the list was pressed: then they are unfolded, and take the focus unless the person is in a field by then. */
  readonly isLedTo: boolean;
  /** Goes to a place of the client. */
  readonly show: (place: string) => void;
  readonly toPrecheck?: (() => void) | undefined;
}

const KINDS = ['fault', 'decision', 'question', 'document'] as const;
const COUNTED = {
  fault: 'panel.status.blocked',
  question: 'panel.status.incomplete',
  document: 'panel.status.documents',
} as const;
const TONES = { fault: 'block', decision: 'decide', question: 'ask', document: 'todo' } as const;
const WORDS = {
  fault: 'severity.block',
  decision: 'clients.undecided.mark',
  question: 'severity.ask',
  document: 'clients.point.missing',
} as const;
const LINK_TEXTS = {
  fault: 'clients.point.mend',
  question: 'panel.question.inClient',
  document: 'clients.next.documents',
} as const;

/** The points grouped by kind; nothing if there is none. */
export function Points({ t, ask, id, rev, isLedTo, show, toPrecheck }: PointsProps) {
  const points = usePoints(ask, id, rev);
  const box = useRef<HTMLDivElement>(null);
  const isThere = points.length > 0;
  useEffect(() => {
    if (isThere && isLedTo && !isTyping()) box.current?.querySelector('summary')?.focus();
  }, [isThere, isLedTo]);
  if (!isThere) return null;
  const counts = KINDS.map((kind) => [kind, points.filter((point) => point.kind === kind).length] as const);
  const title = counts
    .filter(([, n]) => n > 0)
    .map(([kind, n]) => (kind === 'decision' ? t(WORDS[kind]) : t(COUNTED[kind], { n })));
  return (
    <div ref={box}>
      <Fold title={title.join(' · ')} class="plain" open={isLedTo} testId="client-points">
        <ul class="clients-points">
          {KINDS.flatMap((kind) => points.filter((point) => point.kind === kind)).map((point) => (
            <li key={`${point.kind} ${point.text.zh} ${point.place}`} data-kind={point.kind}>
              <span class={`pill ${TONES[point.kind]}`}>{t(WORDS[point.kind])}</span> {t.text(point.text)}{' '}
              <PointLink t={t} point={point} show={show} toPrecheck={toPrecheck} />
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}

type PointLinkProps = Pick<PointsProps, 't' | 'show' | 'toPrecheck'> & { readonly point: CountedPoint };

/**
 * Points without a field in the client are answered in its pre-check, which also gives the reasons; what is to be decided stands
 * above, with its buttons.
 */
function PointLink({ t, point: { place, kind }, show, toPrecheck }: PointLinkProps) {
  if (kind === 'decision') return null;
  const act = place === null ? toPrecheck : () => show(place);
  if (!act) return null;
  return (
    <button type="button" class="link small" data-testid="client-point" data-place={place} onClick={act}>
      {t(place === null ? 'clients.point.answer' : LINK_TEXTS[kind])}
    </button>
  );
}

function usePoints(ask: Ask, id: string, rev: number): readonly CountedPoint[] {
  const [points, setPoints] = useState<readonly CountedPoint[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision has other points
  useEffect(() => {
    let isWanted = true;
    ask('clients.points', { id }).then(
      (found) => isWanted && setPoints(found),
      () => {}, // locked meanwhile: then this goes anyway
    );
    return () => {
      isWanted = false;
    };
  }, [ask, id, rev]);
  return points;
}
