import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  unifiedSocialCreditCheckCharacter,
  verifyUnifiedSocialCreditCode,
} from '../unified-social-credit-code/unified-social-credit-code.ts';
import { organisationCheckDigit, verifyOrganisationCode } from './organisation-code.ts';

// Codes of public bodies, as they head real index numbers.
describe('codes of organisations', () => {
  test.each(['000014349', '006939991', '01104325X', '01404053X'])('organisation code %s is sound', (code) =>
    expect(verifyOrganisationCode(code)).toBe('valid'),
  );
  test('a wrong check digit and a wrong form are told apart', () => {
    expect(verifyOrganisationCode('000014348')).toBe('wrong-check-digit');
    expect(verifyOrganisationCode('00001434-9')).toBe('wrong-form');
    expect(verifyUnifiedSocialCreditCode('11500000009275780M')).toBe('wrong-check-digit');
    expect(verifyUnifiedSocialCreditCode('1150000000927578OL')).toBe('wrong-form');
  });
  test.each(['11500000009275780L', '114401170075203323', '11440100MB2C90856P', '11120000MB1671711Y'])(
    'unified social credit code %s is sound',
    (code) => expect(verifyUnifiedSocialCreditCode(code)).toBe('valid'),
  );

  test('any change of one character is noticed', () => {
    const eight = fc.stringMatching(/^[0-9A-Z]{8}$/);
    fc.assert(
      fc.property(eight, fc.integer({ min: 0, max: 7 }), fc.constantFrom(...'0123456789'), (head, at, other) => {
        fc.pre(head[at] !== other && Math.abs(Number.parseInt(head[at] as string, 36) - Number(other)) % 11 !== 0);
        const changed = head.slice(0, at) + other + head.slice(at + 1);
        expect(verifyOrganisationCode(changed + organisationCheckDigit(head))).not.toBe('valid');
      }),
    );
    const seventeen = fc.stringMatching(/^11\d{6}[0-9A-HJ-NP-RTUWXY]{9}$/);
    fc.assert(
      fc.property(
        seventeen,
        fc.integer({ min: 8, max: 16 }),
        fc.constantFrom(...'0123456789ABCDEFGH'),
        (head, at, other) => {
          fc.pre(head[at] !== other);
          const changed = head.slice(0, at) + other + head.slice(at + 1);
          const code = changed + unifiedSocialCreditCheckCharacter(head);
          expect(verifyUnifiedSocialCreditCode(code)).toBe('wrong-check-digit');
        },
      ),
    );
  });
});
