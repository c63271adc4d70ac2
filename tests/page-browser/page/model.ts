// What is the test page's own state? What its script has accepted, whatever its inputs show.
export const model: Record<string, unknown> = {};

declare global {
  interface Window {
    model: Record<string, unknown>;
    submits: number;
  }
}

window.model = model;
window.submits = 0;
