/** The levels of classification (密级) and the years that go with them, as the longest period and as the one by default. */
export const classificationLevels = {
  'top-secret': { zh: '绝密级', years: 30 },
  secret: { zh: '机密级', years: 20 },
  confidential: { zh: '秘密级', years: 10 },
} as const;

export type ClassificationLevel = keyof typeof classificationLevels;

/** What sets either period running. */
export const classificationStart = {
  zh: '标明的制发日（不能标明的，书面通知之日）',
  en: 'the day of issue that is marked (where none can be, the day of notice in writing)',
} as const;
