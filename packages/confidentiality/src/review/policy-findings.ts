import type { FindingDefinitions } from '@zwgk/core';

/** In what way an overlay would loosen a policy. */
export type LooseningKind =
  | 'stage-removed'
  | 'separation-removed'
  | 'checklist-item-removed'
  | 'time-limit-removed'
  | 'time-limit-changed'
  | 'fewer-signers'
  | 'more-roles'
  | 'fewer-documents'
  | 'more-resolvers'
  | 'more-referees'
  | 'scan-dropped'
  | 'exemption-added';

/** Parameters of the findings on policies, by code. */
export interface PolicyFindings {
  'confidentiality/policy-loosened': {
    readonly kind: LooseningKind;
    /** Id of the element, quoted. */
    readonly element: string;
    /** Whose rule it is: `national`, or the id of the overlay below. */
    readonly origin: string;
  };
}

const KINDS: Readonly<Record<LooseningKind, readonly [zh: string, en: string]>> = {
  'stage-removed': ['取消审查环节', 'a stage is taken out'],
  'separation-removed': ['取消不相容职责', 'a separation of duties is taken out'],
  'checklist-item-removed': ['取消审查清单事项', 'an item of the checklist is taken out'],
  'time-limit-removed': ['取消时限', 'a time limit is taken out'],
  'time-limit-changed': ['改动上级规定的时限', 'a time limit of the base is changed'],
  'fewer-signers': ['减少签署人数', 'fewer persons sign'],
  'more-roles': ['扩大可以签署的角色', 'more roles may sign'],
  'fewer-documents': ['缩小适用的文件范围', 'the stage is for fewer documents'],
  'more-resolvers': ['扩大可以处理检测结果的角色', 'more roles may decide on detections'],
  'more-referees': ['扩大可以作出确定的机关', 'more bodies may settle a doubt'],
  'scan-dropped': ['取消检测', 'the scan is dropped'],
  'exemption-added': ['增设简化审签', 'an exemption is added'],
};

/** What can be said of a policy (审查制度的检查发现). */
export const policyFindings = {
  'confidentiality/policy-loosened': {
    severity: 'error',
    'zh-CN': ({ kind, element, origin }) =>
      `补充规定只能从严：${KINDS[kind][0]}（${element}），低于${origin === 'national' ? '国家规定' : `“${origin}”的规定`}，不予采用`,
    en: ({ kind, element, origin }) =>
      `an overlay may only tighten: ${KINDS[kind][1]} (${element}), below the ${origin === 'national' ? 'national rule' : `rule of "${origin}"`}; not taken`,
  },
} satisfies FindingDefinitions<PolicyFindings>;
