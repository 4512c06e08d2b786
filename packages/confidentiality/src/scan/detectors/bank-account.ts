import { publicAccount } from '../allow/account-owner.ts';
import { contextWord, disguised, form } from '../candidate.ts';
import { isPossibleGrouping, runsIntoNextSentence } from '../numbers/grouping.ts';
import { isDisguised, lengths, type NumberDetector } from '../numbers/number-detector.ts';
import type { Reason } from '../reasons.ts';

/**
 * Account numbers (银行账号): they have no check digit and no fixed length, so that only a label right before makes one.
 */
export const bankAccount: NumberDetector = {
  kinds: ['bank-account'],
  lengths: lengths(9, 24),
  match: (context) => {
    const { window } = context;
    if (window.otherLetters > 0 || window.cells > 0 || !isPossibleGrouping(window)) return undefined;
    if (window.letters > window.length / 3 || runsIntoNextSentence(context)) return undefined;
    const around = context.surroundings();
    if (!around.isNearest(['bank-account', 'bank-card'], ['identity-number', 'phone', 'mobile', 'code']))
      return undefined;
    const label = around.near(['bank-account', 'bank-card'], 8);
    if (label === undefined) return undefined;
    const because: Reason[] = [form, contextWord(label)];
    const own = around.near(['own-money'], 40);
    if (own !== undefined) because.push(contextWord(own));
    if (isDisguised(context)) because.push(disguised);
    const rule = publicAccount(around);
    const confidence = own !== undefined || around.hasBefore('bank-card') ? 'high' : 'medium';
    return { kind: 'bank-account', confidence, because, ...(rule !== undefined && { rule }) };
  },
};
