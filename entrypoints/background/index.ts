// Owns vault and rulebook; answers pages and our own surfaces.
import { defineBackground } from 'wxt/utils/define-background';

export default defineBackground({ type: 'module', main() {} });
