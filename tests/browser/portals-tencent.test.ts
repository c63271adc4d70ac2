// Is the console of Tencent Cloud, as far as we know it, filled with everything its client contains?
import { walk } from '../portals/tencent/walk';
import { walkPortal } from './portal-walk';

walkPortal(walk);
