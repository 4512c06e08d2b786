import { type Calendar, china } from '@zwgk/calendar';
import { type Language, renderFinding, type Wording } from '@zwgk/core';
import { cited } from '../explain/cited.ts';
import { datesInWords } from '../explain/dates-in-words.ts';
import { daysOffIn } from '../explain/days-off.ts';
import { deadlineFindings } from '../findings.ts';
import type { Deadline } from './deadline.ts';
import type { DeadlineStep } from './step.ts';
import { stepTexts } from './step-texts.ts';

/**
 * The text of a step of a computation (计算步骤的表述), without its law.
 *
 * @example
 * ```ts
 * import { deadline, formatStep } from '@zwgk/deadlines';
 * const [first] = deadline('request-reply', { from: '2026-09-15' }).trace;
 * first && formatStep(first, 'zh-CN'); // => '2026年9月15日为收到申请之日，当日不计入，自次日起算'
 * ```
 */
export function formatStep({ code, params }: DeadlineStep, language: Language): string {
  const wording = stepTexts[code] as Wording<typeof params>;
  return wording[language](params);
}

/**
 * A deadline as text (期限的计算说明): the steps, each with its law, the days off and make-up days inside, and the notes. It can
 * be checked line by line with a calendar and the law in hand.
 *
 * @param calendar the one that the deadline was computed with; the national one unless given
 * @example
 * ```ts
 * import { deadline, explainDeadline } from '@zwgk/deadlines';
 * const lines = explainDeadline(deadline('request-reply', { from: '2026-03-02' }), 'zh-CN');
 * lines[1]; // => '第20个工作日为2026年3月30日（《政府信息公开条例》第三十三条）。'
 * ```
 */
export function explainDeadline(deadline: Deadline, language: Language, calendar: Calendar = china): readonly string[] {
  const stop = language === 'zh-CN' ? '。' : '.';
  const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1) + stop;
  return [
    ...deadline.trace.flatMap((step) => {
      const text = sentence(formatStep(step, language) + cited(step.basis, language));
      const days =
        step.code === 'working-days' ? daysOffIn(step.params.after, step.params.to, calendar, language) : undefined;
      return days === undefined ? [text] : [text, days];
    }),
    ...deadline.notes.map((note) =>
      sentence(datesInWords(renderFinding(note, [deadlineFindings], language), language) + cited(note.basis, language)),
    ),
  ];
}
