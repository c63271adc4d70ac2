// Who made a version of a client, on which device, and when? The time is only informative.
import type { RevisionSource } from '../../../../protocol/conflicts';
import { plain } from '../../../plain';
import { momentText, type Translate } from '../../../translate';

/** The device: this one, a team member's by its name, or another one. */
export function whoText(t: Translate, { isHere, deviceName }: RevisionSource): string {
  if (isHere) return t('clients.source.here');
  return deviceName === null ? t('clients.source.elsewhere') : plain(deviceName);
}

/** The same with the time. */
export const sourceText = (t: Translate, source: RevisionSource): string =>
  `${whoText(t, source)} · ${momentText(t, source.at)}`;
