import type { RecordMapping } from '../mapping.ts';

/** 贵州省政府网站搜索. Which date `table-3` holds was never said, only guessed; `time` is when the page was last indexed. */
export const gzSearch: RecordMapping = {
  id: 'gz-search',
  title: '贵州省政府网站搜索',
  signature: ['title_no_tag', 'time'],
  fields: {
    title_no_tag: '标题',
    'table-1': '文号',
    'table-2': '索引号',
    'table-3': '发布时间?',
    'table-4': '发布机构',
    source: '来源',
    time: null,
  },
};
