// When may the form change its height? Not between mouse down and mouse up: the pressed button would move away and the click be lost.
import { useEffect, useRef } from 'preact/hooks';

/** Runs an act at once or, while a mouse button is down, after the click. */
export function useAfterPress(): (act: () => void) => void {
  const press = useRef({ isDown: false, waiting: [] as (() => void)[] });
  useEffect(() => {
    const down = () => {
      press.current.isDown = true;
    };
    const release = () => {
      press.current.isDown = false;
      // the click comes after the release, in the same task
      setTimeout(() => {
        for (const act of press.current.waiting.splice(0)) act();
      });
    };
    const releases = ['mouseup', 'dragend'];
    document.addEventListener('mousedown', down, true);
    for (const type of releases) document.addEventListener(type, release, true);
    return () => {
      document.removeEventListener('mousedown', down, true);
      for (const type of releases) document.removeEventListener(type, release, true);
    };
  }, []);
  return (act) => {
    if (press.current.isDown) press.current.waiting.push(act);
    else act();
  };
}
