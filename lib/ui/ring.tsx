// How much of a whole is complete? A ring beside its fraction; only the fraction carries the meaning.

interface RingProps {
  readonly have: number;
  readonly of: number;
  /** What is counted, for screen readers. */
  readonly label: string;
}

const ROUND = 2 * Math.PI * 7;

/** A ring with its fraction; its colour says whether it is full. Missing parts are no fault, so it is never red. */
export function Ring({ have, of, label }: RingProps) {
  const share = of === 0 ? 1 : Math.min(1, have / of);
  return (
    <span class={share === 1 ? 'ring ok' : 'ring'} data-testid="ring" data-have={have} data-of={of}>
      <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle class="ring-ground" cx="10" cy="10" r="7" />
        <circle
          class="ring-share"
          cx="10"
          cy="10"
          r="7"
          stroke-dasharray={`${share * ROUND} ${ROUND}`}
          transform="rotate(-90 10 10)"
        />
      </svg>
      <span>
        <span class="visually-hidden">{label} </span>
        {have}/{of}
      </span>
    </span>
  );
}
