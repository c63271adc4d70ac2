// Is a provider's own system, at an address that the person adds, filled frame by frame and site by site?
import { walk } from '../portals/miit-provider/walk';
import { walkPortal } from './portal-walk';

walkPortal(walk);
