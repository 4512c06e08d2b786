import type { ReportDocument } from '@zwgk/annual-report';
import mammoth from 'mammoth';
import { htmlDocument } from './html-document.ts';

/** Takes a word-processor document apart (拆解文字处理文档), by way of the page that it would be. Pictures are left out. */
export async function docxDocument(bytes: Buffer): Promise<ReportDocument> {
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  const { value } = await mammoth.convertToHtml({ buffer: bytes }, { convertImage, externalFileAccess: false });
  return htmlDocument(value);
}
