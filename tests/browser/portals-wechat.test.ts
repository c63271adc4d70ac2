// Does the filing of a WeChat mini-program, as we know it, get all that its client holds?
import { walk } from '../portals/wechat/walk';
import { walkPortal } from './portal-walk';

walkPortal(walk);
