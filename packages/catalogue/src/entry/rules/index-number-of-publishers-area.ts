import { provinceOfBody, provinceOfCreditCode } from '../provinces.ts';
import type { EntryRule } from './entry-rule.ts';

/**
 * The head of an index number that is a unified social credit code is of the publisher's own province: the code names
 * the area of registration. Only a publisher whose name begins with its province can be compared.
 */
export const indexNumberOfPublishersArea: EntryRule = ({ publisher }, report) => {
  const code = 'catalogue/index-number-head-of-another-area';
  const { indexNumber } = report;
  if (indexNumber === undefined || publisher === undefined) return report.notAssessed(code, 'indexNumber', 'publisher');
  if (indexNumber.scheme !== 'credit-code') return;
  const ofHead = provinceOfCreditCode(indexNumber.issuer ?? '');
  const ofPublisher = provinceOfBody(publisher);
  if (ofHead === undefined || ofPublisher === undefined || ofHead === ofPublisher) return;
  const params = { area: ofHead.name, publisherArea: ofPublisher.name };
  report.finding(code, ['indexNumber', 'publisher'], { params });
};
