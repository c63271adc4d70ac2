// How are texts of a page compared? Width, case, marks and spaces aside, and never longer than a label may be.

/** No text of a page is looked at beyond this length: patterns over long texts cost the page its speed. */
export const TEXT_LIMIT = 100;

/** Texts of plain ASCII, common Chinese signs and their punctuation. */
const COMMON =
  /^[\0-\u00a9\u2010-\u2027\u3000-\u3004\u3008-\u3020\u4e00-\u9fff\uff01-\uff0f\uff1a-\uff20]*$/u;
const COMMON_LETTER = /[0-9A-Za-z\u4e00-\u9fff]/u;

/** Is it a text of common signs, of which no letter has another form of full or half width? */
export const isCommon = (text: string): boolean => COMMON.test(text);

// a class of all letters of the world takes a browser most of a millisecond before its first answer, so only a text
// that is not common is asked by one

/** Has the text a letter or a digit of any script? */
export const hasLetter = (text: string): boolean =>
  COMMON_LETTER.test(text) || (!COMMON.test(text) && /[\p{L}\p{N}]/u.test(text));

/** Without what nobody sees: zero width, and the marks of a writing direction. */
const withoutUnseen = (text: string): string => (COMMON.test(text) ? text : text.replace(/\p{Cf}/gu, ''));

