// Does the console of Tencent Cloud, as we know it, get all that its client holds?
import { walk } from '../portals/tencent/walk';
import { walkPortal } from './portal-walk';

walkPortal(walk);
