import { publicAccount } from '../allow/account-owner.ts';
import { isSerialNumber, isWebAddress } from '../allow/not-personal.ts';
import { contextWord, disguised } from '../candidate.ts';
import { hasIssuerPrefix } from '../numbers/bank-card-prefixes.ts';
import { passesLuhn } from '../numbers/checksums.ts';
import { isPossibleGrouping, isUsualGrouping } from '../numbers/grouping.ts';
import { isDisguised, lengths, type NumberDetector, touches } from '../numbers/number-detector.ts';
import type { NumberWindow } from '../read/number-window.ts';
import type { Reason } from '../reasons.ts';

const USUAL = /* @__PURE__ */ new Set([
  '4-4-4-4',
  '4-4-4-4-3',
  '4-4-4-7',
  '6-10',
  '6-13',
  '4-4-4-4-2',
  '4-4-4-4-1',
  '4-4-4-6',
  '6-4-4-5',
  '8-8',
  '4-6-5',
  '6-12',
  '6-9-4',
]);

/**
 * Bank card numbers (银行卡号): the digits add up and begin as the issuer's cards of that length do. Beside a label one of
 * the two is enough.
 *
 * @source ISO/IEC 7812-1; card prefixes of a public list of 2025-02
 */
export const bankCard: NumberDetector = {
  kinds: ['bank-card'],
  lengths: lengths(13, 19),
  match: (context) => {
    const { window } = context;
    if (window.otherLetters > 0 || window.letters > 6) return undefined;
    const issuerKnown = hasIssuerPrefix(window.values, window.length) || isUnionPay(window);
    const addsUp = passesLuhn(window.values, window.length);
    if (!issuerKnown && !addsUp) return undefined;
    const around = context.surroundings();
    const cardLabel = around.near(['bank-card'], 24);
    const isProven = issuerKnown && addsUp;
    // An account need not be a card: beside that word both proofs are asked for.
    const label = cardLabel ?? (isProven ? around.near(['bank-account'], 12) : undefined);
    if (label === undefined && !(isProven && !touches(context) && isUsualGrouping(window, USUAL))) {
      return undefined;
    }
    if (!isPossibleGrouping(window) || window.cells > 0) return undefined;
    const because: Reason[] = [{ code: addsUp ? 'checksum' : 'checksum-fails', params: { method: 'luhn' } }];
    if (issuerKnown) because.push({ code: 'issuer-range', params: { issuer: 'bank' } });
    if (label !== undefined) because.push(contextWord(label));
    if (isDisguised(context)) because.push(disguised);
    const rule = publicAccount(around) ?? (label === undefined ? numberOfAnother() : undefined);
    const confidence = addsUp && label !== undefined ? 'high' : 'medium';
    return { kind: 'bank-card', confidence, because, ...(rule !== undefined && { rule }) };

    function numberOfAnother() {
      if (isSerialNumber(context)) return 'serial-number' as const;
      return isWebAddress(context) ? ('web-address' as const) : undefined;
    }
  },
};

/** 62 is the prefix of 银联; no list of its issuers is complete. */
const isUnionPay = ({ values, length }: NumberWindow): boolean => length >= 16 && values[0] === 6 && values[1] === 2;
