// How much of a day is left? A ring that empties, with hours and minutes in its middle.

const RADIUS = 50;
const ROUND = 2 * Math.PI * RADIUS;

interface DialProps {
  /** Share of the whole time that is left, from 0 to 1. */
  readonly share: number;
  /** The text in the middle, such as 23:41. */
  readonly left: string;
  /** What the figure means, shown below it. */
  readonly unit: string;
}

/** The dial; it is decorative, the figures carry the meaning. */
export function ClockDial({ share, left, unit }: DialProps) {
  const kept = Math.min(1, Math.max(0, share));
  return (
    <div class={`dial ${kept < 0.25 ? 'soon' : ''}`} data-testid="panel-clock" data-left={left}>
      <svg class="icon" viewBox="0 0 112 112" aria-hidden="true" focusable="false">
        <circle class="dial-ground" cx="56" cy="56" r={RADIUS} />
        <circle
          class="dial-share"
          cx="56"
          cy="56"
          r={RADIUS}
          stroke-dasharray={`${kept * ROUND} ${ROUND}`}
          transform="rotate(-90 56 56)"
        />
      </svg>
      <p>
        <b>{left}</b>
        <small>{unit}</small>
      </p>
    </div>
  );
}
