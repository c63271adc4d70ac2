// Is the person in a field? Then nothing that arrives later may take the focus, or what they type goes elsewhere.

/** Whether a control that takes text or a choice has the focus. */
export function isTyping(): boolean {
  return document.activeElement?.matches('input, textarea, select') ?? false;
}
