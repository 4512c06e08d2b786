/**
 * Where the law leaves open which day or moment a period starts from, the days that can be meant (起算日的不同理解). The
 * first is the default of the convention of the same name.
 */
export const startReadings = {
  /** 信息形成之日：成文日期、印发日期 */
  'formation-day': ['made', 'printed'],
  /** 舆情：发现之时、发生之时 */
  'hour-start': ['detected', 'occurred'],
} as const;

export type StartReading = keyof typeof startReadings;

/** The name of a day or moment that a period may start from. */
export type StartName = (typeof startReadings)[StartReading][number];
