import affordableHousing from './data/affordable-housing.json' with { type: 'json' };
import agriculturalSubsidies from './data/agricultural-subsidies.json' with { type: 'json' };
import budgets from './data/budgets.json' with { type: 'json' };
import compulsoryEducation from './data/compulsory-education.json' with { type: 'json' };
import culturalServices from './data/cultural-services.json' with { type: 'json' };
import disasterRelief from './data/disaster-relief.json' with { type: 'json' };
import elderlyCare from './data/elderly-care.json' with { type: 'json' };
import employment from './data/employment.json' with { type: 'json' };
import environment from './data/environment.json' with { type: 'json' };
import foodAndDrugs from './data/food-and-drugs.json' with { type: 'json' };
import health from './data/health.json' with { type: 'json' };
import houseExpropriation from './data/house-expropriation.json' with { type: 'json' };
import householdRegistration from './data/household-registration.json' with { type: 'json' };
import landExpropriation from './data/land-expropriation.json' with { type: 'json' };
import legalServices from './data/legal-services.json' with { type: 'json' };
import majorProjects from './data/major-projects.json' with { type: 'json' };
import municipalServices from './data/municipal-services.json' with { type: 'json' };
import planning from './data/planning.json' with { type: 'json' };
import povertyRelief from './data/poverty-relief.json' with { type: 'json' };
import publicInstitutions from './data/public-institutions.json' with { type: 'json' };
import publicResourceTrading from './data/public-resource-trading.json' with { type: 'json' };
import ruralHousingRenovation from './data/rural-housing-renovation.json' with { type: 'json' };
import socialAssistance from './data/social-assistance.json' with { type: 'json' };
import socialInsurance from './data/social-insurance.json' with { type: 'json' };
import taxation from './data/taxation.json' with { type: 'json' };
import urbanEnforcement from './data/urban-enforcement.json' with { type: 'json' };
import workSafety from './data/work-safety.json' with { type: 'json' };
import type { PackData } from './pack-data.ts';

/** The rows of every pack (目录包的行), in the order of the scheme `grassroots-areas`; that of the public institutions last. */
export const packData: readonly PackData[] = [
  majorProjects,
  publicResourceTrading,
  budgets,
  workSafety,
  taxation,
  landExpropriation,
  houseExpropriation,
  affordableHousing,
  ruralHousingRenovation,
  environment,
  culturalServices,
  legalServices,
  povertyRelief,
  disasterRelief,
  foodAndDrugs,
  urbanEnforcement,
  employment,
  socialInsurance,
  socialAssistance,
  elderlyCare,
  householdRegistration,
  agriculturalSubsidies,
  compulsoryEducation,
  health,
  municipalServices,
  planning,
  publicInstitutions,
] as readonly unknown[] as readonly PackData[];
