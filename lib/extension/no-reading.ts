// What stands in for reading certificates in the lite build: nothing, and with it goes all that it would bring along.
import type { RecognitionActions } from '../ui/recognition/actions';

export const recognition: RecognitionActions | null = null;
