import { quoteCode } from '@zwgk/core';
import { countedOn, expiredOn } from '../counting.ts';
import type { DatedEvent } from '../placed-event.ts';
import { type Handler, whileWaiting, withFinding } from './handler.ts';

/**
 * 延长答复期限: adds working days to the original due date, up to the cap of the text. One made after the due date has no
 * effect, unless the convention gives it one.
 *
 * @source 《政府信息公开条例》(2019) art. 33(2); (2007) art. 24(2)
 */
export const extended: Handler<'extended'> = (state, event, setting, path) => {
  const { on, workingDays } = event;
  const { regime } = state;
  if (regime === undefined) return state;
  const basis = [regime.basis.extension];
  if (!Number.isInteger(workingDays) || workingDays < 1) {
    const params = { days: quoteCode(workingDays) };
    return withFinding(state, 'deadlines/extension-not-positive', { params, path: [...path, 'workingDays'], basis });
  }
  let next = state;
  if (!hasApproval(event)) {
    next = withFinding(next, 'deadlines/extension-not-approved', { params: {}, path, basis });
  }
  const waiting = whileWaiting(next, event, path);
  if (waiting !== undefined) return waiting;
  const due = expiredOn(state, on, setting);
  if (due !== undefined)
    next = withFinding(next, 'deadlines/extension-after-due', { params: { due, on }, path, basis });
  if (due !== undefined && setting.choices['late-extension'] === 'ineffective') return next;

  const granted = Math.min(workingDays, regime.extension - state.extension);
  if (granted < workingDays) {
    const params = { days: workingDays, most: regime.extension, granted };
    next = withFinding(next, 'deadlines/extension-over-cap', { params, path: [...path, 'workingDays'], basis });
  }
  const runsFromNotice = setting.choices['extension-base'] === 'notice-date';
  const total = runsFromNotice ? Math.max(state.total, countedOn(state, on, setting) + granted) : state.total + granted;
  return { ...next, extension: state.extension + granted, total };
};

/** Whether it is recorded who approved an extension. */
export const hasApproval = ({ approvedBy }: DatedEvent<'extended'>): boolean =>
  typeof approvedBy === 'string' && approvedBy.trim() !== '';
