// Would a reviewer reject this picture? Compares each measure with limits; between clear and unclear the answer stays unknown.
import type { Scan, ScanFault } from '../../filing/client/client';
import type { ScanMeasures } from './measure-scan';

/**
 * Where a picture becomes illegible. In the benchmark, edges of sharp pictures take 0.04 to 0.06 of the line's height,
 * those of blurred but legible ones up to 0.11, and the smallest legible text is 23 pixels high.
 */
export const SCAN_LIMITS = {
  textHeight: 16,
  edge: 0.14,
  burnt: 0.02,
  cutLines: 1,
  /** Below this, it is a grey copy. */
  grey: 8,
  /** From this on, it is a colour original. Values between may come from noise alone. */
  coloured: 18,
} as const;

/** How good a picture is, from its measures. */
export function scanOf({ textHeight, edge, burnt, cutLines, colour }: ScanMeasures): Scan {
  const tests: readonly (readonly [ScanFault, boolean])[] = [
    ['small-text', textHeight !== null && textHeight < SCAN_LIMITS.textHeight],
    ['blurred', edge !== null && edge > SCAN_LIMITS.edge],
    ['glare', burnt !== null && burnt > SCAN_LIMITS.burnt],
    ['cut', cutLines !== null && cutLines >= SCAN_LIMITS.cutLines],
  ];
  const faults = tests.flatMap(([fault, isFound]) => (isFound ? [fault] : []));
  const isMeasured = textHeight !== null && edge !== null;
  return {
    legible: faults.length > 0 ? false : isMeasured || null,
    colour: colour < SCAN_LIMITS.grey ? false : colour >= SCAN_LIMITS.coloured || null,
    faults,
  };
}
