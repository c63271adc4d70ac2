// Which parts has the options page?
import type { tabs } from './options';

export type OptionsTab = (typeof tabs)[number];
