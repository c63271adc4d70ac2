// Which typefaces of the made-up documents are on this machine? A missing one is replaced by another, so the report has to say so.
import { execFileSync } from 'node:child_process';
import { TYPEFACES } from './paper';

/** The Debian packages that contain all of them. */
const PACKAGES =
  'fonts-noto-cjk fonts-arphic-uming fonts-arphic-ukai fonts-arphic-gbsn00lp fonts-arphic-gkai00mp fonts-lxgw-wenkai fonts-wqy-microhei fonts-wqy-zenhei';

/** One sentence: how many of the typefaces are there, and how to install the rest. */
export function installedTypefaces(families: string = installed()): string {
  const here = TYPEFACES.filter((face) => families.includes(face));
  const count = `${here.length} of ${TYPEFACES.length} typefaces`;
  const missing = TYPEFACES.filter((face) => !here.includes(face)).join(', ');
  return missing === '' ? count : `${count}; missing: ${missing} (Debian: apt install ${PACKAGES})`;
}

function installed(): string {
  try {
    return execFileSync('fc-list', [':', 'family'], { encoding: 'utf8' });
  } catch {
    return ''; // without fontconfig nothing is known about typefaces
  }
}
