// When is the screen for photographed certificates loaded? When somebody opens it, since it contains the list of divisions.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RecognitionProps } from './recognition';

/** The screen, once it is loaded. */
export function LoadRecognition(props: RecognitionProps) {
  const [screen, setScreen] = useState<{ readonly Screen: ComponentType<RecognitionProps> } | null>(null);
  useEffect(() => {
    void import('./recognition').then(({ Recognition }) => setScreen({ Screen: Recognition }));
  }, []);
  return screen === null ? <p class="muted">{props.t('app.loading')}</p> : <screen.Screen {...props} />;
}
