import { dataCatalogueCheck, dataCatalogueUpdate } from './data-catalogue.ts';
import { dataShareAnswerConditional, dataShareAnswerUnconditional, dataShareSupply } from './data-share-request.ts';
import { dataCorrection, dataUseRecords } from './data-use.ts';

/** Sharing of data between departments (政务数据共享). */
export const dataSharingRules = [
  dataShareAnswerUnconditional,
  dataShareAnswerConditional,
  dataShareSupply,
  dataCatalogueUpdate,
  dataCatalogueCheck,
  dataCorrection,
  dataUseRecords,
] as const;
