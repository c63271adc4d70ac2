// @vitest-environment happy-dom
// Are faults of a scan shown beside the document, and nothing when it has not been examined?
import { describe, expect, it } from 'vitest';
import type { Scan } from '../../../lib/filing/client/client';
import { ScanFaults } from '../../../lib/ui/scan-faults';
import { createTranslate } from '../../../lib/ui/translate';
import { show } from './render';

const faultsOf = (scan: Scan | null | undefined, isInColour: boolean) =>
  show(<ScanFaults t={createTranslate('zh')} scan={scan} isInColour={isInColour} />)
    .all('recognition-scan')
    .map((one) => one.dataset.fault);

describe('the picture of a document', () => {
  it('is reported with each of its faults', () => {
    expect(faultsOf({ legible: false, colour: true, faults: ['blurred', 'cut'] }, true)).toEqual([
      'blurred',
      'cut',
    ]);
  });

  it('that is grey is reported only when colour is required', () => {
    const grey: Scan = { legible: true, colour: false, faults: [] };
    expect(faultsOf(grey, true)).toEqual(['grey']);
    expect(faultsOf(grey, false)).toEqual([]);
  });

  it('that was not examined is not judged', () => {
    expect(faultsOf(null, true)).toEqual([]);
    expect(faultsOf(undefined, true)).toEqual([]);
    expect(faultsOf({ legible: null, colour: null, faults: [] }, true)).toEqual([]);
  });
});
