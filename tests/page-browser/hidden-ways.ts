// By which methods can a page hide a control from the person while a script still finds it? One line per method.

/** A white image of one pixel. */
const WHITE = 'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';

/** The position of a cover: over everything, while clicks go through it. */
const ALL = 'position:absolute;left:0;top:0;width:320px;height:40px;pointer-events:none';

/** A block with a control and an element over it. */
const over = (cover: string, control = '<input class="c" style="position:absolute">'): string =>
  `<div style="position:relative;height:40px">${control}${cover}</div>`;

/** Methods that leave something visible: such controls may be filled or refused. */
export const LEAVES_SOMETHING: ReadonlySet<string> = new Set([
  'opacity of parents',
  'inert',
  'a ground that is blurred',
  'almost seen through',
  'half seen through',
  'a little seen through',
  'a blur of one pixel',
  'turned by half',
  'turned a little',
  'drawn a little smaller',
  'words of seven pixels',
  'written from right to left',
  'the upper half cut off',
  'letters far apart',
  'behind a cover half seen through',
  'its words below the box',
  'a line of no height',
  'a ground that is gone',
]);

/** Name of the method → a block whose control a person cannot see. */
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
  'a picture that lets clicks through': `<div style="position:relative;height:40px"><input class="c" style="position:absolute"><img alt="" src="${WHITE}" style="position:absolute;left:0;top:0;width:300px;height:40px;pointer-events:none"></div>`,
  'a canvas that lets clicks through':
    '<div style="position:relative;height:40px"><input class="c" style="position:absolute"><canvas style="position:absolute;left:0;top:0;width:300px;height:40px;background:#fff;pointer-events:none"></canvas></div>',
  'a drawing that lets clicks through':
    '<div style="position:relative;height:40px"><input class="c" style="position:absolute"><svg style="position:absolute;left:0;top:0;pointer-events:none" width="300" height="40"><rect width="300" height="40" fill="#fff"/></svg></div>',
  'a pulled up picture without a position': `<div style="height:40px"><input class="c" style="height:20px"><img alt="" src="${WHITE}" style="display:block;margin-top:-30px;width:300px;height:40px;pointer-events:none"></div>`,
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
  'words on a picture of their colour':
    '<input class="c" style="color:#000;background:linear-gradient(#000,#000);border:0">',
  'words on a picture file of their colour': `<input class="c" style="color:#fff;background:url(${WHITE});border:0">`,
  'ink of a wide colour space': '<input class="c" style="background:#fff;color:color(display-p3 1 1 1)">',
  'a shadow tree over the box': over(
    `<div style="${ALL}"><template shadowrootmode="open"><div style="position:absolute;inset:0;background:#fff"></div></template></div>`,
  ),
  'a cover after thousands of elements': `${'<i></i>'.repeat(6000)}${over(`<div style="${ALL};background:#fff"></div>`)}`,
  'a label for it, painted over it':
    '<div style="position:relative;height:40px"><input class="c" id="own-label" style="position:absolute"><label for="own-label" style="position:absolute;inset:0;background:#fff">备注</label></div>',
  'its own label drawn over it':
    '<label style="position:relative;display:block;height:40px"><input class="c" style="position:absolute"><span style="position:absolute;inset:0;background:#fff"></span></label>',
  'a cover with a hole in its middle': over(
    `<div style="position:absolute;inset:0;background:#fff;clip-path:polygon(0 0,100% 0,100% 100%,0 100%,0 0,84px 8px,84px 12px,88px 12px,88px 8px,84px 8px)"></div>`,
  ),
  'four boxes around its middle': over(
    ['left:0;top:0;width:80px;height:40px', 'left:90px;top:0;width:300px;height:40px']
      .map((where) => `<div style="position:absolute;${where};background:#fff"></div>`)
      .join(''),
  ),
  'almost seen through': '<input class="c" style="opacity:.2">',
  'half seen through': '<input class="c" style="opacity:.5">',
  'a little seen through': '<input class="c" style="opacity:.75">',
  'a blur of a dozen pixels': '<div style="filter:blur(12px)"><input class="c"></div>',
  'a blur of one pixel': '<div style="filter:blur(1px)"><input class="c"></div>',
  'turned by half': '<div style="transform:rotate(180deg)"><input class="c"></div>',
  'turned a little': '<div style="transform:rotate(2deg)"><input class="c"></div>',
  'drawn at a third of its size': '<div style="transform:scale(.3)"><input class="c"></div>',
  'drawn a little smaller': '<div style="transform:scale(.95)"><input class="c"></div>',
  'words of five pixels': '<input class="c" style="font-size:5px">',
  'words of seven pixels': '<input class="c" style="font-size:7px">',
  'zoomed to a twentieth': '<div style="zoom:.05"><input class="c"></div>',
  'grey ink on a grey ground': '<input class="c" style="background:#888;color:#777;border:0">',
  'pale ink on white': '<input class="c" style="background:#fff;color:#ddd">',
  'dots for letters': '<input class="c" style="-webkit-text-security:disc">',
  'written from right to left': '<input class="c" dir="rtl">',
  'the upper half cut off': '<div style="overflow:hidden;height:10px"><input class="c"></div>',
  'letters far apart': '<input class="c" style="letter-spacing:20px">',
  'clipped by a scrolled box':
    '<div style="overflow:hidden;height:24px;width:300px"><div style="height:80px"></div><input class="c"></div>',
  'in an animation that has ended':
    '<style>@keyframes away{to{opacity:0}}</style><div style="animation:away .01s forwards"><input class="c"></div>',
  'behind a cover half seen through': over(`<div style="${ALL};background:#fff;opacity:.5"></div>`),
  // forty methods that were added later
  'moved by a property of its own': '<div style="translate:-9000px 0"><input class="c"></div>',
  'shrunk by a property of its own': '<div style="scale:.02"><input class="c"></div>',
  'turned edge on by a property of its own': '<div style="rotate:y 90deg"><input class="c"></div>',
  'moved along a path': '<div style="offset-path:path(\'M-4000 0 L-4000 1\')"><input class="c"></div>',
  'letters on top of each other to the left': '<input class="c" style="letter-spacing:-80px">',
  'its words below the box': '<input class="c" style="box-sizing:border-box;height:24px;padding-top:60px">',
  'its words above the box':
    '<textarea class="c" style="box-sizing:border-box;height:30px;line-height:400px"></textarea>',
  'a line of no height':
    '<textarea class="c" style="line-height:0;height:12px;padding:0;overflow:hidden"></textarea>',
  'clear as soon as it holds something':
    '<style>.shy:not(:placeholder-shown){color:transparent}</style><input class="c shy" placeholder="请填写">',
  'gone as soon as it holds something':
    '<style>.gone:not(:placeholder-shown){opacity:0}</style><input class="c gone" placeholder="请填写">',
  'covered as soon as it holds something': `<style>.late:not(:placeholder-shown)+i{position:absolute;inset:0;background:#fff;pointer-events:none}</style>${over('<input class="c late" placeholder="请填写" style="position:absolute"><i></i>', '')}`,
  'first line clear':
    '<style>.line::first-line{color:transparent}</style><textarea class="c line"></textarea>',
  'a shadow cast from above':
    '<div style="height:80px;position:relative"><div style="position:absolute;z-index:1;pointer-events:none;left:0;top:0;width:300px;height:10px;box-shadow:0 40px 0 20px #fff"></div><input class="c" style="position:absolute;top:40px"></div>',
  'an outline drawn by a neighbour':
    '<div style="height:80px;position:relative"><div style="position:absolute;z-index:1;pointer-events:none;left:0;top:0;width:300px;height:4px;outline:60px solid #fff"></div><input class="c" style="position:absolute;top:40px"></div>',
  'what a neighbour draws after itself':
    '<style>.reach::after{content:"";position:absolute;left:0;top:30px;width:300px;height:44px;background:#fff}</style><div style="height:80px;position:relative"><div class="reach" style="position:absolute;z-index:1;pointer-events:none;left:0;top:0;width:300px;height:4px"></div><input class="c" style="position:absolute;top:40px"></div>',
  'a shadow of a filter':
    '<div style="height:80px;position:relative"><div style="position:absolute;z-index:1;pointer-events:none;left:0;top:0;width:300px;height:40px;background:#fff;filter:drop-shadow(0 34px 0 #fff)"></div><input class="c" style="position:absolute;top:44px"></div>',
  'a mirror image of a box':
    '<div style="height:80px;position:relative"><div style="position:absolute;z-index:1;pointer-events:none;left:0;top:0;width:300px;height:38px;background:#fff;-webkit-box-reflect:below"></div><input class="c" style="position:absolute;top:42px"></div>',
  'letters that fill the box': over(
    `<div style="${ALL};font:60px/40px monospace;color:#fff;white-space:nowrap;overflow:hidden">██████████████</div>`,
  ),
  'a shadow of letters': over(
    `<div style="${ALL};font:60px/40px monospace;color:transparent;text-shadow:0 0 0 #fff,0 0 2px #fff;white-space:nowrap;overflow:hidden">██████████████</div>`,
  ),
  'a line through letters': over(
    `<div style="${ALL};color:transparent;white-space:pre;overflow:hidden;text-decoration:line-through 60px #fff">                                                                                </div>`,
  ),
  'a frame around a picture': over(
    `<div style="position:absolute;left:150px;top:18px;width:2px;height:2px;pointer-events:none;border:1px solid;border-image:linear-gradient(#fff,#fff) 1/160px/160px"></div>`,
  ),
  'a column rule': over(
    `<div style="${ALL};width:320px;columns:2;column-gap:300px;column-rule:300px solid #fff"><p style="margin:0">一</p><p style="margin:0;break-before:column">二</p></div>`,
  ),
  'a point of a list': over(
    `<ul style="${ALL};margin:0;padding:0;list-style-position:inside;font-size:900px;line-height:40px;overflow:hidden;color:#fff"><li></li></ul>`,
  ),
  'a page in a frame over it': over(
    `<iframe srcdoc="<body style='background:#fff'>" style="${ALL};border:0;width:320px;height:40px"></iframe>`,
  ),
  'a film over it': over(
    `<video poster="${WHITE}" style="${ALL};width:320px;height:40px;object-fit:fill"></video>`,
  ),
  'a row of a table': over(
    `<table style="${ALL};width:320px;height:40px;border-collapse:collapse"><tr style="background:#fff"><td></td></tr></table>`,
  ),
  'a bar of progress': over(
    `<progress value="1" max="1" style="${ALL};width:320px;height:40px;accent-color:#fff;appearance:none;background:#fff"></progress>`,
  ),
  'a ground that is gone': over(`<div style="${ALL};backdrop-filter:opacity(0)"></div>`),
  'a cover that lightens': over(`<div style="${ALL};background:#fff;mix-blend-mode:screen"></div>`),
  'a button over it that is off': over(
    `<button disabled type="button" style="${ALL};width:320px;height:40px;border:0;background:#fff"></button>`,
  ),
  'a clear head, a white tail': over(
    `<div style="${ALL};background:linear-gradient(90deg,transparent 2px,#fff 2px)"></div>`,
  ),
  'a cover whose own hit is elsewhere': over(
    `<div style="${ALL};background:#fff;clip-path:inset(0 0 0 0)"></div>`,
  ),
  'a cover in two turns': over(
    `<div style="${ALL};transform:scale(.01)"><div style="position:absolute;inset:0;transform:scale(100);background:#fff"></div></div>`,
  ),
  'under the grey of a day of mourning, covered': `<div style="filter:grayscale(1)">${over(`<svg style="${ALL}" width="320" height="40"><foreignObject width="320" height="40"><div style="height:40px;background:#fff"></div></foreignObject></svg>`)}</div>`,
  'a picture in the style of a cover': over(
    `<div style="${ALL};content:url(${WHITE});width:320px;height:40px"></div>`,
  ),
  'a cover with parts of no hit': over(
    `<div style="position:absolute;inset:0;pointer-events:none;visibility:hidden"><div style="visibility:visible;position:absolute;inset:0;background:#fff"></div></div>`,
  ),
  'what its own box draws after it':
    '<style>.above::after{content:"";position:absolute;inset:0;background:#fff;pointer-events:none}</style><div class="above" style="position:relative;height:40px"><input class="c"></div>',
  'below the edge of a view that it stays with':
    '<div style="position:fixed;bottom:-90px"><input class="c"></div>',
  'cut by a box that clips': '<div style="overflow:clip;height:6px"><input class="c"></div>',
  'cut at its side': '<div style="overflow-x:clip;width:6px"><input class="c"></div>',
  'in a box of no height that scrolls': '<div style="overflow:auto;height:0"><input class="c"></div>',
  'behind the ground of a box around it':
    '<div style="background:#fff;height:40px"><input class="c" style="position:relative;z-index:-1"></div>',
  'in a popover that is closed': '<div popover><input class="c"></div>',
  'in a dialog that is closed': '<dialog><input class="c"></dialog>',
};
