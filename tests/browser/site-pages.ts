// How is a filing number shown at the foot of a site, correctly and incorrectly?

const NUMBER = '浙ICP备12345678号-1';
const POLICE =
  '<a href="https://beian.mps.gov.cn/#/query/webSearch?code=33010602000001">浙公网安备33010602000001号</a>';
const LINK = 'https://beian.miit.gov.cn/';

/** Pages of a site, by path: their body, and the findings that must and must not be reported. */
export const SITES: Readonly<
  Record<string, readonly [body: string, has: readonly string[], lacks: readonly string[]]>
> = {
  '/good': [
    `<footer><a href="${LINK}">${NUMBER}</a> ${POLICE}</footer>`,
    ['icp-ok', 'link-ok', 'police-ok', 'police-link-ok'],
    ['icp-place'],
  ],
  '/split': [
    `<footer><a href="${LINK}"><span>浙ICP备</span><b>12345678</b>号-1</a></footer>`,
    ['icp-ok', 'link-ok'],
    [],
  ],
  '/none': ['<footer>版权所有</footer>', ['icp-missing', 'police-missing'], []],
  '/gone': [
    `<footer><a style="display:none" href="${LINK}">${NUMBER}</a></footer>`,
    ['icp-hidden'],
    ['icp-ok'],
  ],
  '/clear': [
    `<footer><div style="opacity:0"><a href="${LINK}">${NUMBER}</a></div></footer>`,
    ['icp-hidden'],
    [],
  ],
  '/tiny': [`<footer><a style="font-size:1px" href="${LINK}">${NUMBER}</a></footer>`, ['icp-hidden'], []],
  '/white': [
    `<footer style="background:#fff"><a style="color:#fff" href="${LINK}">${NUMBER}</a></footer>`,
    ['icp-hidden'],
    [],
  ],
  '/away': [
    `<footer><a style="position:absolute;left:-9999px" href="${LINK}">${NUMBER}</a></footer>`,
    ['icp-hidden'],
    [],
  ],
  '/picture': [
    `<footer><a href="${LINK}"><img alt="" width="90" height="20" src="/icp.png"></a></footer>`,
    ['icp-picture'],
    ['icp-missing'],
  ],
  '/two': [
    `<footer><a href="${LINK}">${NUMBER}</a> <a href="${LINK}">浙ICP备87654321号-1</a></footer>`,
    ['icp-several'],
    [],
  ],
  '/top': [`<p>${NUMBER}</p><div style="height:3000px"></div>`, ['icp-place', 'link-missing'], []],
  '/shadow': [
    `<footer id="f"></footer><script>f.attachShadow({mode:'open'}).innerHTML='<a href="${LINK}">${NUMBER}</a>'</script>`,
    ['icp-ok', 'link-ok'],
    [],
  ],
  '/frame': [`<iframe src="/good" width="600" height="300"></iframe>`, ['icp-ok', 'police-ok'], ['frames']],
  '/foreign': [
    '<iframe src="https://www.elsewhere-sample.cn/good" width="600" height="300"></iframe>',
    ['icp-missing', 'frames'],
    [],
  ],
  '/old': [
    `<footer><a href="http://www.miitbeian.gov.cn/">${NUMBER}</a></footer>`,
    ['link-old'],
    ['link-ok'],
  ],
};
