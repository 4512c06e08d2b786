import type { TimeLimit } from '../../item/time-limit.ts';
import { regulation2019 } from '../cited.ts';
import type { Named, NationalItem } from '../national-item.ts';

const TRANSPORT: Named = ['公共交通', 'Public transport'];
const ENVIRONMENT: Named = ['企业环境信息披露', 'Environmental disclosure by enterprises'];
const STATION_AND_VEHICLE = ['station', 'vehicle'];

/** 因线路、站点等变更影响出行的，实施之日3日前 */
const threeDaysBefore: TimeLimit = {
  kind: 'term',
  term: { unit: 'calendar-days', amount: 3 },
  trigger: 'other',
  bound: 'before',
};

/** 信息产生或者变更之日起20个工作日内 */
const twentyDays: TimeLimit = {
  kind: 'term',
  term: { unit: 'working-days', amount: 20 },
  trigger: 'formation',
};

/**
 * An item of the rules for public transport, as the catalogues of three counties repeat them. The day on which the rules
 * came into force was not found: their year is that of their number.
 */
const transport = (
  id: string,
  level2: Named,
  elements: readonly Named[],
  timeLimit: TimeLimit,
  channels?: readonly string[],
): NationalItem => ({
  id: `institution.public-transport.${id}`,
  level1: TRANSPORT,
  level2,
  elements,
  basis: [regulation2019(55, 1)],
  otherBasis: ['《公共交通企业信息公开规定》（交通运输部令2022年第11号）'],
  timeLimit: [timeLimit],
  responsible: ['公共交通运营企业', 'the transport enterprise'],
  ...(channels !== undefined && { channels }),
  mode: 'proactive',
  concepts: [{ scheme: 'institution-sectors', id: 'public-transport' }],
  from: '2022-01-01',
  confidence: 'secondary',
});

/**
 * What rules of a sector name item by item (行业规定), where those were seen in catalogues: public transport and the
 * environment. For schools, hospitals, water, gas, heat and electricity the duty stands alone.
 *
 * @source 交通运输部令2022年第11号, 《企业环境信息依法披露管理办法》 art. 12: as catalogues and copies of them repeat it
 */
export const institutionRules: readonly NationalItem[] = /* @__PURE__ */ (() => [
  transport(
    'enterprise',
    ['企业概况', 'The enterprise'],
    [
      ['企业名称', 'name'],
      ['性质', 'nature'],
      ['地址', 'address'],
      ['主管部门', 'competent authority'],
      ['咨询电话', 'telephone for questions'],
      ['监督电话', 'telephone for complaints'],
    ],
    threeDaysBefore,
    STATION_AND_VEHICLE,
  ),
  transport(
    'city-services',
    ['运营服务（城市公共交通）', 'Services of city transport'],
    [
      ['运营线路', 'lines'],
      ['站点名称', 'stops'],
      ['服务时间', 'hours'],
      ['运行方向', 'direction'],
      ['票价', 'fares'],
      ['乘车规则', 'rules for passengers'],
    ],
    threeDaysBefore,
    ['vehicle'],
  ),
  transport(
    'coach-services',
    ['运营服务（班车客运与客运站）', 'Services of coaches and coach stations'],
    [
      ['驾驶员姓名和从业资格证号', 'name and licence number of the driver'],
      ['客车类型等级', 'class of the coach'],
      ['运输线路', 'lines'],
      ['配客站点', 'stations'],
      ['班次', 'runs'],
      ['发车时间', 'times of departure'],
      ['票价', 'fares'],
      ['里程表', 'distances'],
    ],
    threeDaysBefore,
    ['station'],
  ),
  transport(
    'safety',
    ['安全防范', 'Safety'],
    [
      ['乘客安全须知', 'what passengers must know'],
      ['禁止携带物品目录', 'forbidden goods'],
      ['安全警示标志', 'warning signs'],
    ],
    twentyDays,
    STATION_AND_VEHICLE,
  ),
  transport(
    'emergencies',
    ['应急处置', 'Emergencies'],
    [
      ['安全锤、灭火器使用方法', 'use of hammers and extinguishers'],
      ['安全疏散标识', 'signs of escape routes'],
    ],
    twentyDays,
    STATION_AND_VEHICLE,
  ),
  transport(
    'rights',
    ['权益维护', 'Rights of passengers'],
    [
      ['企业服务监督电话', 'telephone of the enterprise'],
      ['行业监督电话', 'telephone of the authority'],
      ['投诉受理制度', 'how complaints are handled'],
    ],
    twentyDays,
  ),
  {
    id: 'institution.environment.yearly-report',
    level1: ENVIRONMENT,
    level2: ['年度环境信息披露报告', 'Yearly report on environmental information'],
    elements: [
      ['企业基本信息', 'the enterprise'],
      ['环境管理信息', 'environmental management'],
      ['污染物产生、治理与排放', 'pollutants: origin, treatment, discharge'],
      ['碳排放', 'carbon'],
      ['生态环境应急', 'emergencies'],
      ['违法信息', 'violations'],
      ['临时披露情况', 'interim disclosures'],
    ],
    basis: [regulation2019(55, 1)],
    otherBasis: ['《企业环境信息依法披露管理办法》第十二条'],
    timeLimit: [{ kind: 'term', term: { unit: 'fixed-date', month: 3, day: 15 } }],
    responsible: ['重点排污单位等企业', 'key polluters and other enterprises named'],
    channels: ['environment-system'],
    mode: 'proactive',
    updateFrequency: 'yearly',
    concepts: [{ scheme: 'institution-sectors', id: 'environment' }],
    from: '2022-02-08',
    confidence: 'recalled',
  },
])();
