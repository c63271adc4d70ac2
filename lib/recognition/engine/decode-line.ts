// Which characters did the recogniser see? Turns its output steps into characters with confidence, position and alternatives.

/** Another character that may stand at the same position. */
export interface Alternative {
  readonly sign: string;
  readonly confidence: number;
}

/** One character of a line. */
export interface Character {
  readonly sign: string;
  /** Probability at its best step, 0 to 1. */
  readonly confidence: number;
  /** Centre along the line: 0 is its start, 1 its end. */
  readonly at: number;
  /** Other characters for the same position, likeliest first. */
  readonly alternatives: readonly Alternative[];
}

const WORTH_KEEPING = 0.002; // less likely alternatives are dropped
const NONE = 0;

interface Run {
  readonly sign: number;
  confidence: number;
  best: number;
  first: number;
  last: number;
}

/** `steps` rows of `classes` probabilities → characters; equal neighbours count as one unless "none" lies between them (CTC decoding). */
export function decodeLine(
  data: Float32Array,
  steps: number,
  classes: number,
  signs: readonly string[],
  filled: number,
): readonly Character[] {
  const runs: Run[] = [];
  let last = NONE;
  for (let step = 0; step < steps; step += 1) {
    const best = bestOf(data, step * classes, classes);
    const confidence = data[step * classes + best] ?? 0;
    const run = runs[runs.length - 1];
    if (best !== NONE && best === last && run !== undefined) {
      run.last = step;
      if (confidence > run.confidence) {
        run.confidence = confidence;
        run.best = step;
      }
    } else if (best !== NONE) runs.push({ sign: best, confidence, best: step, first: step, last: step });
    last = best;
  }
  return runs.map((run) => ({
    sign: signs[run.sign - 1] ?? '',
    confidence: run.confidence,
    at: Math.min(1, (run.first + run.last + 1) / 2 / steps / filled),
    alternatives: alternativesAt(data, run.best * classes, classes, run.sign, signs),
  }));
}

function bestOf(data: Float32Array, from: number, classes: number): number {
  let best = 0;
  let most = data[from] ?? 0;
  for (let sign = 1; sign < classes; sign += 1) {
    const value = data[from + sign] ?? 0;
    if (value > most) {
      most = value;
      best = sign;
    }
  }
  return best;
}

function alternativesAt(
  data: Float32Array,
  from: number,
  classes: number,
  chosen: number,
  signs: readonly string[],
): readonly Alternative[] {
  const found: Alternative[] = [];
  for (let sign = 1; sign < classes; sign += 1) {
    const confidence = data[from + sign] ?? 0;
    if (sign !== chosen && confidence > WORTH_KEEPING)
      found.push({ sign: signs[sign - 1] ?? '', confidence });
  }
  return found.sort((one, other) => other.confidence - one.confidence);
}
