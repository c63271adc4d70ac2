// Is Xinnet's mobile page filled with everything its client contains, dialog by dialog and order by order?
import { walk } from '../portals/xinnet/walk';
import { walkPortal } from './portal-walk';

walkPortal(walk);
