// In which ways may a page hide a control from the person while a script still finds it? One line a way.

/** Name of the way → a block whose control asks for something a person cannot see. */
export const HIDDEN_WAYS: Readonly<Record<string, string>> = {
  'type hidden': '<input type="hidden" class="c">',
  'display none': '<input class="c" style="display:none">',
  'parent display none': '<div style="display:none"><input class="c"></div>',
  'visibility hidden': '<input class="c" style="visibility:hidden">',
  'visibility collapse': '<div style="visibility:collapse"><input class="c"></div>',
  'hidden attribute': '<div hidden><input class="c"></div>',
  'content-visibility': '<div style="content-visibility:hidden"><input class="c"></div>',
  'closed details': '<details><summary>更多</summary><input class="c"></details>',
  'opacity zero': '<input class="c" style="opacity:0">',
  'opacity of parents': '<div style="opacity:.5"><div style="opacity:.5"><input class="c"></div></div>',
  'filter opacity': '<div style="filter:opacity(0)"><input class="c"></div>',
  'filter brightness': '<div style="filter:brightness(100)"><input class="c"></div>',
  'far left': '<input class="c" style="position:absolute;left:-9999px">',
  'far above': '<input class="c" style="position:absolute;top:-9999px">',
  'far right of a fixed box': '<div style="position:fixed;left:5000px;top:0"><input class="c"></div>',
  'text indent of a cut box':
    '<div style="overflow:hidden;width:60px;height:20px;text-indent:-999px"><input class="c" style="width:50px"></div>',
  'zero size': '<input class="c" style="width:0;height:0;padding:0;border:0">',
  'one pixel': '<input class="c" style="width:1px;height:1px;padding:0;border:0">',
  'cut parent of zero height': '<div style="height:0;overflow:hidden"><input class="c"></div>',
  'cut parent of one pixel': '<div style="width:1px;height:1px;overflow:hidden"><input class="c"></div>',
  'clip path': '<input class="c" style="clip-path:inset(50%)">',
  'clip path of a parent': '<div style="clip-path:circle(0)"><input class="c"></div>',
  'old clip': '<input class="c" style="position:absolute;clip:rect(0 0 0 0)">',
  'scaled to nothing': '<div style="transform:scale(.01)"><input class="c"></div>',
  'moved by transform': '<div style="transform:translateX(-9000px)"><input class="c"></div>',
  'turned edge on': '<div style="transform:rotateY(90deg)"><input class="c"></div>',
  masked:
    '<div style="-webkit-mask-image:linear-gradient(transparent,transparent);mask-image:linear-gradient(transparent,transparent)"><input class="c"></div>',
  'behind another box':
    '<div style="position:relative;height:40px"><input class="c" style="position:absolute;z-index:0"><div style="position:absolute;inset:0;background:#fff;z-index:1"></div></div>',
  'behind a veil that lets clicks through':
    '<div style="position:relative;height:40px"><input class="c" style="position:absolute"><div style="position:absolute;inset:0;background:#fff;pointer-events:none"></div></div>',
  'colour of its ground':
    '<div style="background:#fff"><input class="c" style="color:#fff;background:#fff;border:0"></div>',
  'font of no size': '<input class="c" style="font-size:0">',
  'blended away': '<div style="background:#fff"><input class="c" style="mix-blend-mode:lighten"></div>',
  inert: '<div inert><input class="c"></div>',
};
