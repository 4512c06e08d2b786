import { emergencyInfo } from './emergency-info.ts';
import { epidemicClarify, epidemicMeasuresNotice, epidemicOutbreak, epidemicPeriodic } from './epidemic.ts';

/** Emergencies and epidemics (突发事件与传染病疫情). */
export const emergencyRules = [
  emergencyInfo,
  epidemicPeriodic,
  epidemicOutbreak,
  epidemicClarify,
  epidemicMeasuresNotice,
] as const;
