import type { Language, Severity } from '@zwgk/core';
import type { CommandHelp } from '../../cli-command.ts';
import type { DocumentFormat } from '../../read/document/document.ts';

interface ScanTexts {
  readonly help: CommandHelp;
  readonly files: string;
  readonly heading: (file: string, format: DocumentFormat, count: number) => string;
  readonly nothing: string;
  readonly allowed: (label: string, count: number, because: string) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly comma: string;
  readonly progress: (at: number, of: number) => string;
}

/** The texts of `zwgk scan`, by language. */
export const scanTexts: Readonly<Record<Language, ScanTexts>> = {
  'zh-CN': {
    help: {
      description: '扫描文档中的密级标志、内部标志、个人信息和本机关词表用语；不显示所检出的内容',
      more: `
可读：文本、Markdown、HTML、DOCX、XLSX、有文字层的 PDF。没有文字层的页面报告为“未评估”，不是“未发现”。
退出码：0 没有错误级发现；1 有错误级发现，或者有未评估的页面；2 用法有误或者文件无法读取。
位置：文本和 DOCX 为“文件:行（段落）”，XLSX 为“文件!工作表序号!单元格”，PDF 为“文件#page-页码”。

示例：
  zwgk scan 公示名单.xlsx 通知.docx
  zwgk scan 通知.html --dictionary 词表.txt --json`,
    },
    files: '要扫描的文件；- 表示标准输入（纯文本）',
    heading: (file, format, count) => `${file}（${format}）：检出 ${count} 处`,
    nothing: '没有检出；不等于可以公开，仍须人工审查',
    allowed: (label, count, because) => `放行 ${label} ${count} 处：${because}`,
    severity: { error: '错误', warning: '警告', notice: '提示' },
    comma: '、',
    progress: (at, of) => `正在扫描 ${at}/${of}`,
  },
  en: {
    help: {
      description: 'Scan documents for markings, personal data and an office’s words; what is found is never shown',
      more: `
Reads text, Markdown, HTML, DOCX, XLSX and PDF with a text layer. A page without one is "not assessed", not clean.
Exit code: 0 nothing of severity error; 1 findings of severity error, or pages not assessed; 2 usage, or a file that
cannot be read.
Places: file:line (a paragraph of DOCX), file!sheet!cell of XLSX, file#page-number of PDF.

Examples:
  zwgk scan list.xlsx notice.docx
  zwgk scan notice.html --dictionary words.txt --json`,
    },
    files: 'the files; - is standard input (plain text)',
    heading: (file, format, count) => `${file} (${format}): ${count} detected`,
    nothing: 'nothing detected; that is not permission, a person still has to review',
    allowed: (label, count, because) => `let pass: ${label} × ${count}: ${because}`,
    severity: { error: 'error', warning: 'warning', notice: 'notice' },
    comma: '; ',
    progress: (at, of) => `scanning ${at}/${of}`,
  },
};
