import { addDays, dayNumber, type PlainDate, plainDateOfDay } from '@zwgk/core';
import type { RequestEvent } from '@zwgk/deadlines';
import { replyOutcomes } from '@zwgk/law';

const kinds = ['natural-person', 'natural-person', 'natural-person', 'commercial', 'legal-service', 'other'];
const first = dayNumber('2024-11-01');

/** A spread of numbers that is the same in every run. */
const spread = (index: number, of: number): number => ((Math.imul(index, 2654435761) >>> 8) >>> 0) % of;

/** What happens to a request: most are answered, one in four is supplemented, one in ten goes through more. */
function eventsOf(index: number): readonly RequestEvent[] {
  const on: PlainDate = plainDateOfDay(first + spread(index, 420));
  const outcome = replyOutcomes[spread(index + 7, replyOutcomes.length)]?.id ?? 'disclosed';
  const received: RequestEvent =
    index % 3 === 0
      ? { type: 'received', on, channel: 'in-person' }
      : { type: 'received', on, channel: 'online', confirmedOn: on };
  const after = (days: number): PlainDate => addDays(on, days);
  switch (index % 20) {
    case 0:
      return [received];
    case 1:
      return [received, { type: 'withdrawn', on: after(4) }];
    case 2:
    case 3:
      return [
        received,
        { type: 'third-party-consulted', on: after(3), receivedOn: after(5), party: 'A' },
        { type: 'organ-consulted', on: after(4), organ: 'B' },
        { type: 'third-party-replied', on: after(14), party: 'A' },
        { type: 'organ-replied', on: after(18), organ: 'B' },
        { type: 'extended', on: after(20), workingDays: 10, approvedBy: 'C' },
        { type: 'replied', on: after(45), outcome },
      ];
    case 4:
    case 5:
    case 6:
    case 7:
    case 8:
      return [
        received,
        { type: 'supplement-requested', on: after(3), by: after(20) },
        { type: 'supplement-received', on: after(12) },
        { type: 'replied', on: after(12 + spread(index, 30)), outcome },
      ];
    default:
      return [received, { type: 'replied', on: after(5 + spread(index, 28)), outcome }];
  }
}

/** One line of a made-up ledger, which nobody wrote and nobody is named in. */
export const ledgerLine = (index: number): string =>
  `${JSON.stringify({
    id: `2025-${String(index).padStart(7, '0')}`,
    applicant: kinds[index % kinds.length],
    subject: '关于某项目审批文件及有关会议纪要的申请',
    unit: '某科',
    events: eventsOf(index),
    ...(index % 50 === 0 && { remedies: [{ route: 'reconsideration', filedOn: '2025-06-03' }] }),
  })}\n`;
