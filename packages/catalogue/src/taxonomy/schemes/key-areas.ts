import { schemeOf } from '../scheme-data.ts';

/**
 * Key areas (重点领域) with their sub-areas: what the State Council's General Office asks to be disclosed above all.
 *
 * @source 国办发〔2017〕94号, 国办发〔2017〕97号 (six fields) and the opinion of 2018 on public welfare, as reported and as seen in
 *   local directories; the work report of a prefecture-level city for 2018
 */
export const keyAreas = /* @__PURE__ */ schemeOf({
  id: 'key-areas',
  title: { zh: '重点领域', en: 'Key areas' },
  source: {
    zh: '地方政府页面、法律检索库、某地级市2018年工作报告',
    en: 'pages of local governments, an index of law, and the work report of a prefecture-level city for 2018',
  },
  confidence: 'secondary',
  concepts: () => [
    {
      id: 'budgets-and-debt',
      zh: '财政预决算及政府债务',
      en: 'Budgets, final accounts and government debt',
      synonyms: ['财政预决算', '财政预决算和“三公”经费'],
      narrower: [
        { id: 'government-budget', zh: '政府预算', en: 'Budget of a government' },
        { id: 'government-accounts', zh: '政府决算', en: 'Final accounts of a government' },
        { id: 'department-budget', zh: '部门预算', en: 'Budget of a department' },
        { id: 'department-accounts', zh: '部门决算', en: 'Final accounts of a department' },
        { id: 'government-debt', zh: '政府债务', en: 'Government debt' },
      ],
    },
    {
      id: 'major-projects',
      zh: '重大建设项目批准和实施',
      en: 'Approving and carrying out major construction projects',
      synonyms: ['重大建设项目', '重大项目建设'],
      basis: [{ instrument: 'construction-projects-opinion', version: '2017' }],
      narrower: [
        { id: 'approval-services', zh: '批准服务信息', en: 'Services of approval' },
        { id: 'approval-results', zh: '批准结果信息', en: 'Results of approval' },
        { id: 'tendering', zh: '招标投标信息', en: 'Tendering' },
        { id: 'land-expropriation', zh: '征收土地信息', en: 'Expropriation of land' },
        { id: 'design-changes', zh: '重大设计变更信息', en: 'Major changes of design' },
        { id: 'construction', zh: '施工有关信息', en: 'Construction' },
        { id: 'quality-and-safety', zh: '质量安全监督信息', en: 'Supervision of quality and safety' },
        { id: 'completion', zh: '竣工有关信息', en: 'Completion' },
      ],
    },
    {
      id: 'public-resources',
      zh: '公共资源配置',
      en: 'Allocation of public resources',
      basis: [{ instrument: 'public-resources-opinion', version: '2017' }],
      narrower: [
        { id: 'affordable-housing-construction', zh: '保障性安居工程建设', en: 'Building of affordable housing' },
        { id: 'affordable-housing-allocation', zh: '保障性住房分配', en: 'Allocation of affordable housing' },
        {
          id: 'land-and-mining-rights',
          zh: '国有土地使用权和矿业权出让',
          en: 'Granting of land-use and mining rights',
        },
        { id: 'procurement', zh: '政府采购', en: 'Government procurement' },
        { id: 'state-property', zh: '国有产权交易', en: 'Trade in state-owned property rights' },
        { id: 'tendering', zh: '工程建设项目招标投标', en: 'Tendering of construction projects' },
      ],
    },
    {
      id: 'public-welfare',
      zh: '社会公益事业建设',
      en: 'Public welfare',
      synonyms: ['公益事业', '社会公益事业'],
      basis: [{ instrument: 'public-welfare-opinion', version: '2018' }],
      narrower: [
        { id: 'poverty-relief', zh: '脱贫攻坚', en: 'Poverty relief', synonyms: ['扶贫'] },
        { id: 'social-assistance', zh: '社会救助', en: 'Social assistance' },
        { id: 'social-welfare', zh: '社会福利', en: 'Social welfare' },
        { id: 'education', zh: '教育', en: 'Education' },
        { id: 'health-care', zh: '基本医疗卫生', en: 'Basic health care', synonyms: ['医疗卫生'] },
        { id: 'environment', zh: '环境保护', en: 'Environmental protection', synonyms: ['环保'] },
        { id: 'disaster-relief', zh: '灾害事故救援', en: 'Rescue in disasters and accidents' },
        { id: 'culture-and-sport', zh: '公共文化体育', en: 'Public culture and sport' },
      ],
    },
  ],
});
