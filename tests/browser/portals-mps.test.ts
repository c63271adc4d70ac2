// Does the public security portal, as we know it, get all that its client holds?
import { walk } from '../portals/mps/walk';
import { walkPortal } from './portal-walk';

walkPortal(walk);
