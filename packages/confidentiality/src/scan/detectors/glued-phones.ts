import { disguised } from '../candidate.ts';
import { areaCodeLength } from '../numbers/area-codes.ts';
import { type NumberDetector, touches } from '../numbers/number-detector.ts';

const MOBILE = 11;

/**
 * A fixed and a mobile number written without anything between them (两个号码连写), as tables that have lost their cells do:
 * the figures are too many for either.
 */
export const gluedPhones: NumberDetector = {
  kinds: ['mobile-phone'],
  lengths: [22, 23],
  match: (context) => {
    const { window } = context;
    if (window.letters > 0 || window.gaps > 1 || window.values[0] !== 0 || touches(context)) return undefined;
    const digits = context.digits();
    const tail = digits.slice(-MOBILE);
    if (areaCodeLength(digits.slice(0, -MOBILE)) === undefined || !/^1[3-9]/.test(tail)) return undefined;
    const isOffice = context.surroundings().isNearest(['office-contact'], ['home-phone', 'mobile', 'own-money']);
    return {
      kind: 'mobile-phone',
      confidence: isOffice ? 'low' : 'medium',
      because: [{ code: 'issuer-range', params: { issuer: 'area' } }, disguised],
    };
  },
};
