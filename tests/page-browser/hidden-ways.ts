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
  'letters without colour': '<input class="c" style="-webkit-text-fill-color:transparent">',
  'letters in the colour of their ground':
    '<input class="c" style="background:#fff;color:#000;-webkit-text-fill-color:#fff">',
  'text pushed out by its indent': '<input class="c" style="text-indent:-900px">',
  'text pushed out to the right': '<input class="c" style="width:160px;text-indent:400px">',
  'text pushed out by padding':
    '<input class="c" style="box-sizing:border-box;width:120px;padding-left:118px">',
  'ink of another colour space': '<input class="c" style="background:#fff;color:oklch(1 0 0)">',
  'ink and ground each in a way of its own':
    '<input class="c" style="background:color(srgb 1 1 1);color:rgb(255,255,255)">',
  'ink almost as its ground': '<input class="c" style="background:#fff;color:#fafafa;border:0">',
  'a filter of the page’s own':
    '<svg width="0" height="0"><filter id="gone"><feColorMatrix values="0 0 0 0 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 0"/></filter></svg><div style="filter:url(#gone)"><input class="c"></div>',
  'a mask made of a border':
    '<div style="-webkit-mask-box-image:linear-gradient(transparent,transparent)"><input class="c"></div>',
  'contained paint':
    '<div style="contain:paint;width:300px;height:20px"><input class="c" style="position:relative;top:60px"></div>',
  'a picture that lets clicks through':
    '<div style="position:relative;height:40px"><input class="c" style="position:absolute"><img alt="" src="data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==" style="position:absolute;left:0;top:0;width:300px;height:40px;pointer-events:none"></div>',
  'a canvas that lets clicks through':
    '<div style="position:relative;height:40px"><input class="c" style="position:absolute"><canvas style="position:absolute;left:0;top:0;width:300px;height:40px;background:#fff;pointer-events:none"></canvas></div>',
  'a drawing that lets clicks through':
    '<div style="position:relative;height:40px"><input class="c" style="position:absolute"><svg style="position:absolute;left:0;top:0;pointer-events:none" width="300" height="40"><rect width="300" height="40" fill="#fff"/></svg></div>',
  'a pulled up picture without a position':
    '<div style="height:40px"><input class="c" style="height:20px"><img alt="" src="data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==" style="display:block;margin-top:-30px;width:300px;height:40px;pointer-events:none"></div>',
  'what is drawn before an element':
    '<style>.before::before{content:"";position:absolute;inset:0;background:#fff}</style><div style="position:relative;height:40px"><input class="c" style="position:absolute"><div class="before" style="position:absolute;inset:0;pointer-events:none"></div></div>',
  'a shadow that falls inwards':
    '<div style="position:relative;height:40px"><input class="c" style="position:absolute"><div style="position:absolute;inset:0;box-shadow:inset 0 0 0 60px #fff;pointer-events:none"></div></div>',
  'a line as thick as the box':
    '<div style="position:relative;height:40px"><input class="c" style="position:absolute"><div style="position:absolute;left:0;top:0;border:20px solid #fff;width:260px;pointer-events:none"></div></div>',
  'an outline over the box':
    '<div style="position:relative;height:40px"><input class="c" style="position:absolute"><div style="position:absolute;left:0;top:0;width:260px;height:40px;outline:20px solid #fff;outline-offset:-20px;pointer-events:none"></div></div>',
  'a ground that is blurred':
    '<div style="position:relative;height:40px"><input class="c" style="position:absolute"><div style="position:absolute;inset:0;backdrop-filter:blur(30px) brightness(40);pointer-events:none"></div></div>',
};
