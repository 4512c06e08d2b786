import type { RecordMapping } from '../mapping.ts';

/** 天津市政府信息公开目录 (TRS): initials of the Chinese names. What the codes of `YXX` (有效性) stand for is not known. */
export const tjTrs: RecordMapping = {
  id: 'tj-trs',
  title: '天津市政府信息公开目录',
  signature: ['IDXID', 'BT', 'FBRQ'],
  fields: {
    IDXID: '索引号',
    FWZH: '发文字号',
    BT: '标题',
    FWJG_name: '发文机关',
    CWRQ: '成文日期',
    FBRQ: '发布日期',
    ZTFL_name: '主题分类',
    WZFL_name: null,
    YXX: null,
  },
};
