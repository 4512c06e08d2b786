import { type Citation, errorOf, type PlainDate, parsePlainDate } from '@zwgk/core';
import { formatCitation, type ReplyOutcomeId } from '@zwgk/law';
import { match } from 'ts-pattern';
import type { Assessment } from '../determination/assess.ts';
import { type Remedies, remediesOn } from '../determination/remedies.ts';
import { findGround } from '../grounds/grounds.ts';
import { replyErrors } from './errors.ts';
import { type RemedyPeriod, remedyPeriodsOn } from './remedy-periods.ts';
import type { ReplyDraft, ReplyParagraph, ReplyParticulars } from './reply-draft.ts';
import { decisionWordings } from './wording.ts';

type Name = keyof ReplyParticulars;

/** Gives a particular, or holds its place open and notes that it is missing. */
type Particular = (name: Name, term: string) => string;

/**
 * Drafts the letter of reply to a determination (起草答复书): what was asked, what is decided and on which law, the reasons,
 * where to turn, the remedies with their periods. What the caller does not give stays open, as 〔申请人〕, and is listed in
 * `missing`. It cites only the law of the determination, so that no repealed article gets in.
 *
 * @throws ZwgkError `negative-list/no-reply-yet` when the determination has no kind of reply; `core/invalid-date`
 * @example
 * ```ts
 * import { assess, draftReply } from '@zwgk/negative-list';
 * const assessment = assess({ purpose: 'petition' }, { on: '2026-09-15' });
 * const draft = draftReply(assessment, { on: '2026-09-20', organ: '某市某局', requested: '办理信访事项' });
 * draft.outcome; // => 'unprocessed.petition'
 * draft.missing.includes('applicant'); // => true
 * ```
 */
export function draftReply(assessment: Assessment, particulars: ReplyParticulars): ReplyDraft {
  const { reply: outcome, decision } = assessment;
  if (outcome === null) throw errorOf(replyErrors, 'negative-list/no-reply-yet', { decision });
  const on = parsePlainDate(particulars.on);
  const missing = new Set<Name>();
  const particular: Particular = (name, term) => {
    const value = particulars[name];
    if (value !== undefined && value.trim() !== '') return value;
    missing.add(name);
    return `〔${term}〕`;
  };
  const remedies = remediesOn(outcome, on);
  const paragraphs = [
    facts(particulars, particular),
    ...decided(assessment, outcome, particular),
    remedy(remedies, on, particulars, particular),
  ];
  return {
    outcome,
    title: '政府信息公开申请答复书',
    addressee: particular('applicant', '申请人'),
    paragraphs,
    remedies,
    organ: particular('organ', '答复机关'),
    on,
    missing: [...missing],
  };
}

function facts({ receivedOn, requestNumber }: ReplyParticulars, particular: Particular): ReplyParagraph {
  const day = receivedOn === undefined ? particular('receivedOn', '收到日期') : chineseDate(parsePlainDate(receivedOn));
  const number = requestNumber === undefined ? '' : `（申请编号：${requestNumber}）`;
  const text = `本机关于${day}收到您提出的政府信息公开申请${number}，申请公开“${particular('requested', '申请内容')}”。`;
  return { part: 'facts', text, basis: [] };
}

const lawText = (basis: readonly Citation[]): string =>
  basis.map((citation) => formatCitation(citation, 'zh-CN', { title: 'short', version: 'hide' })).join('、');

/** Whether a kind of reply is one that a part of a document can have by itself. */
const isReason = (outcome: ReplyOutcomeId | undefined): boolean =>
  outcome?.startsWith('withheld.') === true || outcome === 'unable.needs-creation';

/** Kinds of reply that have to say why, in the organ’s own words. */
const needsReasons = (outcome: ReplyOutcomeId): boolean =>
  outcome.startsWith('withheld.') || outcome === 'partly-disclosed' || outcome.startsWith('unable.');

