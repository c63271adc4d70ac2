// Where do the clients of the pairs live? One district of each province.
import places from './places.json';

export interface Place {
  readonly code: string;
  readonly names: readonly string[];
  readonly short: string;
}

export const PLACES: Readonly<Record<string, Place>> = places;
