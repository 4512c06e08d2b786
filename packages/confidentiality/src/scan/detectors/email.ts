import { contextWord, form } from '../candidate.ts';
import type { Reason } from '../reasons.ts';
import type { TextContext } from '../text-detector.ts';
import { unit } from '../view/tables.ts';
import type { TextView } from '../view/text-view.ts';

const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 80;
const DOMAIN = /^(?:[A-Za-z0-9-]{1,40}\.){1,4}[A-Za-z]{2,8}/;
const FIGURES_ONLY = /^\d{5,11}$/;

/**
 * E-mail addresses (电子邮箱), from the sign in the middle outwards; blanks may stand around it, and between all characters.
 * Mailboxes of organs are public; what stands at a free mailer counts in full beside a person.
 */
export function findEmail(at: number, context: TextContext): void {
  const { view, tables } = context;
  const local = localPart(view, at, tables.classes);
  const domain = domainPart(view, at, tables.classes);
  if (local.from === -1 || domain === undefined) return;
  const { from } = local;
  const { to } = domain;
  const around = context.surroundingsOf(from, to);
  const label = around.near(['mailbox'], 16);
  const because: Reason[] = [form];
  if (label !== undefined) because.push(contextWord(label));
  const found = { kind: 'email', from, to, confidence: 'high', because } as const;
  if (/\.gov\.cn$/i.test(domain.text)) context.take({ ...found, rule: 'office-mailbox' });
  else if (around.hasBefore('office-contact')) context.take({ ...found, withoutPerson: { rule: 'office-mailbox' } });
  else context.take({ ...found, withoutPerson: { confidence: FIGURES_ONLY.test(local.text) ? 'medium' : 'low' } });
}

const isBlank = (code: number, classes: Uint8Array): boolean =>
  ((classes[code] as number) & (unit.blank | unit.lineBreak)) !== 0;

const isLocal = (code: number, classes: Uint8Array): boolean =>
  ((classes[code] as number) & (unit.digit | unit.letter)) !== 0
    ? code !== 0x7c && code !== 0xd7
    : code === 0x2e || code === 0x5f || code === 0x2b || code === 0x2d || code === 0x25;

/** Backwards from the sign. Blanks are passed over when the character before the sign stands for itself. */
function localPart(units: TextView, at: number, classes: Uint8Array): { from: number; text: string } {
  let index = at - 1;
  while (at - index < 4 && isBlank(units.at(index), classes)) index--;
  const isSpelled =
    isBlank(units.at(index - 1), classes) &&
    isLocal(units.at(index - 2), classes) &&
    isBlank(units.at(index - 3), classes);
  let text = '';
  let from = -1;
  for (; index > 0 && text.length < LONGEST_LOCAL; index--) {
    const code = units.at(index);
    if (isLocal(code, classes)) {
      text = String.fromCharCode(code) + text;
      from = index;
      if (isSpelled && isLocal(units.at(index - 1), classes)) break;
    } else if (!(isSpelled && isBlank(code, classes) && !isBlank(units.at(index - 1), classes))) break;
  }
  return { from, text };
}

/** Forwards from the sign, over blanks beside the sign and the dots, or between all characters. */
function domainPart(units: TextView, at: number, classes: Uint8Array): { to: number; text: string } | undefined {
  let start = at + 1;
  while (start - at < 4 && isBlank(units.at(start), classes)) start++;
  const isSpelled = isBlank(units.at(start + 1), classes) && isBlank(units.at(start + 3), classes);
  let text = '';
  const places: number[] = [];
  for (let index = start; text.length < LONGEST_DOMAIN; index++) {
    const code = units.at(index);
    if (isLocal(code, classes) && code !== 0x5f) {
      text += String.fromCharCode(code);
      places.push(index);
    } else if (!isBlank(code, classes) || !(isSpelled || isBesideDot(units, index, classes))) break;
    else if (isSpelled && isBlank(units.at(index + 1), classes)) break;
  }
  const domain = DOMAIN.exec(text)?.[0];
  return domain === undefined ? undefined : { to: (places[domain.length - 1] as number) + 1, text: domain };
}

const DOT = 0x2e;
const isBesideDot = (units: TextView, index: number, classes: Uint8Array): boolean =>
  units.at(index - 1) === DOT ||
  units.at(index + 1) === DOT ||
  (isBlank(units.at(index + 1), classes) && units.at(index + 2) === DOT);
