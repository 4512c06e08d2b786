import { verifyUnifiedSocialCreditCode } from '@zwgk/core';
import { disguised } from '../candidate.ts';
import { identityCheckValue } from '../numbers/checksums.ts';
import { isUsualGrouping } from '../numbers/grouping.ts';
import { dateAt } from '../numbers/identity-number.ts';
import { identityValues } from '../numbers/identity-values.ts';
import { isDisguised, type NumberContext, type NumberDetector, touches } from '../numbers/number-detector.ts';
import type { Reason } from '../reasons.ts';

const USUAL = /* @__PURE__ */ new Set([
  '8-10',
  '9-9',
  '2-6-9-1',
  '2-6-10',
  '6-6-6',
  '4-4-4-4-2',
  '8-4-4-2',
  '8-8-2',
  '3-3-4-4-4',
]);

/** Letters that the code does not use, and the figures that they are taken for. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', S: '5', Z: '2', '|': '1' };

/**
 * Unified social credit codes (统一社会信用代码). The code of an organisation is public; that of a sole trader (92, 个体工商户)
 * leads to a natural person.
 *
 * @source GB 32100-2015
 */
export const socialCreditCode: NumberDetector = {
  kinds: ['social-credit-code'],
  lengths: [18],
  match: (context) => {
    const { window } = context;
    if (touches(context) || !isUsualGrouping(window, USUAL)) return undefined;
    const written = context.characters();
    const code =
      window.letters === 0 ? written : written.replace(/[OISZ|]/g, (letter) => LOOK_ALIKES[letter] as string);
    if (verifyUnifiedSocialCreditCode(code) !== 'valid' || isOfPerson(context)) return undefined;
    const checksum: Reason = { code: 'checksum', params: { method: 'mod-31-3' } };
    if (!code.startsWith('92')) {
      return { kind: 'social-credit-code', confidence: 'high', because: [checksum], rule: 'public-body-code' };
    }
    const because: Reason[] = [checksum, { code: 'sole-trader' }];
    if (isDisguised(context)) because.push(disguised);
    return { kind: 'social-credit-code', confidence: 'medium', because };
  },
};

/** One number in 31 of the persons' fits here as well; that it also fits as a person's is rarer by far in a code. */
function isOfPerson(context: NumberContext): boolean {
  const values = identityValues(context);
  return (
    values !== undefined && dateAt(values, 6, context.asOf) !== undefined && identityCheckValue(values) === values[17]
  );
}
