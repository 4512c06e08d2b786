import type { Cell } from './cell.ts';

/** Rules or normative documents of the year in the format of 2021 (规章、行政规范性文件), in documents (件). */
export interface DocumentCounts {
  /** 本年制发件数 */
  readonly made?: Cell;
  /** 本年废止件数 */
  readonly repealed?: Cell;
  /** 现行有效件数 */
  readonly inForce?: Cell;
}

/** Table 2 of the format of 2021 (表二 主动公开政府信息情况). Decisions are counted; `charges` are in 万元. */
export interface Table2Of2021 {
  /** 规章 */
  readonly regulations?: DocumentCounts;
  /** 行政规范性文件 */
  readonly normativeDocuments?: DocumentCounts;
  /** 行政许可，本年处理决定数量 */
  readonly licences?: Cell;
  /** 行政处罚，本年处理决定数量 */
  readonly penalties?: Cell;
  /** 行政强制，本年处理决定数量 */
  readonly coercion?: Cell;
  /** 行政事业性收费，本年收费金额 (万元) */
  readonly charges?: Cell;
}

/** Rules or normative documents of the year in the format of 2019 (规章、规范性文件). */
export interface DisclosureCounts {
  /** 本年新制作数量 */
  readonly made?: Cell;
  /** 本年新公开数量 */
  readonly newlyDisclosed?: Cell;
  /** 对外公开总数量 */
  readonly disclosedInAll?: Cell;
}

/** Matters of the year in the format of 2019: licences, other services, penalties, coercion (许可、其他对外管理服务、处罚、强制). */
export interface MatterCounts {
  /** 上一年项目数量 */
  readonly itemsLastYear?: Cell;
  /** 本年增/减, below zero where there were fewer */
  readonly change?: Cell;
  /** 处理决定数量; charges have none */
  readonly decisions?: Cell;
}

/** Table 2 of the format of 2019, for the reports of 2019 and 2020 (表二). */
export interface Table2Of2019 {
  /** 规章 */
  readonly regulations?: DisclosureCounts;
  /** 规范性文件 */
  readonly normativeDocuments?: DisclosureCounts;
  /** 行政许可 */
  readonly licences?: MatterCounts;
  /** 其他对外管理服务事项 */
  readonly otherServices?: MatterCounts;
  /** 行政处罚 */
  readonly penalties?: MatterCounts;
  /** 行政强制 */
  readonly coercion?: MatterCounts;
  /** 行政事业性收费 */
  readonly charges?: Omit<MatterCounts, 'decisions'>;
  /** 政府集中采购：采购项目数量、采购总金额 */
  readonly procurement?: { readonly projects?: Cell; readonly amount?: Cell };
}

/** Table 2 (表二 主动公开政府信息情况), in the shape of the report’s year. */
export type Table2 = Table2Of2021 | Table2Of2019;
