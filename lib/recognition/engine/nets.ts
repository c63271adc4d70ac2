// What does reading need of the three networks? One call each, and the characters that the recogniser knows.
import type { ColourInput, Manifest } from './manifest';

/** Input or output of a network: numbers with their shape, outermost dimension first. */
export interface Tensor {
  readonly data: Float32Array;
  readonly dims: readonly number[];
}

/** Runs one network on one input and releases the input's memory. */
export type Net = (input: Tensor) => Promise<Tensor>;

/** The three networks of an engine. */
export interface Nets {
  /** Picture → for each pixel the probability that text covers it. */
  readonly detect: Net;
  /** A line → the probabilities that it is upright and upside down. */
  readonly turn: Net;
  /** A line → for each step along it the probability of each character. */
  readonly recognise: Net;
  /** The characters of the recogniser: its class 0 is "none", class n is `signs[n - 1]`. */
  readonly signs: readonly string[];
  readonly models: Manifest['models'];
}

/** Which colours are read: all, or the red channel alone, in which a red seal and most of the background pattern vanish. */
export type Colours = 'red' | 'all';

/** For each plane its colour channel, and how a colour of 0 to 255 is normalised: `value * factor + shift`. */
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
