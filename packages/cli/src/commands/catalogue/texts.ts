import { type ItemField, itemFields } from '@zwgk/catalogue';
import type { Language, Severity } from '@zwgk/core';
import type { CommandHelp } from '../../cli-command.ts';
import { plural } from '../../texts/plural.ts';

type Mode = 'proactive' | 'on-request' | 'withheld' | 'unknown';

interface CatalogueTexts {
  readonly help: CommandHelp;
  readonly subcommands: Readonly<Record<'list' | 'show' | 'overlay' | 'read', CommandHelp>>;
  readonly parameters: Readonly<
    Record<'profileOrPack' | 'sector' | 'mode' | 'count' | 'on' | 'overlay' | 'table' | 'sheet' | 'tableFormat', string>
  >;
  readonly comma: string;
  readonly colon: string;
  readonly unknown: string;
  readonly profiles: string;
  readonly packs: string;
  readonly items: (count: number) => string;
  readonly completeness: Readonly<Record<'partial' | 'sample', string>>;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly lastText: string;
  readonly cells: Readonly<Record<ItemField, string>>;
  readonly asWritten: (text: string) => string;
  readonly local: (overlay: string, basis: string) => string;
  readonly source: (body: string, url: string | undefined) => string;
  readonly laidOver: (profile: string, adopted: number, refused: number) => string;
  readonly adopted: string;
  readonly refused: string;
  readonly added: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly read: (items: number, file: string) => string;
}

