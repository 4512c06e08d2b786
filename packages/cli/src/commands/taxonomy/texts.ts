import type { ConceptSuccessor, Language } from '@zwgk/core';
import type { CommandHelp } from '../../cli-command.ts';
import { plural } from '../../texts/plural.ts';
import type { LabelFigures } from './label-figures.ts';

interface TaxonomyTexts {
  readonly help: CommandHelp;
  readonly parameters: Readonly<Record<'scheme' | 'format' | 'out' | 'records', string>>;
  readonly source: string;
  readonly days: (from: string | undefined, to: string | undefined) => string;
  readonly origin: (origin: string) => string;
  readonly successor: (successor: ConceptSuccessor) => string;
  readonly figures: (figures: LabelFigures) => string;
  readonly ambiguous: string;
  readonly unknown: string;
}

const nameOf = ({ scheme, id }: ConceptSuccessor): string => (scheme === undefined ? id : `${scheme}:${id}`);

/** The texts of `zwgk taxonomy`, by language. */
export const taxonomyTexts: Readonly<Record<Language, TaxonomyTexts>> = {
  'zh-CN': {
    help: {
      description: '列出概念表（主题、文种、公开渠道等），导出 SKOS，或统计记录中的标签能否归类',
      more: `
示例：
  zwgk taxonomy
  zwgk taxonomy 主题分类
  zwgk taxonomy --format turtle --out zwgk.ttl
  zwgk taxonomy topics --records 导出.ndjson

--records 可用于 topics、genres、document-kinds、assembly-categories。`,
    },
    parameters: {
      scheme: '概念表代码或名称；不写则为全部',
      format: '输出格式：text、json、jsonld（JSON-LD）或 turtle（默认 text）',
      out: '写入该文件，而不是标准输出',
      records: '统计该文件的记录在对应栏中的标签能否归类；- 表示标准输入',
    },
    source: '来源：',
    days: (from, to) => `${from ?? '起始日不详'} 至 ${to ?? '今'}`,
    origin: (origin) => `地方概念：${origin}`,
    successor: (successor) =>
      `自 ${successor.from} 起：${nameOf(successor)}${successor.confidence === undefined ? '' : '（对条文的理解）'}`,
    figures: ({ scheme, records, labels, resolved }) =>
      `${scheme}：${records} 条记录中有 ${labels} 个标签，${resolved} 个归到一个概念${resolved < labels ? '；其余：' : ''}`,
    ambiguous: '有歧义',
    unknown: '未知',
  },
  en: {
    help: {
      description:
        'List the concept schemes (topics, document kinds, channels), export them, or resolve the labels of records',
      more: `
Examples:
  zwgk taxonomy
  zwgk taxonomy topics
  zwgk taxonomy --format turtle --out zwgk.ttl
  zwgk taxonomy topics --records export.ndjson

--records works with topics, genres, document-kinds and assembly-categories.`,
    },
    parameters: {
      scheme: 'id or Chinese title of a scheme; all of them when it is left out',
      format: 'text, json, jsonld (SKOS in JSON-LD) or turtle (SKOS in Turtle); text unless given',
      out: 'write this file instead of standard output',
      records: 'say which labels of the records of this file lead to a concept; - is standard input',
    },
    source: 'source: ',
    days: (from, to) => `${from ?? 'start not known'} to ${to ?? 'now'}`,
    origin: (origin) => `added by ${origin}`,
    successor: (successor) =>
      `from ${successor.from}: ${nameOf(successor)}${successor.confidence === undefined ? '' : ' (our reading of the text)'}`,
    figures: ({ scheme, records, labels, resolved }) =>
      `${scheme}: ${plural(labels, 'label')} in ${plural(records, 'record')}, ${resolved} of them of one concept${resolved < labels ? '; the others:' : ''}`,
    ambiguous: 'ambiguous',
    unknown: 'unknown',
  },
};
