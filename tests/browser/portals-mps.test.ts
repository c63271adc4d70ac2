// Is the public security portal, as far as we know it, filled with everything its client contains?
import { walk } from '../portals/mps/walk';
import { walkPortal } from './portal-walk';

walkPortal(walk);
