// What time does a clock on the page show? Updated each minute while a clock is shown, else never.
import { useEffect, useState } from 'preact/hooks';

const MINUTE = 60_000;

/** Milliseconds since the epoch; updated only while `isRunning`. */
export function useNow(isRunning: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, [isRunning]);
  return now;
}