function decided(
  { basis, grounds }: Assessment,
  outcome: ReplyOutcomeId,
  particular: Particular,
): readonly ReplyParagraph[] {
  const { decision, channel } = decisionWordings[outcome];
  const reasons = grounds.filter(({ id, verdict }) => verdict === 'met' && isReason(findGround(id)?.outcome));
  const deciding = reasons.find(({ id }) => findGround(id)?.outcome === outcome);
  const others = reasons.filter((trial) => trial !== deciding);
  // A refusal is worded for one ground and cites that one; the others that are met are named with their own law.
  const rests = deciding === undefined ? basis : deciding.basis;
  const text = decision.replace('{信息}', '您申请公开的信息').replace('{依据}', lawText(rests) || '有关规定');
  const paragraphs: ReplyParagraph[] = [{ part: 'decision', text, basis: rests }];
  if (others.length > 0 && (outcome === 'partly-disclosed' || outcome.startsWith('withheld.'))) {
    const named = others.map((trial) => `${findGround(trial.id)?.title.zh ?? trial.id}（${lawText(trial.basis)}）`);
    const opening = outcome === 'partly-disclosed' ? '不予公开的部分属于：' : '此外，该信息还属于：';
    const law = others.flatMap((trial) => trial.basis);
    paragraphs.push({ part: 'reasons', text: `${opening}${named.join('；')}。`, basis: law });
  }
  if (needsReasons(outcome)) {
    paragraphs.push({ part: 'reasons', text: `理由：${particular('reasons', '说明理由')}。`, basis: [] });
  }
  if (channel !== undefined) {
    const [before, after] = channel;
    paragraphs.push({ part: 'channel', text: `${before}${particular('channel', '方式、途径')}${after}`, basis: [] });
  }
  return paragraphs;
}

const periodText = ({ count, unit }: RemedyPeriod): string => `${count}${unit === 'days' ? '日' : '个月'}`;

const until = (day: string | undefined): string =>
  day === undefined ? '' : `（${chineseDate(parsePlainDate(day))}前，含当日）`;

function remedy(
  { litigation, mandatoryReconsideration, basis }: Remedies,
  on: PlainDate,
  { reconsiderBy, sueBy }: ReplyParticulars,
  particular: Particular,
): ReplyParagraph {
  const periods = remedyPeriodsOn(on);
  const organ = particular('reconsiderationOrgan', '行政复议机关');
  const within = `自收到本答复之日起${periodText(periods.reconsideration)}内${until(reconsiderBy)}`;
  const law: Citation[] = [...basis, ...periods.reconsideration.basis];
  const reconsider = `向${organ}申请行政复议`;
  const sue = (): string => {
    law.push(...(periods.litigation?.basis ?? []));
    const period = periods.litigation === undefined ? '法定期限' : periodText(periods.litigation);
    return `自收到本答复之日起${period}内${until(sueBy)}向${particular('court', '人民法院')}提起行政诉讼`;
  };
  const sueAfterwards = (): string => {
    law.push(...(periods.afterReconsideration?.basis ?? []));
    const period = periods.afterReconsideration === undefined ? '法定期限' : periodText(periods.afterReconsideration);
    return `对行政复议决定不服的，可以自收到行政复议决定书之日起${period}内向${particular('court', '人民法院')}提起行政诉讼`;
  };
  // Where it is disputed, a careful organ sends the applicant to reconsideration first: nothing is lost by that.
  const text =
    mandatoryReconsideration !== 'no'
      ? `如对本答复不服，应当${within}先${reconsider}；${sueAfterwards()}。`
      : match(litigation)
          .with('refused', () => `如对本答复不服，可以${within}${reconsider}。`)
          .with(
            'open',
            'depends',
            'after-reconsideration',
            () => `如对本答复不服，可以${within}${reconsider}，或者${sue()}。`,
          )
          .exhaustive();
  return { part: 'remedies', text, basis: law };
}

const chineseDate = (day: PlainDate): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

/**
 * A letter of reply as plain text (答复书文本), ready to be put on the organ’s paper.
 *
 * @example
 * ```ts
 * import { assess, draftReply, formatReply } from '@zwgk/negative-list';
 * const draft = draftReply(assess({ purpose: 'petition' }, { on: '2026-09-15' }), { on: '2026-09-20', organ: '某市某局' });
 * formatReply(draft).split('\n')[0]; // => '政府信息公开申请答复书'
 * ```
 */
export function formatReply({ title, addressee, paragraphs, organ, on }: ReplyDraft): string {
  const body = paragraphs.map(({ text }) => `　　${text}`);
  return [title, '', `${addressee}：`, ...body, '', organ, chineseDate(on), ''].join('\n');
}
