// When is the screen for photographed papers loaded? Only once somebody opens it: it brings the list of divisions.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RecognitionProps } from './recognition';

/** The screen, as soon as it is there. */
export function LoadRecognition(props: RecognitionProps) {
  const [screen, setScreen] = useState<{ readonly Screen: ComponentType<RecognitionProps> } | null>(null);
  useEffect(() => {
    void import('./recognition').then(({ Recognition }) => setScreen({ Screen: Recognition }));
  }, []);
  return screen === null ? <p class="muted">{props.t('app.loading')}</p> : <screen.Screen {...props} />;
}
