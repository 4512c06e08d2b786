import type { DetectionKind } from '../detection-kinds.ts';
import { listed } from '../words/lists/listed.ts';

/**
 * Headings of lists (公示名单栏目) and what stands under them. Names alone are what such a list has to show: they count beside
 * one of the others.
 *
 * @source headings of published lists; the list of items that a provincial check of 2017 had removed
 */
const headings: Readonly<Partial<Record<DetectionKind | 'age' | 'phone', readonly string[]>>> = {
  'person-name': /* @__PURE__ */ listed(`
  姓名 户主 户主姓名 申请人 申请人姓名 学生姓名 幼儿姓名 儿童姓名 患者姓名 残疾人姓名 对象姓名 救助对象 低保对象
  享受人 享受人姓名 受益人 监护人 监护人姓名 家长姓名 代领人 领取人 参保人 被征收人 房主 村民姓名 人员姓名
  家庭成员姓名 考生姓名 名字
`),
  'resident-id': /* @__PURE__ */ listed(`
  身份证号 身份证号码 身份证 公民身份号码 公民身份证号 居民身份证号码 居民身份证号 证件号码 证件号 身份证件号码
  户主身份证号 户主身份证号码 身份号码 社会保障号码
`),
  passport: ['护照号', '护照号码', '护照'],
  'hk-macao-permit': ['港澳通行证号码', '通行证号码', '回乡证号', '通行证号'],
  'taiwan-permit': ['台胞证号', '台胞证号码'],
  'military-id': ['军官证号', '军人证件号'],
  'disability-certificate': ['残疾证号', '残疾人证号', '残疾证号码', '残疾人证号码'],
  'student-number': ['学籍号', '学号', '全国学籍号', '准考证号', '考生号'],
  phone: /* @__PURE__ */ listed(`
  电话 联系电话 手机 手机号 手机号码 移动电话 联系方式 家庭电话 电话号码 家长电话 监护人电话 户主电话 本人电话
  联系手机
`),
  'bank-card': /* @__PURE__ */ listed(`
  银行卡号 卡号 一卡通号 一卡通 一卡通卡号 社保卡号 惠农卡号 银行卡 惠农一卡通 社会保障卡号
`),
  'bank-account': /* @__PURE__ */ listed(`
  银行账号 银行帐号 账号 帐号 账户 开户账号 一卡通账号 收款账号 打卡账号 存折账号 银行账户 惠农一卡通账号
  个人账号
`),
  address: /* @__PURE__ */ listed(`
  住址 家庭住址 家庭地址 现住址 户籍地址 户籍所在地 居住地址 详细地址 地址 户口所在地 家庭详细住址 现居住地
`),
  'birth-date': ['出生日期', '出生年月', '出生年月日', '生日', '出生时间'],
  health: /* @__PURE__ */ listed(`
  病种 疾病名称 疾病诊断 诊断 病情 残疾类别 残疾等级 残疾类型 残疾类别及等级 致残原因 健康状况 病因 患病情况
  患病名称 疾病 伤残等级 孕情
`),
  household: /* @__PURE__ */ listed(`
  致贫原因 困难原因 困难类型 贫困类型 家庭人口 家庭人数 家庭人口数 家庭成员 与户主关系 家庭年收入 家庭收入
  人均收入 人均月收入 年收入 月收入 婚姻状况 家庭情况 家庭困难情况 困难情况 宗教信仰 财产状况 家庭财产 社会关系
  享受类别 保障类别
`),
  email: ['邮箱', '电子邮箱', '电子邮件'],
  'social-account': ['微信号', 'QQ号', 'QQ', '微信', 'QQ号码'],
  'vehicle-plate': ['车牌号', '车牌号码', '车牌', '号牌号码'],
  'property-certificate': ['不动产权证号', '房产证号', '产权证号', '不动产证号'],
  age: ['年龄'],
};

/** What a column holds; `phone` becomes a mobile or a fixed number, `age` the age of a minor, by what its cells say. */
export type Column = DetectionKind | 'age' | 'phone';

const columnOfHeading: ReadonlyMap<string, Column> = /* @__PURE__ */ new Map(
  Object.entries(headings).flatMap(([column, names]) => names.map((name) => [name, column as Column] as const)),
);

/** Headings of a column of names: where one stands, the line may be the first of a list. */
export const nameHeadings: readonly string[] = headings['person-name'] ?? [];

/** Other headings of such lists: they tell a heading from a row. */
const OTHERS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    '序号 编号 性别 民族 金额 补助金额 补贴金额 发放金额 救助金额 备注 村 组 村组 乡镇 镇 街道 社区 行政村 自然村 村名 年级 班级 学校 学校名称 就读学校 单位 所属村 所在村 县区 县 市 区 ' +
    '项目 标准 补助标准 月份 时间 日期 类别 面积 人数 户数 数量 合计 职务 职称 学历 专业 政治面貌 开户行 开户银行 银行 银行名称 名称 状态 审核结果 所在地区'
  ).split(' '),
);

/** The heading as it is compared: without blanks and remarks in brackets. */
export const headingOf = (cell: string): string =>
  cell.replace(/[\s\u3000*]/g, '').replace(/[(（][^()（）]{0,12}[)）]/g, '');

export const columnOf = (heading: string): Column | undefined => columnOfHeading.get(heading);

export const isOtherHeading = (heading: string): boolean => OTHERS.has(heading);
