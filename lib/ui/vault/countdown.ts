// How long until another try? Seconds that run down by themselves.
import { useEffect, useState } from 'preact/hooks';

/** Seconds left of so many milliseconds, and how to set them anew. */
export function useCountdown(milliseconds: number): readonly [number, (seconds: number) => void] {
  const [seconds, setSeconds] = useState(Math.ceil(milliseconds / 1000));
  useEffect(() => setSeconds(Math.ceil(milliseconds / 1000)), [milliseconds]);
  useEffect(() => {
    if (seconds <= 0) return;
    const timer = setTimeout(() => setSeconds(seconds - 1), 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  return [seconds, setSeconds];
}
