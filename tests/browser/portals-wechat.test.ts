// Is the filing of a WeChat mini program, as far as we know it, filled with everything its client contains?
import { walk } from '../portals/wechat/walk';
import { walkPortal } from './portal-walk';

walkPortal(walk);
