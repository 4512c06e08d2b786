import { describe, expect, test } from 'vitest';
import { explainClock } from './explain-clock.ts';
import { requestClock } from './request-clock.ts';
import type { RequestEvent } from './request-event.ts';

/** By ordinary mail before National Day, supplemented, a third party consulted, extended, answered in part. */
const log: readonly RequestEvent[] = [
  { type: 'received', on: '2026-09-15', channel: 'ordinary-mail', confirmedOn: '2026-09-15' },
  { type: 'supplement-requested', on: '2026-09-18', by: '2026-09-30' },
  { type: 'supplement-received', on: '2026-09-28' },
  { type: 'third-party-consulted', on: '2026-10-09', receivedOn: '2026-10-10', party: '甲' },
  { type: 'third-party-replied', on: '2026-10-20', party: '甲' },
  { type: 'extended', on: '2026-11-02', workingDays: 10, approvedBy: '负责人' },
  { type: 'replied', on: '2026-11-16', outcome: 'partly-disclosed' },
];

describe('the memo of a request', () => {
  const clock = requestClock(log, { asOf: '2026-11-20' });

  test('in Chinese', () => {
    expect(explainClock(clock, 'zh-CN')).toEqual([
      '政府信息公开申请办理期限说明（截至2026年11月20日）',
      '一、2026年9月15日，收到申请（平常信函，当日与申请人确认）；收到当日不计入，自次日起20个工作日内答复，答复期限为2026年10月19日（《政府信息公开条例》第三十一条第（二）项、第三十三条第二款）。累计0个工作日。',
      '二、2026年9月18日，告知申请人补正，补正期限至2026年9月30日；等待补正，收到补正后重新计算期限（《政府信息公开条例》第三十条）。自上一事项起计入3个工作日，累计3个工作日。',
      '三、2026年9月28日，收到补正后的申请，期限重新计算：自次日起20个工作日内答复，答复期限为2026年10月30日（《政府信息公开条例》第三十条）。累计天数归零，重新计算。',
      '四、2026年10月9日，征求第三方意见，提出意见的期限至2026年10月30日；自次日起至收到意见之日不计入期限（《政府信息公开条例》第三十二条、第三十三条第三款）。自上一事项起计入4个工作日，累计4个工作日。',
      '五、2026年10月20日，收到第三方意见；其间8个工作日不计入期限，答复期限为2026年11月11日（《政府信息公开条例》第三十二条、第三十三条第三款）。扣除8个工作日，累计4个工作日。',
      '六、2026年11月2日，经政府信息公开工作机构负责人同意，延长答复期限10个工作日并告知申请人，答复期限为2026年11月25日（《政府信息公开条例》第三十三条第二款）。自上一事项起计入9个工作日，累计13个工作日。',
      '七、2026年11月16日，答复申请人（部分公开）；答复期限为2026年11月25日，未逾期（《政府信息公开条例》第三十三条第二款）。自上一事项起计入10个工作日，累计23个工作日。',
      '计数期间放假不计：国庆节2026年10月1日至2026年10月7日；调休上班计入：2026年10月10日。',
      '结论：答复期限为2026年11月25日，按期办结；已计23个工作日。',
      '救济：应当先申请行政复议，期限至2027年1月15日（暂定：2027年放假安排尚未公布）；对复议决定不服的，可以自收到决定之日起15日内起诉。理由：依据条例第十四条至第十六条部分不予公开的，同样应当先申请行政复议（《行政复议法》第二十三条第一款第（四）项；《行政复议法实施条例》第三十一条）。',
      '约定：起算之日是否计入期限？本结果取“不计入，自次日起算”；如取“计入”，期限为2026年11月24日（《民法典》第二百零一条第一款）。',
      '约定：延长的期限从何时起算？本结果取“自原期限届满起算”；如取“自告知延长之日起算”，期限为2026年11月16日（《政府信息公开条例》第三十三条第二款）。',
      '约定：征求意见发出日、答复日是否扣除？本结果取“扣除发出次日至答复当日”；如取“发出当日和答复当日均扣除”，期限为2026年11月26日（《政府信息公开条例》第三十三条第三款）。',
      '约定：征求意见发出日、答复日是否扣除？本结果取“扣除发出次日至答复当日”；如取“发出当日和答复当日均不扣除”，期限为2026年11月24日（《政府信息公开条例》第三十三条第三款）。',
    ]);
  });

  test('in English', () => {
    expect(explainClock(clock, 'en')).toEqual([
      'Time limit of a disclosure request, as of 20 November 2026',
      '1. 15 September 2026: the request is received (by ordinary mail, confirmed with the applicant on the same day); the day of receipt is not counted: 20 working days from the next day on, so that the reply is due by 19 October 2026 (Regulation on Government Information Disclosure, arts 31 item 2 and 33(2)). 0 working days in all.',
      '2. 18 September 2026: the applicant is told what to supplement by 30 September 2026; the clock waits, and starts anew when the supplementation comes (Regulation on Government Information Disclosure, art. 30). 3 counted since the entry before, 3 working days in all.',
      '3. 28 September 2026: the supplemented request is received and the count starts anew: 20 working days from the next day on, so that the reply is due by 30 October 2026 (Regulation on Government Information Disclosure, art. 30). The running total is nought again.',
      '4. 9 October 2026: a third party is consulted and has until 30 October 2026; the days after this one, up to and including that of the reply, are not counted (Regulation on Government Information Disclosure, arts 32 and 33(3)). 4 counted since the entry before, 4 working days in all.',
      '5. 20 October 2026: the third party replies; 8 working days before it are left out; the reply is due by 11 November 2026 (Regulation on Government Information Disclosure, arts 32 and 33(3)). 8 left out, 4 working days in all.',
      '6. 2 November 2026: the period is extended by 10 working days, with approval, and the applicant told; the reply is due by 25 November 2026 (Regulation on Government Information Disclosure, art. 33(2)). 9 counted since the entry before, 13 working days in all.',
      '7. 16 November 2026: the applicant is answered (partly disclosed); the reply was due by 25 November 2026 and is in time (Regulation on Government Information Disclosure, art. 33(2)). 10 counted since the entry before, 23 working days in all.',
      'Days off within the count: National Day, 1 October 2026 to 7 October 2026; make-up working days counted: 10 October 2026.',
      'Conclusion: the reply is due by 25 November 2026; closed in time; 23 working days counted.',
      'Remedies (a partial refusal under articles 14 to 16 of the Regulation also goes to reconsideration first): reconsideration comes first, until 15 January 2027 (provisional: the holiday notice for 2027 is not out yet); against the decision a lawsuit may be brought within 15 days of its receipt (Administrative Reconsideration Law, art. 23(1) item 4; Regulation Implementing the Administrative Reconsideration Law, art. 31).',
      'Convention on whether the day that sets the period running is counted: not counted: the count starts on the next day; with “counted” the time limit would end on 24 November 2026 (Civil Code, art. 201(1)).',
      'Convention on from when an extension runs: from the end of the original period; with “from the day of the extension notice” the time limit would end on 16 November 2026 (Regulation on Government Information Disclosure, art. 33(2)).',
      'Convention on which days of a consultation are left out: those after the day of dispatch, up to and including the day of reply; with “the days of dispatch and reply and all between” the time limit would end on 26 November 2026 (Regulation on Government Information Disclosure, art. 33(3)).',
      'Convention on which days of a consultation are left out: those after the day of dispatch, up to and including the day of reply; with “only those between dispatch and reply” the time limit would end on 24 November 2026 (Regulation on Government Information Disclosure, art. 33(3)).',
    ]);
  });

  test('says what was left out, and why', () => {
    const odd = requestClock([...log.slice(0, 1), { type: 'fee-paid', on: '2026-09-16' }], { asOf: '2026-09-17' });
    const memo = explainClock(odd, 'zh-CN').join('\n');
    expect(memo).toContain('缴费；未计入，原因见后');
    expect(memo).toContain('待核实：没有有效的收费通知即有“缴费”，不影响期限。');
  });

  test('every type of event has its line in both languages', () => {
    const all: readonly RequestEvent[] = [
      { type: 'received', on: '2026-01-05', channel: 'email', confirmedOn: '2026-01-06' },
      { type: 'reasons-requested', on: '2026-01-06' },
      { type: 'reasons-given', on: '2026-01-07' },
      { type: 'organ-consulted', on: '2026-01-08' },
      { type: 'organ-replied', on: '2026-01-09' },
      { type: 'co-author-consulted', on: '2026-01-12' },
      { type: 'co-author-replied', on: '2026-01-13' },
      { type: 'fee-notified', on: '2026-01-14' },
      { type: 'fee-paid', on: '2026-01-15' },
      { type: 'delay-fixed', on: '2026-01-16', until: '2026-04-01' },
      { type: 'supplement-requested', on: '2026-01-19' },
      { type: 'supplement-missed', on: '2026-01-30' },
    ];
    const unpaid: readonly RequestEvent[] = [...all.slice(0, 8), { type: 'fee-unpaid', on: '2026-02-20' }];
    const passedOn: readonly RequestEvent[] = [
      ...all.slice(0, 3),
      { type: 'transferred', on: '2026-01-08', to: '某局' },
    ];
    const withdrawn: readonly RequestEvent[] = [...all.slice(0, 3), { type: 'withdrawn', on: '2026-01-08' }];
    for (const events of [all, unpaid, passedOn, withdrawn]) {
      const each = requestClock(events, { asOf: '2026-03-02' });
      for (const language of ['zh-CN', 'en'] as const) {
        const memo = explainClock(each, language).join('\n');
        expect(memo).not.toMatch(/undefined|NaN|\[object|Infinity/);
        if (language === 'en') expect(memo).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });
});
