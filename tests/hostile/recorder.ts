// What does a hostile page write down? Every value that any of its own means get to see, each with where it came from.

/** The first script of a page: `window.heard` lists [by what, text]; what stands in plain sight is told apart. */
export const recorder = `<script>
  window.heard = [];
  const note = (by, text) => { if (typeof text === 'string' && text !== '') window.heard[window.heard.length] = [by, text]; };
  const isSeen = (target) => target instanceof Element && target.hasAttribute('data-seen');
  for (const type of ['input', 'change', 'keydown', 'keyup', 'beforeinput', 'paste', 'focusin', 'focusout', 'compositionend', 'formdata'])
    addEventListener(type, (event) => {
      const target = event.composedPath()[0];
      note((isSeen(target) ? 'seen ' : 'trap ') + type, target?.value);
      if (typeof event.data === 'string') note((isSeen(target) ? 'seen ' : 'trap ') + type, event.data);
    }, true);
  addEventListener('message', (event) => note('message', typeof event.data === 'string' ? event.data : JSON.stringify(event.data)));
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      for (const node of addedNodes) note('added', node.textContent);
      if (target instanceof Element) for (const { name, value } of target.attributes) note('attribute ' + name, value);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  setInterval(() => {
    for (const box of document.querySelectorAll('input,textarea,select')) note(isSeen(box) ? 'seen look' : 'trap look', box.value);
  }, 20);
</script>`;
