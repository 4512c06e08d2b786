import { type ConceptData, schemeOf } from '../scheme-data.ts';

const channel = (
  id: string,
  zh: string,
  en: string,
  synonyms: readonly string[] = [],
  narrower: readonly ConceptData[] = [],
): ConceptData => ({ id, zh, en, ...(synonyms.length > 0 && { synonyms }), narrower });

/** A place of the Regulation that names channels: in both texts, or new in that of 2019. */
const places = {
  ways: { '2007': { article: 15 }, '2019': { article: 23 } },
  readingPlaces: { '2007': { article: 16, paragraph: 1 }, '2019': { article: 25, paragraph: 1 } },
  serviceCentres: { '2019': { article: 25, paragraph: 1 } },
  facilities: { '2007': { article: 16, paragraph: 2 }, '2019': { article: 25, paragraph: 2 } },
} as const;

/** A channel that the Regulation itself names. */
const statutory = (place: keyof typeof places, data: ConceptData): ConceptData => ({
  ...data,
  basis: Object.entries(places[place]).map(([version, where]) => ({
    instrument: 'disclosure-regulation',
    version,
    ...where,
  })),
  from: '2007' in places[place] ? '2008-05-01' : '2019-05-15',
  confidence: 'primary',
});

/** Thirteen boxes of the standard directory (公开渠道和载体), with their parts. */
const standardBoxes = (): readonly ConceptData[] => [
  statutory(
    'ways',
    channel('website', '政府网站', 'Government website', [
      '网站',
      '网页',
      '门户网站',
      '政府门户网站',
      '部门网站',
      '主管部门网站',
      '管理部门网站',
    ]),
  ),
  statutory('ways', channel('gazette', '政府公报', 'Government gazette', ['公报'])),
  channel(
    'new-media',
    '两微一端',
    'Weibo, WeChat and app',
    ['政务新媒体', '新媒体'],
    [
      channel('weibo', '微博', 'Weibo', ['政务微博', '官方微博', '新浪微博']),
      channel('wechat', '微信', 'WeChat', ['政务微信', '微信公众号', '微信公众平台']),
      { ...channel('app', '客户端', 'App'), confidence: 'inferred' },
    ],
  ),
  channel(
    'conferences-and-hearings',
    '发布会/听证会',
    'Press conference or hearing',
    ['发布会听证会'],
    [
      statutory('ways', channel('press-conference', '新闻发布会', 'Press conference', ['发布会', '政务发布会'])),
      channel('hearing', '听证会', 'Hearing'),
    ],
  ),
  channel(
    'broadcasting',
    '广播电视',
    'Radio and television',
    [],
    [
      statutory('ways', channel('radio', '广播', 'Radio')),
      statutory('ways', channel('television', '电视', 'Television')),
    ],
  ),
  channel(
    'print',
    '纸质媒体',
    'Printed media',
    ['纸质载体'],
    [
      statutory('ways', channel('press', '报刊', 'Newspapers and journals')),
      channel('leaflet', '宣传册', 'Leaflet', ['办事指南宣传册']),
    ],
  ),
  channel(
    'reading-point',
    '公开查阅点',
    'Reading point',
    ['查阅点', '政府信息查阅场所'],
    [
      statutory('readingPlaces', channel('archives', '国家档案馆', 'State archives', ['档案馆'])),
      statutory('readingPlaces', channel('library', '公共图书馆', 'Public library', ['图书馆'])),
      statutory('facilities', channel('reading-room', '公共查阅室', 'Reading room')),
      statutory('facilities', channel('material-point', '资料索取点', 'Point where material is given out')),
    ],
  ),
  statutory(
    'serviceCentres',
    channel('service-centre', '政务服务中心', 'Government service centre', [
      '行政服务中心',
      '政府服务中心',
      '政务服务场所',
      '办事大厅',
    ]),
  ),
  channel('convenience-station', '便民服务站', 'Convenience station', ['便民服务中心', '乡镇便民服务中心']),
  channel(
    'on-site',
    '入户/现场',
    'At home or on the spot',
    [],
    [channel('household', '入户', 'At home'), channel('spot', '现场', 'On the spot')],
  ),
  channel(
    'notice-board',
    '社区/企事业单位/村公示栏（电子屏）',
    'Notice board or screen of a community, enterprise or village',
    [],
    [
      statutory(
        'facilities',
        channel('board', '信息公告栏', 'Notice board', ['公告栏', '公示栏', '公开栏', '政务公开栏', '财务公开栏']),
      ),
      statutory(
        'facilities',
        channel('screen', '电子信息屏', 'Screen', ['电子屏', '电子屏幕', '电子显示屏', '电子滚动屏', 'LED显示屏']),
      ),
    ],
  ),
  channel('push', '精准推送', 'Sent to those whom it concerns'),
  channel('other', '其他', 'Other'),
];

/** Seen in reports and directories beside the thirteen boxes. */
const furtherChannels = (): readonly ConceptData[] => [
  channel('meeting', '会议', 'Meeting'),
  channel('hotline', '12345热线', 'Hotline 12345'),
  channel('disclosure-corner', '政务公开专区', 'Corner for open government affairs'),
  channel('enterprise-website', '企业网站', 'Website of an enterprise'),
  channel('vehicle', '车体', 'Vehicle'),
  channel('station', '场站', 'Station', ['线下场站']),
  ...[
    channel('text-message', '短信', 'Text message'),
    channel('mail', '邮件', 'Mail'),
    channel('terminal', '电子终端', 'Terminal'),
  ].map((each): ConceptData => ({ ...each, origin: 'shanghai' })),
];

/** Platforms of a sector, as directories of that sector name them. */
const sectorPlatforms = (): readonly ConceptData[] => [
  channel('service-network', '政务服务网', 'Network of government services', ['广东政务服务网', '省政务服务网']),
  channel('investment-platform', '投资项目在线审批监管平台', 'Platform for approving investment projects'),
  channel('credit-china', '信用中国', 'Credit China', ['信用中国网站']),
  channel('resource-trading-platform', '公共资源交易平台', 'Platform for trading public resources'),
  channel('bidding-platform', '招标投标公共服务平台', 'Platform for tendering', ['招投标公共服务平台']),
  channel('procurement-network', '政府采购网', 'Network of government procurement'),
  channel('enterprise-credit-system', '国家企业信用信息公示系统', 'Enterprise credit information system'),
  channel('land-expropriation-platform', '征地信息公开平台', 'Platform on land expropriation'),
  channel('environment-system', '企业环境信息依法披露系统', 'System for environmental disclosure by enterprises'),
  channel('tax-hall', '办税服务厅', 'Tax service hall'),
  channel('legal-services-network', '法律服务网', 'Network of legal services'),
  channel('grassroots-platform', '基层公共服务平台', 'Platform of grassroots public services'),
];

/**
 * Channels and carriers of disclosure (公开渠道和载体): the thirteen boxes that standard directories tick, with their parts,
 * and what reports of offices name beside them.
 *
 * @source 《政府信息公开条例》(2007) arts 15, 16, (2019) arts 23, 25; standard directories of counties and townships; Shanghai's exchange format
 */
export const channels = /* @__PURE__ */ schemeOf({
  id: 'channels',
  title: { zh: '公开渠道和载体', en: 'Channels' },
  source: {
    zh: '县、乡标准目录，各单位工作报告，政府信息公开条例（2007、2019）',
    en: 'standard directories of counties and townships, work reports of offices, the Regulation of 2007 and of 2019',
  },
  confidence: 'secondary',
  concepts: () => [...standardBoxes(), ...furtherChannels(), ...sectorPlatforms()],
});
