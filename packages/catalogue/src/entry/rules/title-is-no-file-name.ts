import type { EntryRule } from './entry-rule.ts';

const FILE_EXTENSION = /\.(?:docx?|wps|ofd|pdf|xlsx?|et|pptx?|txt|rtf|html?|zip|rar|jpe?g|png)$/i;

/** The title names the information, not the file that it was uploaded in. */
export const titleIsNoFileName: EntryRule = ({ title }, report) => {
  if (title === undefined || !title.includes('.')) return;
  const [extension] = FILE_EXTENSION.exec(title.trim()) ?? [];
  if (extension === undefined) return;
  report.finding('catalogue/title-file-name', ['title'], { params: { extension: extension.toLowerCase() } });
};
