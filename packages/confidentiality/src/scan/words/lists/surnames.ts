/** Surnames (姓氏) of nearly everybody in China, of one and of two characters. */
const single =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾' +
  '夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧' +
  '耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧阳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉' +
  '缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡' +
  '鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮' +
  '都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由' +
  '赖肖芳萧傅邱';
const double =
  '欧阳 上官 皇甫 司马 诸葛 司徒 令狐 尉迟 东方 夏侯 慕容 长孙 宇文 端木 公孙 轩辕 南宫 独孤 申屠 淳于 闻人 百里 西门 澹台 呼延 钟离 太史 万俟 赫连 拓跋 完颜 司空 鲜于 闾丘 公羊 濮阳 单于 仲孙 公冶 第五 东郭 南门 羊舌 微生 左丘 谷梁 夹谷 东门 梁丘 巫马 段干 漆雕 乐正 壤驷 太叔';

const singles: ReadonlySet<string> = /* @__PURE__ */ new Set(single);
const doubles: ReadonlySet<string> = /* @__PURE__ */ new Set(double.split(' '));

/** Whether a name of two to four characters begins with a surname. */
export function beginsWithSurname(name: string): boolean {
  return doubles.has(name.slice(0, 2)) ? name.length >= 3 : singles.has(name[0] ?? '') && name.length <= 3;
}
