// Begins an empty record before its window loads anything.
import { begin } from './state';

begin();
