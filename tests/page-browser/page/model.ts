// What does the test page itself hold? Its own state, never what its inputs show.
export const model: Record<string, unknown> = {};

declare global {
  interface Window {
    model: Record<string, unknown>;
    submits: number;
  }
}

window.model = model;
window.submits = 0;
