import { describe, expect, test } from 'vitest';
import { makeDocx, makePdf, makeXlsx, paragraph, wordHeader, wordTable } from '../../testing/make-documents.ts';
import { fileOf, zwgk } from '../../testing/run-zwgk.ts';

// All values are made up.
const NUMBER = '340104198209120093';
const MOBILE = '13900000000';

interface FileReport {
  readonly format: string;
  readonly detections: readonly {
    readonly kind: string;
    readonly place: string;
    readonly span: readonly [number, number];
  }[];
  readonly allowed: readonly { readonly rule: string }[];
  readonly findings: readonly { readonly code: string; readonly severity: string; readonly params: object }[];
}

async function scanned(
  file: string,
  ...more: readonly string[]
): Promise<{ code: number; report: FileReport; out: string }> {
  const { code, out } = await zwgk(['scan', file, '--json', ...more]);
  return { code, out, report: JSON.parse(out).files[0] };
}

const placesOf = ({ detections }: FileReport) =>
  detections.map(({ kind, place }) => `${kind} ${place.replace(/^.*?(?=[:!#])/, '')}`);

describe('zwgk scan', () => {
  test('shows places, reasons and law, never a value, and ends with 1', async () => {
    const text = `机密★10年\n身份证号：${NUMBER}\n咨询电话：0551-60000000\n`;
    const { code, out } = await zwgk(['scan', fileOf('a.txt', text)], '', 'zh-CN');
    expect(code).toBe(1);
    expect(out).toContain('a.txt:1  错误  有国家秘密标志 机*****');
    expect(out).toContain('a.txt:2  错误  居民身份号码 340***************（把握较大）');
    expect(out).toContain('校验码相符（MOD 11-2）、内含日期真实存在');
    expect(out).toContain('《政府信息公开条例》（2019）第十五条');
    expect(out).toContain('放行 办公电话 1 处');
    expect(out).not.toContain(NUMBER);
  });

  test('ends with 0 when nothing is against the law, and says that this is no permission', async () => {
    const { code, out } = await zwgk(['scan', fileOf('a.txt', '关于印发工作要点的通知')]);
    expect(code).toBe(0);
    expect(out).toContain('that is not permission');
  });

  test('reads standard input, several files, and files that are not in UTF-8', async () => {
    expect((await zwgk(['scan', '-'], `手机：${MOBILE}`)).code).toBe(1);
    // 手机：13900000000 as a Chinese editor saves it
    const gbk = Buffer.concat([Buffer.from('cad6bbfaa3ba', 'hex'), Buffer.from(MOBILE)]);
    const { out } = await zwgk(['scan', fileOf('gbk.txt', gbk), fileOf('b.md', '正常'), '--json']);
    const { files } = JSON.parse(out);
    expect(files.map(({ detections }: FileReport) => detections.length)).toEqual([1, 0]);
  });

  test('reads HTML, where a value runs through tags', async () => {
    const { report } = await scanned(fileOf('a.html', `<p>手机：139<b>0000</b>0000</p>\n<td>邮箱</td>`));
    expect(placesOf(report)).toEqual(['mobile-phone :1']);
  });

  test('reads paragraphs, tables, headers and deleted text of DOCX', async () => {
    const body =
      paragraph('关于虚构事项的通知') +
      paragraph('身份证号：3401', '0419820912', '0093') +
      wordTable([
        ['姓名', '手机号码'],
        ['张三', MOBILE],
      ]) +
      `<w:p><w:del><w:r><w:delText>手机：${MOBILE}</w:delText></w:r></w:del></w:p>`;
    const file = fileOf('a.docx', makeDocx(body, { 'word/header1.xml': wordHeader(paragraph('秘密★1年')) }));
    const { code, report, out } = await scanned(file);
    expect(code).toBe(1);
    expect(placesOf(report)).toEqual([
      'resident-id :2',
      'person-name :4',
      'mobile-phone :4',
      'mobile-phone :5',
      'secrecy-marking :7',
    ]);
    expect(out).not.toContain(MOBILE);
  });

  test('reads strings and numbers of XLSX, and names the cell', async () => {
    const rows = [
      ['姓名', '身份证号', '联系电话', '金额'],
      ['张三', NUMBER, 13_900_000_000, 500],
    ];
    const { report } = await scanned(fileOf('a.xlsx', makeXlsx(rows)));
    expect(placesOf(report)).toEqual(['person-name !1!A2', 'resident-id !1!B2', 'mobile-phone !1!C2']);
  });

  test('reads the text layer of PDF, and says which pages have none', async () => {
    const { code, report } = await scanned(fileOf('a.pdf', makePdf([`ID: ${NUMBER}`, '', 'nothing'])));
    expect(code).toBe(1);
    expect(placesOf(report)).toEqual(['resident-id #page-1']);
    expect(report.findings.at(-1)).toMatchObject({ code: 'cli/pages-not-assessed', params: { pages: [2] } });
  });

  test('a PDF without any text layer is not assessed, not clean', async () => {
    const { code, report } = await scanned(fileOf('a.pdf', makePdf(['', ''])));
    expect(code).toBe(1);
    expect(report.findings).toMatchObject([
      { code: 'cli/document-not-assessed', severity: 'error', params: { pages: 2 } },
    ]);
  });

  test('images and embedded files are said not to be assessed', async () => {
    const more = { 'word/media/image1.png': 'x', 'word/embeddings/a.xlsx': 'x' };
    const { code, report } = await scanned(fileOf('a.docx', makeDocx(paragraph('通知'), more)));
    expect(code).toBe(1);
    expect(report.findings.map((finding) => finding.code)).toEqual([
      'cli/images-not-assessed',
      'cli/embedded-not-assessed',
    ]);
  });

  test('takes detectors, a dictionary and cleared values', async () => {
    const file = fileOf('a.txt', `青松计划，手机：${MOBILE}，邮箱：a@example.com`);
    const words = fileOf('words.txt', '# 词表\n青松计划\n\n');
    const only = await scanned(file, '--detectors', 'email', '--dictionary', words);
    expect(only.report.detections.map(({ kind }) => kind)).toEqual(['dictionary', 'email']);
    const cleared = await scanned(file, '--detectors', 'mobile-phone', '--cleared', fileOf('c.txt', MOBILE));
    expect(cleared.report.allowed).toMatchObject([{ rule: 'published-value' }]);
    expect((await zwgk(['scan', file, '--detectors', 'x'])).code).toBe(2);
  });

  test.each([
    ['a.docx', 'no zip', 'cli/unreadable-document'],
    ['a.xlsx', makeDocx(paragraph('x')), 'cli/unreadable-document'],
    ['a.docx', makeDocx('<w:p>'), 'cli/unreadable-document'],
    ['a.pdf', 'no pdf', 'cli/unreadable-document'],
    ['a.doc', Buffer.from([0xd0, 0xcf, 0, 0]), 'cli/unknown-document-format'],
  ])('%s that cannot be read ends with 2', async (name, content, error) => {
    const { code, err, out } = await zwgk(['scan', fileOf(name, content)]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(error);
  });

  test('a file that is not there ends with 2', async () => {
    expect((await zwgk(['scan', '/no/such/file.txt'])).code).toBe(2);
  });
});