/** The texts of `zwgk catalogue`, by language. */
export const catalogueTexts: Readonly<Record<Language, CatalogueTexts>> = {
  'zh-CN': {
    help: {
      description: '公开目录：六类主体的全国事项、26 个领域的目录包，检查地方目录，读取标准目录表格',
      more: `
示例：
  zwgk catalogue list
  zwgk catalogue show county-department --on 2026-03-02
  zwgk catalogue overlay 本市目录.json
  zwgk catalogue read 标准目录.xlsx --json`,
    },
    subcommands: {
      list: { description: '列出六类目录和目录包' },
      show: {
        description: '显示一类主体的目录，或者一个目录包',
        more: `
示例：
  zwgk catalogue show 乡镇（街道） --mode proactive
  zwgk catalogue show public-institution --sector public-transport
  zwgk catalogue show 养老服务
  zwgk catalogue show county-government --count channels`,
      },
      overlay: {
        description: '检查地方目录：采用增加和收紧之处，不采用改变、取消、放宽之处并说明依据',
        more: `
示例：
  zwgk catalogue overlay 本市目录.json --on 2026-03-02

地方目录的写法（JSON）见 docs/guide/catalogue.zh-CN.md；JSON Schema 见 zwgk batch --list --json 中 profile.extend 一行。`,
      },
      read: { description: '读取标准目录表格（CSV、XLSX）；读不懂的保留原文并说明' },
    },
    parameters: {
      profileOrPack: '公开主体类别或目录包的代码、名称，见 zwgk catalogue list',
      sector: '公共企事业单位的领域，见 zwgk taxonomy institution-sectors',
      mode: '只显示该公开方式：proactive、on-request、withheld 或 unknown',
      count: '按该概念表统计事项数，如 channels、levels、five-disclosures',
      on: '适用法律的日期，YYYY-MM-DD（默认为现行规定）',
      overlay: '地方目录文件（JSON），- 为标准输入',
      table: '表格文件（.csv 或 .xlsx），- 为标准输入',
      sheet: '工作表名称（默认第一个）',
      tableFormat: '输入格式：csv 或 xlsx（默认按文件名判断）',
    },
    comma: '、',
    colon: '：',
    unknown: '未知',
    profiles: '六类目录',
    packs: '目录包（实际页面读到的行，均不完整）',
    items: (count) => `${count} 项`,
    completeness: { partial: '部分', sample: '样本' },
    modes: { proactive: '主动公开', 'on-request': '依申请公开', withheld: '不予公开', unknown: '公开方式未知' },
    lastText: '现行规定',
    cells: itemFields,
    asWritten: (text) => `原文“${text}”`,
    local: (overlay, basis) => `地方规定（${overlay}）：${basis}`,
    source: (body, url) => `来源：${body}${url === undefined ? '' : `  ${url}`}`,
    laidOver: (profile, adopted, refused) => `叠加在“${profile}”上：采用 ${adopted} 项，未采用或须核对 ${refused} 处`,
    adopted: '采用',
    refused: '未采用、须核对',
    added: '新增',
    severity: { error: '错误', warning: '提醒', notice: '提示' },
    read: (items, file) => `${file}：读到 ${items} 项`,
  },
  en: {
    help: {
      description:
        'Disclosure catalogues: national items of six body kinds, packs of 26 areas; check a local one, read a directory',
      more: `
Examples:
  zwgk catalogue list
  zwgk catalogue show county-department --on 2026-03-02
  zwgk catalogue overlay our-city.json
  zwgk catalogue read directory.xlsx --json`,
    },
    subcommands: {
      list: { description: 'List the profiles of the six body kinds and the packs' },
      show: {
        description: 'Show the catalogue of a kind of body, or a pack',
        more: `
Examples:
  zwgk catalogue show township --mode proactive
  zwgk catalogue show public-institution --sector public-transport
  zwgk catalogue show elderly-care
  zwgk catalogue show county-government --count channels`,
      },
      overlay: {
        description:
          'Check a local catalogue: what adds and tightens is taken, what changes, removes or loosens refused',
        more: `
Examples:
  zwgk catalogue overlay our-city.json --on 2026-03-02

How to write one (JSON): docs/guide/catalogue.md; its JSON Schema: the line profile.extend of zwgk batch --list --json.`,
      },
      read: {
        description: 'Read a standard directory (CSV, XLSX); what is not understood keeps its words and is reported',
      },
    },
    parameters: {
      profileOrPack: 'id or name of a body kind or of a pack, see zwgk catalogue list',
      sector: 'sector of public institutions, see zwgk taxonomy institution-sectors',
      mode: 'show only this mode: proactive, on-request, withheld or unknown',
      count: 'count the items by this scheme, for instance channels, levels, five-disclosures',
      on: 'the day whose law applies, YYYY-MM-DD (the last text unless given)',
      overlay: 'file of a local catalogue (JSON); - is standard input',
      table: 'file of a table (.csv or .xlsx); - is standard input',
      sheet: 'name of the sheet (the first unless given)',
      tableFormat: 'input: csv or xlsx (told by the file name unless given)',
    },
    comma: '; ',
    colon: ': ',
    unknown: 'unknown',
    profiles: 'profiles',
    packs: 'packs (rows read on real pages; none is whole)',
    items: (count) => plural(count, 'item'),
    completeness: { partial: 'partial', sample: 'sample' },
    modes: {
      proactive: 'disclosed proactively',
      'on-request': 'disclosed on request',
      withheld: 'withheld',
      unknown: 'mode unknown',
    },
    lastText: 'last text',
    cells: {
      matter: 'matter',
      elements: 'elements',
      basis: 'basis',
      timeLimit: 'time limit',
      responsible: 'responsible',
      channels: 'channels',
      audience: 'audience',
      mode: 'mode',
      level: 'level',
      updateFrequency: 'update frequency',
      duration: 'duration',
      bodyKinds: 'body kinds',
      concepts: 'concepts',
    },
    asWritten: (text) => `in its own words “${text}”`,
    local: (overlay, basis) => `local rule (${overlay}): ${basis}`,
    source: (body, url) => `source: ${body}${url === undefined ? '' : `  ${url}`}`,
    laidOver: (profile, adopted, refused) =>
      `laid over “${profile}”: ${plural(adopted, 'item')} taken, ${plural(refused, 'place')} refused or to be looked at`,
    adopted: 'taken',
    refused: 'refused, or to be looked at',
    added: 'new',
    severity: { error: 'error', warning: 'warning', notice: 'notice' },
    read: (items, file) => `${file}: ${plural(items, 'item')} read`,
  },
};
