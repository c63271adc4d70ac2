// What replaces the reading of certificates in the lite build? Nothing, so that none of its code is in that build.
import type { RecognitionActions } from '../ui/recognition/actions';

export const recognition: RecognitionActions | null = null;