/** Letters, digits and the signs that tell two labels apart. */
const withoutMarks = (text: string): string =>
  COMMON.test(text)
    ? text.replace(/[^0-9A-Za-z\u4e00-\u9fff+/#]/gu, '')
    : text.replace(/[^\p{L}\p{N}+/#]/gu, '');

const EDGE_MARKS = /^[\s*＊:：?？•·]+|[\s*＊:：?？]+$/gu;

/** A page text as people read it: one line, without signs nobody sees, and without required stars and colons at its ends. */
export function tidy(text: string): string {
  return withoutUnseen(text.slice(0, TEXT_LIMIT * 4))
    .replace(/\s+/gu, ' ')
    .replace(EDGE_MARKS, '')
    .slice(0, TEXT_LIMIT);
}

const TRADITIONAL =
  '辦單體負責聯係繫機構組織稱證號碼類種網絡務應電話郵簡區縣鄉鎮國產業執營備註資訊點開啟關閉個長圖標頁連結導與為無從屬變動據員經領參廣東臺灣億門戶視頻瀏覽語藝術醫藥檢測實驗發佈審額選擇請輸確認總廠處級說傳統環設計劃錄帳賬質詢問題規範書簽訂購買賣運車軟遊戲節進層樓達隊貿會團協學師憑態雲許護駕軍當現時間緊僅後終歷內雙塊續銷換補適圍項專輯華蘇寧滬遼龍漢陝貴慶島濱齊爾寫別冊條載檔夾陸隣減嚴來們傷價優決況凍準劍勞嗎喪場壓壞壺壽夠夢奪奮奧婦媽寶對將尋屆帶幣幫幹幾庫廁廂廈廚廢廳張強彈徑復徵徹懷慘慣憲懸拋挾捨掃掛採揚損搖搶摯擁擔擊擋擴擺攝敗敘數斂斷晉晝暈暢曆極樂樞樣樸樹橋權歐歡歲歸殘殺氣沒洩湯溝滅溫滾滿漁漸潔潛潤澤澇濃濟災烏煙煩熱燈爛爭爺牆牽犧狀獎獨獲異疊療瘋監盤盧眾睜矚礎禮禪禦禱積穩窮竊競筆築簾籌籤籲粵糧紀約紅紋納純紙紛細絕給絲綁綠維綱緒線緣編緩練縮績繞繳繼罰罷羅義習聖聞聲職聽肅腦腳臉臨興舉舊莊萬葉蓋蓮蔥蔣藍虛虧蟲衛衝裝裏製複襲見親覺觀觸討訓託記訪訴診詞試詩該詳誤誰課調論諾謝識譜譯議讀讓貝財貢貨販貫貯費貼賀賓賞賠賢贈贊趕趙趨躍軌輔輕較輪轄轉辭邊遞遠遷遺還邏鄧釋針釣鈔鉛銀銅銘鋒鋼錢錦錯鍵鎖鏈鏡鐘鐵鑑閃閒閣閱闆闊陣陰陳陽際階隨險隱隻雖雜雞離難靈靜響頂順預頭顏顧顯風飛飯飲飾館馬駐騎驚魚鮮鳥鳴麗麥麼黃黨齡龐儲儀傭債傾僑償儘報夥薦紹暱裡兒並於須擬欄頒過盡棟説啓鑰誠暫閲羣農釘綜貸薩壯韓劇槍蘋鴻';
const SIMPLIFIED =
  '办单体负责联系系机构组织称证号码类种网络务应电话邮简区县乡镇国产业执营备注资讯点开启关闭个长图标页连结导与为无从属变动据员经领参广东台湾亿门户视频浏览语艺术医药检测实验发布审额选择请输确认总厂处级说传统环设计划录帐账质询问题规范书签订购买卖运车软游戏节进层楼达队贸会团协学师凭态云许护驾军当现时间紧仅后终历内双块续销换补适围项专辑华苏宁沪辽龙汉陕贵庆岛滨齐尔写别册条载档夹陆邻减严来们伤价优决况冻准剑劳吗丧场压坏壶寿够梦夺奋奥妇妈宝对将寻届带币帮干几库厕厢厦厨废厅张强弹径复征彻怀惨惯宪悬抛挟舍扫挂采扬损摇抢挚拥担击挡扩摆摄败叙数敛断晋昼晕畅历极乐枢样朴树桥权欧欢岁归残杀气没泄汤沟灭温滚满渔渐洁潜润泽涝浓济灾乌烟烦热灯烂争爷墙牵牺状奖独获异叠疗疯监盘卢众睁瞩础礼禅御祷积稳穷窃竞笔筑帘筹签吁粤粮纪约红纹纳纯纸纷细绝给丝绑绿维纲绪线缘编缓练缩绩绕缴继罚罢罗义习圣闻声职听肃脑脚脸临兴举旧庄万叶盖莲葱蒋蓝虚亏虫卫冲装里制复袭见亲觉观触讨训托记访诉诊词试诗该详误谁课调论诺谢识谱译议读让贝财贡货贩贯贮费贴贺宾赏赔贤赠赞赶赵趋跃轨辅轻较轮辖转辞边递远迁遗还逻邓释针钓钞铅银铜铭锋钢钱锦错键锁链镜钟铁鉴闪闲阁阅板阔阵阴陈阳际阶随险隐只虽杂鸡离难灵静响顶顺预头颜顾显风飞饭饮饰馆马驻骑惊鱼鲜鸟鸣丽麦么黄党龄庞储仪佣债倾侨偿尽报伙荐绍昵里儿并于须拟栏颁过尽栋说启钥诚暂阅群农钉综贷萨壮韩剧枪苹鸿';
const SIMPLE_OF = new Map([...TRADITIONAL].map((sign, at) => [sign, SIMPLIFIED[at] ?? sign]));
const ANY_TRADITIONAL = new RegExp(`[${TRADITIONAL}]`, 'gu');

/** Words of labels and options in simplified signs; values are never changed so. */
export const simplified = (text: string): string =>
  text.replace(ANY_TRADITIONAL, (sign) => SIMPLE_OF.get(sign) ?? sign);

/** A label or option reduced to what identifies it: half width, simplified, lower case, letters and digits only. */
export function normal(text: string): string {
  const plain = simplified(text.slice(0, TEXT_LIMIT * 4).normalize('NFKC')).toLowerCase();
  return withoutMarks(plain).slice(0, TEXT_LIMIT);
}

const SMALL_WORDS = new Set(['the', 'a', 'an', 'your', 'please', 's']);

/** The English words of a label in lower case, each for itself, without those that say nothing. */
export function latinWords(text: string): readonly string[] {
  const words =
    text
      .slice(0, TEXT_LIMIT)
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z]+|\d+/gu) ?? [];
  return words.filter((word) => !SMALL_WORDS.has(word));
}

/** A value reduced to what identifies it: half width and without spaces; marks inside it count. */
export function normalValue(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** An option's words without what stands in brackets: 营业执照（个人或企业） is asked for as 营业执照. */
export function withoutBrackets(text: string): string {
  return text.replace(/[(（[【][^)）\]】]*[)）\]】]/gu, '');
}

const CODE = /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9._-]{5,}$/u;
const NO_CODE = /[^A-Za-z0-9._-]+/u;

/** Does the text carry this code as one whole word? An instance's id stands in its option beside its place. */
export function carries(text: string, code: string): boolean {
  if (!CODE.test(code)) return false;
  return text
    .normalize('NFKC')
    .split(NO_CODE)
    .some((word) => word.replace(/[.-]+$/u, '') === code);
}

/** A number for a text, the same in every document: FNV-1a. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** A short name for a text: its number in base 36. */
export const shortHash = (text: string): string => hashOf(text).toString(36);

/** Several choices shown as one text. */
export const splitChoices = (text: string): string[] =>
  text.split(/\s*[,，、;；]\s*/u).filter((name) => name !== '');
