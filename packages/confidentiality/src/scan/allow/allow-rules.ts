import type { Bilingual, Citation } from '@zwgk/core';

interface AllowRuleData {
  readonly id: string;
  readonly label: Bilingual;
  /** Why such data may be public. */
  readonly because: Bilingual;
  readonly basis?: readonly Citation[];
}

const contacts: readonly Citation[] = [{ instrument: 'disclosure-regulation', version: '2019', article: 20, item: 2 }];

/**
 * What is let pass although it has the form of personal or secret data (放行规则), each with its reason. All are on by
 * default; an office may switch any of them off.
 *
 * @source 《政府信息公开条例》(2019) art. 20(2) for contact data; GB 32100-2015 for codes of organisations
 * @example
 * ```ts
 * import { allowRules } from '@zwgk/confidentiality';
 * allowRules.find(({ id }) => id === 'treasury-account')?.label.zh; // => '国库、财政专户账号'
 * ```
 */
export const allowRules = [
  {
    id: 'official-telephone',
    label: { zh: '办公电话', en: 'office telephone' },
    because: { zh: '机关的联系方式应当主动公开', en: 'an organ publishes its contact data' },
    basis: contacts,
  },
  {
    id: 'service-number',
    label: { zh: '公共服务号码', en: 'public service number' },
    because: { zh: '面向公众的服务号码', en: 'a number that serves the public' },
  },
  {
    id: 'office-mailbox',
    label: { zh: '办公邮箱', en: 'office mailbox' },
    because: { zh: '机关的联系方式应当主动公开', en: 'an organ publishes its contact data' },
    basis: contacts,
  },
  {
    id: 'office-address',
    label: { zh: '单位地址', en: 'address of an organisation' },
    because: { zh: '办公地址、单位住所应当公开', en: 'an organ publishes its address, a firm registers its own' },
    basis: contacts,
  },
  {
    id: 'contact-person',
    label: { zh: '办公联系人', en: 'contact person of an office' },
    because: { zh: '因履行职责而公开的联系人', en: 'named as contact in the course of duty' },
    basis: contacts,
  },
  {
    id: 'public-body-code',
    label: { zh: '法人和其他组织的统一社会信用代码', en: 'code of an organisation' },
    because: { zh: '组织的代码为公示信息，不指向自然人', en: 'register data of an organisation, not of a person' },
  },
  {
    id: 'treasury-account',
    label: { zh: '国库、财政专户账号', en: 'treasury account' },
    because: { zh: '供缴款使用，应为公众所知', en: 'published so that dues can be paid into it' },
  },
  {
    id: 'organisation-account',
    label: { zh: '单位账号', en: 'account of an organisation' },
    because: { zh: '单位账户，不属于个人信息', en: 'the account of an organisation is no personal data' },
  },
  {
    id: 'serial-number',
    label: { zh: '文号、编号、代码', en: 'serial number' },
    because: { zh: '文书、项目、证照的编号', en: 'the number of a document, a project or a licence' },
  },
  {
    id: 'amount',
    label: { zh: '金额、数量', en: 'amount' },
    because: { zh: '后接计量单位', en: 'a unit of measure follows' },
  },
  {
    id: 'web-address',
    label: { zh: '网址、文件名', en: 'address of a page, name of a file' },
    because: { zh: '网址或文件名中的数字', en: 'digits of an address or a file name' },
  },
  {
    id: 'masked',
    label: { zh: '已遮盖', en: 'already masked' },
    because: { zh: '已作去标识化处理', en: 'the value is already hidden' },
  },
  {
    id: 'official-vehicle',
    label: { zh: '公务、公共车辆号牌', en: 'plate of an official or public vehicle' },
    because: { zh: '公务用车和公共车辆的信息应当公开', en: 'official and public vehicles are public matters' },
  },
  {
    id: 'public-place',
    label: { zh: '公共区域坐标', en: 'coordinates of a public place' },
    because: { zh: '保护区、航道、工程等公共区域的界线', en: 'the bounds of reserves, waterways and works' },
  },
  {
    id: 'public-account',
    label: { zh: '公众号、群号', en: 'public channel' },
    because: { zh: '面向公众的账号', en: 'an account that serves the public' },
    basis: contacts,
  },
  {
    id: 'secrets-catalogue',
    label: { zh: '保密事项范围中的密级栏', en: 'level column of a catalogue of secrets' },
    because: {
      zh: '密级是目录的内容，不是本文件的标志',
      en: 'the level is what the catalogue says, not a marking of it',
    },
  },
  {
    id: 'published-value',
    label: { zh: '本机关确认可公开的内容', en: 'value that the office has cleared' },
    because: { zh: '列入本机关的放行清单', en: 'it is in the office’s own list' },
  },
] as const satisfies readonly AllowRuleData[];

/** Id of an allow rule. */
export type AllowRuleId = (typeof allowRules)[number]['id'];
