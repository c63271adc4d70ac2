// How long until another try is allowed? Seconds that count down.
import { useEffect, useState } from 'preact/hooks';

/** The remaining seconds, and a function to set the time in milliseconds. */
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
