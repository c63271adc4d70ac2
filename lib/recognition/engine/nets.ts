// What does reading need of the three networks? One call each, their inputs, and the signs that the recogniser knows.
import type { ColourInput, Manifest } from './manifest';

/** Numbers with their shape, outermost first: what goes into a network and what comes out. */
export interface Tensor {
  readonly data: Float32Array;
  readonly dims: readonly number[];
}

/** Runs one network on one input, whose memory is given back then. */
export type Net = (input: Tensor) => Promise<Tensor>;

/** The three networks of an engine. */
export interface Nets {
  /** Picture → for each pixel the probability that text covers it. */
  readonly detect: Net;
  /** A line → the probabilities that it stands upright and on its head. */
  readonly turn: Net;
  /** A line → for each step along it the probability of each sign. */
  readonly recognise: Net;
  /** The signs of the recogniser: its class 0 is "none", class n is `signs[n - 1]`. */
  readonly signs: readonly string[];
  readonly models: Manifest['models'];
}

/** What is read of a picture: all its colours, or its red in place of each: a red seal and most of the pattern below the text vanish in it. */
export type Colours = 'red' | 'all';

/** What makes a colour of 0 to 255 into a number of one plane: `value * factor + shift`; and which channel it is. */
export function planesOf(
  { order, means, spreads }: ColourInput,
  colours: Colours,
): readonly {
  readonly channel: number;
  readonly factor: number;
  readonly shift: number;
}[] {
  return means.map((mean, plane) => {
    const spread = spreads[plane] ?? 1;
    const channel = colours === 'red' ? 0 : order === 'rgb' ? plane : 2 - plane;
    return { channel, factor: 1 / (255 * spread), shift: -mean / spread };
  });
}
