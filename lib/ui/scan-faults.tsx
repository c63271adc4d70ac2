// What is wrong with the picture of a document? One line for each fault, with how to take a better picture.
import type { Scan } from '../filing/client/client';
import { Icon } from './icon';
import type { Translate } from './translate';

interface ScanFaultsProps {
  readonly t: Translate;
  /** What was found when the picture was read; absent if it was not examined. */
  readonly scan: Scan | null | undefined;
  /** Whether this kind of document is issued in colour. */
  readonly isInColour: boolean;
}

/** The faults for which a reviewer would refuse the picture. */
export function ScanFaults({ t, scan, isInColour }: ScanFaultsProps) {
  if (!scan) return null;
  const faults = [...scan.faults, ...(scan.colour === false && isInColour ? (['grey'] as const) : [])];
  return faults.map((fault) => (
    <p key={fault} class="warn-text small" role="status" data-testid="recognition-scan" data-fault={fault}>
      <Icon name="warn" /> {t(`recognition.scan.${fault}`)}
    </p>
  ));
}
