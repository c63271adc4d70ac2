// What is wrong with the picture of a document? One line a fault, each saying how to take it better.
import type { Scan } from '../filing/client/client';
import { Icon } from './icon';
import type { Translate } from './translate';

interface ScanFaultsProps {
  readonly t: Translate;
  /** What reading the picture found; absent where nobody has looked. */
  readonly scan: Scan | null | undefined;
  /** Of a kind that is issued in colour. */
  readonly isInColour: boolean;
}

/** What a reviewer would send the picture back for. */
export function ScanFaults({ t, scan, isInColour }: ScanFaultsProps) {
  if (!scan) return null;
  const faults = [...scan.faults, ...(scan.colour === false && isInColour ? (['grey'] as const) : [])];
  return faults.map((fault) => (
    <p key={fault} class="warn-text small" role="status" data-testid="recognition-scan" data-fault={fault}>
      <Icon name="warn" /> {t(`recognition.scan.${fault}`)}
    </p>
  ));
}
