// How are labels and options in traditional signs compared with those in simplified ones?
import { TRADITIONAL as IN_PATTERNS, SIMPLIFIED as IN_PATTERNS_SIMPLE, simplifying } from './page-signs';
import { reduced } from './text';

const TRADITIONAL =
  '絡簡鄉鎮國訊啟閉長圖頁連結與為從據領參灣億門視頻瀏覽語藝藥測佈額總處環質規簽訂購買賣車遊戲節進層樓達隊貿師憑雲許駕軍現緊僅後終雙塊換補適圍專輯華寧滬遼龍漢陝島濱齊爾別檔夾隣減嚴來們傷價優決況凍準劍勞嗎喪場壓壞壺壽夠夢奪奮奧婦媽寶對尋屆幣幹幾庫廁廂廈廚廳張強彈徑復徵徹懷慘慣憲懸拋挾捨掃掛採揚損搖搶摯擁擋擴擺攝敗敘數斂斷晉晝暈暢極樂樞樸樹橋歐歡歲殘殺氣沒洩湯溝滅滾滿漁漸潔潛潤澤澇濃濟災烏煙煩熱燈爛爭爺牆牽犧狀獎獨獲異疊療瘋監盤盧眾睜矚礎禮禪禦禱積穩窮竊競筆築簾籌籤籲粵糧紀約紅紋納純紙紛細絕給絲綁綠綱緒線緣緩練縮績繞繳罰罷羅義習聖聞聲職聽肅腦腳臉臨興舊莊萬葉蓋蓮蔥蔣藍虛虧蟲衛衝裝裏複襲親覺觀觸討訓訪訴診詞試詩該詳誤誰課調論諾謝譜譯讀讓貝財貢貨販貯費貼賀賓賞賠賢贈贊趕趙趨躍軌輔輕較輪轉辭邊遞遠遷遺還邏鄧釋針釣鈔鉛銅銘鋒鋼錢錦錯鍵鎖鏈鏡鐘鐵鑑閃閒閣閱闆闊陣陰陳陽際階隨險隱雖雜雞離難靈靜響頂順預頭顏顧風飛飯飲飾馬駐騎驚魚鮮鳥鳴麗麥麼黃黨齡龐儲儀傭債傾僑償儘紹暱裡兒擬欄頒盡棟啓鑰誠閲羣農釘綜貸薩壯韓劇槍蘋鴻滄蘭錫撫嶺鶴荊涼魯鄲呂倫彥蘆崗鴨綏鹽蕪鷹贛饒棗濰鄭峽岡婁欽亞瀘綿壩畢頗則隴吳瑪豐薊匯楊閔鄴棲倉蕭廬嶗膠萊榮驛崍騰壇兩評瀋';
const SIMPLIFIED =
  '络简乡镇国讯启闭长图页连结与为从据领参湾亿门视频浏览语艺药测布额总处环质规签订购买卖车游戏节进层楼达队贸师凭云许驾军现紧仅后终双块换补适围专辑华宁沪辽龙汉陕岛滨齐尔别档夹邻减严来们伤价优决况冻准剑劳吗丧场压坏壶寿够梦夺奋奥妇妈宝对寻届币干几库厕厢厦厨厅张强弹径复征彻怀惨惯宪悬抛挟舍扫挂采扬损摇抢挚拥挡扩摆摄败叙数敛断晋昼晕畅极乐枢朴树桥欧欢岁残杀气没泄汤沟灭滚满渔渐洁潜润泽涝浓济灾乌烟烦热灯烂争爷墙牵牺状奖独获异叠疗疯监盘卢众睁瞩础礼禅御祷积稳穷窃竞笔筑帘筹签吁粤粮纪约红纹纳纯纸纷细绝给丝绑绿纲绪线缘缓练缩绩绕缴罚罢罗义习圣闻声职听肃脑脚脸临兴旧庄万叶盖莲葱蒋蓝虚亏虫卫冲装里复袭亲觉观触讨训访诉诊词试诗该详误谁课调论诺谢谱译读让贝财贡货贩贮费贴贺宾赏赔贤赠赞赶赵趋跃轨辅轻较轮转辞边递远迁遗还逻邓释针钓钞铅铜铭锋钢钱锦错键锁链镜钟铁鉴闪闲阁阅板阔阵阴陈阳际阶随险隐虽杂鸡离难灵静响顶顺预头颜顾风飞饭饮饰马驻骑惊鱼鲜鸟鸣丽麦么黄党龄庞储仪佣债倾侨偿尽绍昵里儿拟栏颁尽栋启钥诚阅群农钉综贷萨壮韩剧枪苹鸿沧兰锡抚岭鹤荆凉鲁郸吕伦彦芦岗鸭绥盐芜鹰赣饶枣潍郑峡冈娄钦亚泸绵坝毕颇则陇吴玛丰蓟汇杨闵邺栖仓萧庐崂胶莱荣驿崃腾坛两评沈';

const inSimplifiedSigns = simplifying(IN_PATTERNS + TRADITIONAL, IN_PATTERNS_SIMPLE + SIMPLIFIED);

/** Terms that differ between regions with traditional characters and mainland China, with the mainland term. */
const MAINLAND_NAMES: Readonly<Record<string, string>> = { 网域: '域名', 伺服器: '服务器', 位址: '地址' };
const ANY_OTHER_NAME = new RegExp(Object.keys(MAINLAND_NAMES).join('|'), 'gu');

/** Labels and options in simplified characters and mainland terms; values are never converted. */
export const simplified = (text: string): string =>
  inSimplifiedSigns(text).replace(ANY_OTHER_NAME, (word) => MAINLAND_NAMES[word] ?? word);

/** A label or option reduced to what identifies it: half width, simplified, lower case, letters and digits only. */
export const normal = (text: string): string => reduced(text, simplified);
