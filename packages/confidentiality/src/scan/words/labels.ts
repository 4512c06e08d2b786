import { listed } from './lists/listed.ts';
/**
 * Words beside a number or a name that say what it is (上下文词). A detector asks which of them stand near; the nearest
 * before it decides. Read by `surroundings.ts`.
 *
 * @source labels and headings met in published notices, penalties and lists, and those of the documents themselves
 */
export const labels = {
  'identity-number': /* @__PURE__ */ listed(`
  身份证 身份证号 身份证号码 身份证件号码 居民身份证 公民身份号码 公民身份证号 公民身份证 身份号码 身份证明号码
  证件号码 证件号 有效证件号 社会保障号 社会保障号码 社保号 身份证编号 身份ID ID 驾驶证号 身份信息
`),
  'permanent-residence': ['永久居留', '永居证', '外国人永久居留身份证', '外国人永久居留证', '永久居留证', '五星卡'],
  passport: ['护照', '护照号', '护照号码', 'PASSPORT', '旅行证'],
  'hk-macao-permit': [
    '港澳居民来往内地通行证',
    '来往内地通行证',
    '回乡证',
    '港澳通行证',
    '往来港澳通行证',
    '港澳居民',
    '通行证号码',
    '通行证',
  ],
  'taiwan-permit': ['台湾居民来往大陆通行证', '来往大陆通行证', '台胞证', '台湾居民', '台湾通行证'],
  military: /* @__PURE__ */ listed(`
  军官证 士兵证 文职干部证 文职人员证 警官证 军人证件 军士证 义务兵证 武警证 士官证 退役军人证
`),
  disability: ['残疾人证', '残疾证', '残疾人证号', '残疾证号'],
  student: ['学籍号', '学号', '学籍辅号', '全国学籍号', '学生编号', '准考证号', '考生号'],
  mobile: ['手机', '手机号', '手机号码', '移动电话', '联系手机', '手机联系', '微信同号'],
  'home-phone': /* @__PURE__ */ listed(`
  家庭电话 住宅电话 家里电话 住宅 宅电 家长电话 监护人电话 个人电话 本人电话 家属电话
`),
  phone: ['电话', '联系电话', '联系方式', '致电', '拨打', 'TEL', 'PHONE', '电话号码'],
  'office-contact': /* @__PURE__ */ listed(`
  办公电话 咨询电话 监督电话 举报电话 投诉电话 值班电话 服务电话 咨询热线 热线 热线电话 举报 投诉 传真 联系人
  联系单位 办公室 办公地址 联系地址 通讯地址 通信地址 受理 值班 窗口 咨询 监督 总机 转接 转 邮编 邮政编码
  服务中心 对外联系 信访 招标人 采购人 代理机构 联系科室 经办 举报邮箱 投诉邮箱 监督邮箱 电子信箱 公开邮箱
  联系邮箱 单位电话 服务热线 报名电话 客服 新闻办 受理电话
`),
  'bank-card': /* @__PURE__ */ listed(`
  银行卡 银行卡号 卡号 借记卡 储蓄卡 信用卡 一卡通 一卡通号 惠农卡 社保卡 惠民卡 工资卡 存折 存折号
`),
  'bank-account': /* @__PURE__ */ listed(`
  账号 帐号 银行账号 银行帐号 银行账户 账户 帐户 收款账号 个人账号 打卡账号 账户号码 银行户头 开户账号
`),
  'own-money': /* @__PURE__ */ listed(`
  一卡通 惠农 补贴 补助 救助 低保 信用社 户名 姓名 个人账户 工资 抚恤 本人
`),
  treasury: /* @__PURE__ */ listed(`
  国库 财政专户 缴款 上缴 罚没 代收 非税 保证金账户 缴至 缴入 汇缴 罚款 缴纳 财政局 预算单位 专用账户 基本账户
  基本存款账户 对公 零余额 投标保证金 保证金
`),
  organisation: /* @__PURE__ */ listed(`
  公司 单位名称 企业名称 法定代表人 统一社会信用代码 营业执照 委员会 管理局 有限责任 集团 事务所 注册地址
  经营场所 经营者
`),
  code: /* @__PURE__ */ listed(`
  代码 编号 文号 流水号 备案号 许可证号 项目代码 索引号 批次 序列号 订单号 合同号 发票 批准号 登记号 注册号 条码
  图号 公告号 专利号 申请号 受理号 统一编码 编码 附件 时间戳 备案 版本 案号 流转号 信用代码 案件号 档案号
  批准文号 卫妆 证书编号 产品批号 ISBN ISSN 不动产单元号
`),
  plate: ['车牌', '车牌号', '车牌号码', '号牌', '车号', '号牌号码', '机动车', '车辆号牌'],
  vehicle: ['车架号', '车辆识别代号', '车辆识别代码', 'VIN', '车辆识别号', '大架号'],
  property: ['不动产权', '房产证', '房屋所有权证', '土地使用证', '不动产权证', '房权证', '产权证号', '不动产证'],
  coordinates: ['经度', '纬度', '坐标', '经纬度', '东经', '北纬', '定位', '位置坐标', 'GPS'],
  mailbox: ['邮箱', '电子邮件', '电子邮箱', 'EMAIL', 'E-MAIL', '邮件', '邮箱地址'],
  'official-car': /* @__PURE__ */ listed(`
  公务用车 公车 执法车 封存 拍卖 公交 公交车 巡逻车 救护车 消防车 处置车辆 报废车辆 采购
`),
} satisfies Readonly<Record<string, readonly string[]>>;

/** What a word beside a candidate says of it. */
export type LabelCategory = keyof typeof labels;
