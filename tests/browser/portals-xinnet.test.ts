// Does Xinnet's phone page get all that its client holds, dialog by dialog and order by order?
import { walk } from '../portals/xinnet/walk';
import { walkPortal } from './portal-walk';

walkPortal(walk);
