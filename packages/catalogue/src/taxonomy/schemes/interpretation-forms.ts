import { schemeOf } from '../scheme-data.ts';

/**
 * Forms of policy interpretation (政策解读形式): by the means, and by who interprets.
 *
 * @source work reports of a prefecture-level city and of a district, 2018; directory of a county department
 */
export const interpretationForms = /* @__PURE__ */ schemeOf({
  id: 'interpretation-forms',
  title: { zh: '政策解读形式', en: 'Forms of policy interpretation' },
  source: {
    zh: '某地级市、某区2018年工作报告；某县级部门目录',
    en: 'work reports of a prefecture-level city and of a district for 2018; directory of a county department',
  },
  confidence: 'secondary',
  concepts: () => [
    { id: 'picture', zh: '图文解读', en: 'Picture with text', synonyms: ['图片', '图文'] },
    { id: 'chart', zh: '图表解读', en: 'Chart', synonyms: ['图表'] },
    { id: 'video', zh: '视频解读', en: 'Video', synonyms: ['视频'] },
    { id: 'questions', zh: '政策问答', en: 'Questions and answers', synonyms: ['简明问答'] },
    { id: 'online-interview', zh: '在线访谈', en: 'Online interview' },
    { id: 'media-interview', zh: '媒体专访', en: 'Interview with the media' },
    { id: 'press-conference', zh: '新闻发布会', en: 'Press conference', synonyms: ['新闻发布'] },
    { id: 'commentary', zh: '政策评论文章', en: 'Commentary' },
    { id: 'head', zh: '主要负责人解读', en: 'By the head of the body', synonyms: ['主要负责同志解读'] },
    { id: 'department', zh: '部门解读', en: 'By the department' },
    { id: 'expert', zh: '专家解读', en: 'By an expert' },
    { id: 'other', zh: '其他解读', en: 'Other', synonyms: ['其他'] },
  ],
});
