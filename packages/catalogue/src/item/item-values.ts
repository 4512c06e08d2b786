/** The body kinds that keep a catalogue (公开主体类别): ids of the scheme `body-kinds`. */
export const bodyKindIds = [
  'municipal-government',
  'municipal-department',
  'county-government',
  'county-department',
  'township',
  'public-institution',
] as const;

/** 市政府本级、市直单位、区县政府本级、区直单位、乡镇（街道）、公共企事业单位 */
export type BodyKind = (typeof bodyKindIds)[number];

/** The audiences of an item (公开对象): ids of the scheme `audiences`. */
export const audienceIds = ['external', 'external.public', 'external.specific-group', 'internal'] as const;

/** 对外、全社会、特定群体、对内 */
export type Audience = (typeof audienceIds)[number];

/** The levels of an item (公开层级): ids of the scheme `levels`. */
export const levelIds = ['municipal', 'county', 'township', 'village'] as const;

/** 市级、县级、乡级、村级 */
export type Level = (typeof levelIds)[number];

/**
 * The update frequencies (更新频次): ids of the scheme `update-frequencies`. After the first, which has no beat, from the
 * most frequent down.
 */
export const updateFrequencyIds = [
  'event-driven',
  'weekly',
  'half-monthly',
  'monthly',
  'quarterly',
  'half-yearly',
  'yearly',
] as const;

/** 及时更新、每周、每半月、每月、每季度、每半年、每年 */
export type UpdateFrequency = (typeof updateFrequencyIds)[number];

/** How long and how often an item is disclosed (公开期限类别): ids of the scheme `durations`. */
export const durationIds = ['standing', 'periodic', 'limited', 'ad-hoc'] as const;

/** 长期、定期、短期（阶段性）、随时公开 */
export type Duration = (typeof durationIds)[number];

/** The sectors of public institutions (公共企事业单位领域): ids of the scheme `institution-sectors`, both texts. */
export const institutionSectorIds = [
  'education',
  'health',
  'water',
  'electricity',
  'gas',
  'heat',
  'environment',
  'public-transport',
  'medical-care',
  'family-planning',
] as const;

/** 教育、卫生健康、供水、供电、供气、供热、环境保护、公共交通；2007年条例：医疗卫生、计划生育 */
export type InstitutionSector = (typeof institutionSectorIds)[number];
