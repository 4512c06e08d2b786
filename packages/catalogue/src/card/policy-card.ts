/**
 * A preferential policy as a card (惠企利民政策卡片): what someone who could use it has to know. Plain JSON; texts as the office
 * writes them.
 */
export interface PolicyCard {
  readonly id: string;
  readonly title: string;
  /** The document that it is taken from: its number, or its title (文件依据). */
  readonly document: string;
  /** `YYYY-MM-DD`: since when it holds (生效日期). */
  readonly effectiveOn: string;
  /** `YYYY-MM-DD`: the last day on which it holds; absent or `null` where it has no end (有效期至). */
  readonly validUntil?: string | null;
  /** What one gets (优惠内容). */
  readonly benefit: string;
  /** Who can have it (适用对象、条件). */
  readonly eligible: string;
  /** How one gets it: steps, papers, place (办理流程). `none` where nothing has to be asked for (免申即享). */
  readonly procedure: string;
  /** The unit that handles it (办理单位). */
  readonly unit: string;
  /** Telephone or address of the unit (咨询方式); never a person's own. */
  readonly contact: string;
}

/** Every part of a card: its Chinese term, and whether a card may lack it. */
export const policyCardFields = {
  id: { term: '标识', optional: false },
  title: { term: '政策名称', optional: false },
  document: { term: '文件依据', optional: false },
  effectiveOn: { term: '生效日期', optional: false },
  validUntil: { term: '有效期至', optional: true },
  benefit: { term: '优惠内容', optional: false },
  eligible: { term: '适用对象', optional: false },
  procedure: { term: '办理流程', optional: false },
  unit: { term: '办理单位', optional: false },
  contact: { term: '咨询方式', optional: false },
} as const satisfies Record<keyof PolicyCard, { readonly term: string; readonly optional: boolean }>;

/** Name of a part of a card. */
export type PolicyCardField = keyof typeof policyCardFields;
