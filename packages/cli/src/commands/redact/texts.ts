import type { Language } from '@zwgk/core';
import type { CommandHelp } from '../../cli-command.ts';
import type { DocumentFormat } from '../../read/document/document.ts';

interface RedactTexts {
  readonly help: CommandHelp;
  readonly file: string;
  readonly strategy: string;
  readonly keyFile: string;
  readonly out: string;
  readonly done: (file: string, count: number) => string;
  readonly textOnly: (format: DocumentFormat) => string;
  readonly left: (count: number) => string;
}

/** The texts of `zwgk redact`, by language. */
export const redactTexts: Readonly<Record<Language, RedactTexts>> = {
  'zh-CN': {
    help: {
      description: '写出遮盖后的文档：密级标志、内部标志、个人信息和本机关词表用语不再出现',
      more: `
文本、Markdown、HTML 写成 UTF-8；DOCX、XLSX 写成同样格式的文件（--out）；PDF 只写出遮盖后的文字，原 PDF 不能改写。
退出码：0 已遮盖，再次扫描没有检出；1 仍有检出，或者有未评估的页面；2 用法有误、文件无法读写，或者文件其他部分仍含检出的内容。

示例：
  zwgk redact 通知.html --out 通知.公开.html
  zwgk redact 名单.xlsx --strategy label --out 名单.公开.xlsx
  zwgk redact 名单.txt --strategy pseudonym --key-file 密钥.txt`,
    },
    file: '要遮盖的文件；- 表示标准输入（纯文本）',
    strategy: '遮盖方式：mask 等长遮盖（默认）、label 标签、remove 删除、pseudonym 带密钥的假名',
    keyFile: '存放假名化密钥的文件；密钥须与原文同等保护',
    out: '写入的文件（默认为标准输出）',
    done: (file, count) => `${file}：遮盖 ${count} 处`,
    textOnly: (format) => `${format} 不能改写，写出的是遮盖后的文字`,
    left: (count) => `再次扫描仍检出 ${count} 处，请人工处理`,
  },
  en: {
    help: {
      description: 'Write a document without its markings, personal data and the office’s words',
      more: `
Text, Markdown and HTML are written in UTF-8, DOCX and XLSX as files of their own format (--out). Of a PDF only the
redacted text is written: the PDF itself cannot be.
Exit code: 0 redacted, and a second scan detects nothing; 1 something is still detected, or pages were not assessed;
2 usage, a file that cannot be read or written, or values left in other parts of the file.

Examples:
  zwgk redact notice.html --out notice.public.html
  zwgk redact list.xlsx --strategy label --out list.public.xlsx
  zwgk redact list.txt --strategy pseudonym --key-file key.txt`,
    },
    file: 'the file; - is standard input (plain text)',
    strategy: 'mask keeps the length (default), label, remove, or pseudonym with a key',
    keyFile: 'file that holds the key for pseudonyms; to be kept as safe as the original',
    out: 'file to write (standard output unless given)',
    done: (file, count) => `${file}: ${count} redacted`,
    textOnly: (format) => `a ${format} cannot be rewritten; this is its redacted text`,
    left: (count) => `a second scan still detects ${count}; they need a person`,
  },
};
