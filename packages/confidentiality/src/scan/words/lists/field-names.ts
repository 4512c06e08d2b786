import { listed } from './listed.ts';

/** Names of the fields that follow one another in forms (表单字段名): where one begins, the value before it has ended. */
const fieldNames = /* @__PURE__ */ listed(`
  姓名 电子 性别 民族 出生 年龄 身份证 证件 公民身份 住址 地址 家庭 户籍 籍贯 电话 手机 联系 邮箱 职业 职务 职称 学历
  政治面貌 与户主 户主 银行 开户 卡号 账号 账户 单位 工作 学校 班级 年级 备注 时间 日期 编号 序号 金额 补助 监护
  残疾 病种 病情 健康 申请 婚姻 现住 居住 邮编 微信 名称 男 女 配偶 父亲 母亲 护照 通行证 国籍 类别 类型 原因
  情况 籍贯 签名 签字 盖章 代码 法定 等级 学籍 专业 车牌 经度 诊断 人口 收入 及 等 的
`);

const byFirst: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ grouped(fieldNames);

function grouped(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) groups.set(name[0] as string, [...(groups.get(name[0] as string) ?? []), name]);
  return groups;
}

/** Whether a field name begins here, at an index of a text without blanks. */
export function fieldBeginsAt(text: string, index: number): boolean {
  return byFirst.get(text[index] ?? '')?.some((name) => text.startsWith(name, index)) === true;
}
