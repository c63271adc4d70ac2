// Is the console of Huawei Cloud, as far as we know it, filled with everything its client contains?
import { walk } from '../portals/huawei/walk';
import { walkPortal } from './portal-walk';

walkPortal(walk);
