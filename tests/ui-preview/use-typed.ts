// How does a scene get further than its first look? A text is typed or a file chosen once the control is there.
import { useEffect } from 'preact/hooks';

/** Types a text into one control and presses another; null does nothing. */
export function useTyped(text: string | null, into: string, press: string): void {
  useEffect(() => {
    if (text === null) return;
    const timer = setInterval(() => {
      const control = document.querySelector<HTMLTextAreaElement>(`[data-testid="${into}"]`);
      if (control === null) return;
      clearInterval(timer);
      control.value = text;
      control.dispatchEvent(new Event('input', { bubbles: true }));
      setTimeout(() => document.querySelector<HTMLElement>(`[data-testid="${press}"]`)?.click());
    }, 50);
    return () => clearInterval(timer);
  }, [text, into, press]);
}

/** Chooses an empty table in a file input once it is there. */
export function chooseTable(into: string): void {
  const timer = setInterval(() => {
    const input = document.querySelector<HTMLInputElement>(`[data-testid="${into}"]`);
    if (input === null) return;
    clearInterval(timer);
    const chosen = new DataTransfer();
    chosen.items.add(new File([''], '客户.csv', { type: 'text/csv' }));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, 50);
}

/** Types a text into a control once it is there. */
export function typeOnce(control: string, text: string): void {
  const timer = setInterval(() => {
    const input = document.querySelector<HTMLInputElement>(`[data-testid="${control}"]`);
    if (input === null) return;
    clearInterval(timer);
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, 50);
}
