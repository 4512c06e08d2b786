import {
  type InternalMarkId,
  internalMarks,
  type MarkingExpiry,
  type MarkingReading,
  type MarkingStatus,
  type OpenEnd,
  type UrgencyId,
  urgencies,
} from '@zwgk/confidentiality';
import type { Language, PlainDate, Severity } from '@zwgk/core';
import type { CommandHelp } from '../../cli-command.ts';

interface MarkingTexts {
  readonly help: CommandHelp;
  readonly text: string;
  readonly on: string;
  readonly organ: string;
  readonly kinds: Readonly<Record<MarkingReading['kind'], string>>;
  readonly copyNumber: (number: string) => string;
  readonly urgency: (id: UrgencyId) => string;
  readonly internal: (id: InternalMarkId) => string;
  readonly expiry: (expiry: MarkingExpiry) => string;
  readonly status: (status: MarkingStatus['status'], asOf: PlainDate) => string;
  readonly steps: string;
  readonly comma: string;
  readonly severity: Readonly<Record<Severity, string>>;
}

const urgencyLabel = (id: UrgencyId, key: 'zh' | 'en'): string =>
  urgencies.find((known) => known.id === id)?.label[key] ?? id;

const internalLabel = (id: InternalMarkId, key: 'zh' | 'en'): string =>
  internalMarks.find((known) => known.id === id)?.label[key] ?? id;

const openEnds: Readonly<Record<OpenEnd, readonly [zh: string, en: string]>> = {
  'long-term': ['长期', 'long-term'],
  condition: ['以符合解密条件为准', 'when the condition is met'],
  'no-start': ['未给出制发日（--on），无法推算', 'cannot be told without the day of issue (--on)'],
  'no-rule': ['没有收录当日的规则', 'no rule is held for that day'],
  'out-of-range': ['2100 年以后', 'after 2100'],
};

/** The texts of `zwgk marking`, by language. */
export const markingTexts: Readonly<Record<Language, MarkingTexts>> = {
  'zh-CN': {
    help: {
      description: '识别密级标志：规范写法、届满日、现状，以及公开前还须履行的步骤',
      more: `
示例：
  zwgk marking "机 密 ☆ 十 年" --on 2015-06-01
  zwgk marking - < 文件头.txt`,
    },
    text: '要识别的文字（一个标志，或者文件头的几行）；- 表示标准输入',
    on: '标明的制发日，YYYY-MM-DD；期限自该日起算，并按该日的规则核对',
    organ: '定密机关的层级，用于核对定密权限：central、provincial、prefecture、county、township',
    kinds: {
      secrecy: '国家秘密标志',
      declassified: '解密标志',
      internal: '没有国家秘密标志；有内部标志或者公开属性标注',
      blank: '密级栏为空或者注明无密级',
      none: '没有识别到标志',
    },
    copyNumber: (number) => `份号 ${number}`,
    urgency: (id) => `紧急程度 ${urgencyLabel(id, 'zh')}`,
    internal: (id) => `${internalLabel(id, 'zh')}（不是国家秘密标志，本身不是不予公开的依据）`,
    expiry: (expiry) =>
      expiry.status === 'open'
        ? `届满日：${openEnds[expiry.because][0]}`
        : `届满日：${expiry.expiresOn}${expiry.term === 'default' ? '（未标注期限，按规定的期限推算）' : ''}`,
    status: (status, asOf) =>
      `${asOf}：${{ protected: '仍在保密期限内', expired: '期限已满，须经原定密机关审核', declassified: '已解密', unknown: '无法判断，按仍在保密期限内对待' }[status]}`,
    steps: '公开前须完成（期限届满本身不等于可以公开）：',
    comma: '、',
    severity: { error: '错误', warning: '警告', notice: '提示' },
  },
  en: {
    help: {
      description: 'Read a secrecy marking: its standard form, its end, where it stands, what must precede publication',
      more: `
Examples:
  zwgk marking "机 密 ☆ 十 年" --on 2015-06-01
  zwgk marking - < head.txt`,
    },
    text: 'the text (one marking, or the lines of a head); - is standard input',
    on: 'the marked day of issue, YYYY-MM-DD: the period runs from it, and its rules apply',
    organ:
      'level of the organ that classified, to check its authority: central, provincial, prefecture, county, township',
    kinds: {
      secrecy: 'a state-secret marking',
      declassified: 'a mark of declassification',
      internal: 'no state-secret marking; an internal or disclosure mark',
      blank: 'the field for the level is empty or says there is none',
      none: 'no mark found',
    },
    copyNumber: (number) => `copy number ${number}`,
    urgency: (id) => `urgency: ${urgencyLabel(id, 'en')}`,
    internal: (id) => `${internalLabel(id, 'en')} (no state-secret marking, and of itself no ground for withholding)`,
    expiry: (expiry) =>
      expiry.status === 'open'
        ? `end: ${openEnds[expiry.because][1]}`
        : `end: ${expiry.expiresOn}${expiry.term === 'default' ? ' (no period is marked; the one of the rules applies)' : ''}`,
    status: (status, asOf) =>
      `${asOf}: ${{ protected: 'still protected', expired: 'the period is over; the originating organ has to review', declassified: 'declassified', unknown: 'cannot be told, to be treated as protected' }[status]}`,
    steps: 'to be done before publication (an expired period is not permission):',
    comma: ', ',
    severity: { error: 'error', warning: 'warning', notice: 'notice' },
  },
};
