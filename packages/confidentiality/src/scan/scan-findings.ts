import type { FindingDefinitions } from '@zwgk/core';
import type { DetectionConfidence } from './detection.ts';
import { type DetectionKind, detectionKind } from './detection-kinds.ts';

interface DetectionParams {
  readonly kind: DetectionKind;
  readonly confidence: DetectionConfidence;
  /** Masked. */
  readonly preview: string;
}

/** Parameters of the findings of scanning, by code. They never hold the value that was found. */
export interface ScanFindings {
  'confidentiality/secrecy-marking-detected': DetectionParams;
  'confidentiality/internal-marking-detected': DetectionParams;
  'confidentiality/personal-data-detected': DetectionParams;
  'confidentiality/dictionary-word-detected': DetectionParams;
}

const zh = (kind: DetectionKind): string => detectionKind(kind).label.zh;
const en = (kind: DetectionKind): string => detectionKind(kind).label.en;
const sure = { high: '把握较大', medium: '需要核对', low: '需要人工判断' } as const;

/** The findings of scanning (扫描发现): severity and text of each code; the basis is that of the detection. */
export const scanFindings: FindingDefinitions<ScanFindings> = {
  'confidentiality/secrecy-marking-detected': {
    severity: 'error',
    'zh-CN': ({ preview }) => `有国家秘密标志 ${preview}；未依法解密并去除标志的，不得公开`,
    en: ({ preview }) => `a state-secret marking ${preview}; not to be published before declassification and removal`,
  },
  'confidentiality/internal-marking-detected': {
    severity: 'warning',
    'zh-CN': ({ preview }) => `有内部标志 ${preview}；公开前须由制作机关确认`,
    en: ({ preview }) => `an internal marking ${preview}; the organ that made it has to confirm before publication`,
  },
  'confidentiality/personal-data-detected': {
    severity: 'error',
    'zh-CN': ({ kind, confidence, preview }) =>
      `${zh(kind)} ${preview}（${sure[confidence]}）；应有公开依据或者本人同意，否则予以遮盖`,
    en: ({ kind, confidence, preview }) =>
      `${en(kind)} ${preview} (${confidence} confidence); needs a ground for publication or consent, or has to be redacted`,
  },
  'confidentiality/dictionary-word-detected': {
    severity: 'warning',
    'zh-CN': () => '有本机关词表中的用语；由本机关决定可否公开',
    en: () => 'a word of the office’s dictionary; the office decides whether it may be published',
  },
};
