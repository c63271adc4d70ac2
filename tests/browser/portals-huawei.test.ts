// Does the console of Huawei Cloud, as we know it, get all that its client holds?
import { walk } from '../portals/huawei/walk';
import { walkPortal } from './portal-walk';

walkPortal(walk);
