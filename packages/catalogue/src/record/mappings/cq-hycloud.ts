import type { RecordMapping } from '../mapping.ts';

/** 重庆市政府信息公开目录: numbered fields; 机关代字, 序号 and 年份 are the parts of the document number. */
export const cqHycloud: RecordMapping = {
  id: 'cq-hycloud',
  title: '重庆市政府信息公开目录',
  signature: ['f_202121273539', 'f_202121500898'],
  fields: {
    f_202121273539: '索引号',
    f_202121500898: '标题',
    f_202121837479: '文号',
    f_202121193200: '主题分类',
    f_202121607647: '成文日期',
    save_time: '发布日期',
    f_202121437464: '发布机构',
    f_202121944166: null,
    f_2021810930902: null,
    f_202121667217: null,
  },
};
