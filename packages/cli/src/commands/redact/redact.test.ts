import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { makeDocx, makePdf, makeXlsx, paragraph } from '../../testing/make-documents.ts';
import { fileOf, zwgk } from '../../testing/run-zwgk.ts';

// All values are made up.
const NUMBER = '340104198209120093';
const MOBILE = '13900000000';

const outOf = (name: string): string => join(mkdtempSync(join(tmpdir(), 'zwgk ')), name);
const partsOf = (file: string): Readonly<Record<string, Uint8Array>> => unzipSync(readFileSync(file));
const partOf = (file: string, path: string): string => strFromU8(partsOf(file)[path] ?? new Uint8Array());
const detectionsIn = async (file: string): Promise<readonly unknown[]> =>
  JSON.parse((await zwgk(['scan', file, '--json'])).out).files[0].detections;

describe('zwgk redact', () => {
  test('writes text to standard output and says what it did on standard error', async () => {
    const { code, out, err } = await zwgk(['redact', '-'], `手机：${MOBILE}\n`, 'zh-CN');
    expect({ code, out, err }).toEqual({ code: 0, out: '手机：***********\n', err: '-：遮盖 1 处\n' });
  });

  test('HTML stays a page, and says that it is in UTF-8 now', async () => {
    const html = '<meta charset="gb2312"><p>手机：139<b>0000</b>0000</p>';
    const { out } = await zwgk(['redact', fileOf('a.html', html), '--strategy', 'label']);
    expect(out).toBe('<meta charset="utf-8"><p>手机：〖mobile telephone number〗<b></b></p>');
  });

  test('a name that one line gives away is taken out of the title of the page as well', async () => {
    const html = '<title>关于李小明的公示</title><p>姓名：<b>李</b>小明</p>';
    const { out } = await zwgk(['redact', fileOf('a.html', html)]);
    expect(out).toBe('<title>关于***的公示</title><p>姓名：<b>*</b>**</p>');
  });

  test('DOCX stays a document: the characters are replaced in their runs', async () => {
    const body = paragraph('身份证号：3401', '0419820912', '0093，其余不变 &amp; 如故');
    const file = outOf('b.docx');
    const { code } = await zwgk(['redact', fileOf('a.docx', makeDocx(body)), '--out', file]);
    expect(code).toBe(0);
    expect(partOf(file, 'word/document.xml')).toContain(
      paragraph('身份证号：****', '**********', '****，其余不变 &amp; 如故'),
    );
    expect(await detectionsIn(file)).toEqual([]);
  });

  test('a label stands in the first run of its value', async () => {
    const file = outOf('b.docx');
    const body = paragraph('身份证号：3401', '04198209120093', '。');
    await zwgk(['redact', fileOf('a.docx', makeDocx(body)), '--strategy', 'label', '--out', file], '', 'zh-CN');
    expect(partOf(file, 'word/document.xml')).toContain(paragraph('身份证号：〖居民身份号码〗', '', '。'));
  });

  test('XLSX stays a workbook: a redacted number becomes a text', async () => {
    const rows = [
      ['姓名', '身份证号', '联系电话', '金额'],
      ['张三', NUMBER, 13_900_000_000, 500],
    ];
    const file = outOf('b.xlsx');
    const { code } = await zwgk(['redact', fileOf('a.xlsx', makeXlsx(rows)), '--out', file]);
    expect(code).toBe(0);
    const sheet = partOf(file, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<c r="C2" s="1" t="str"><v>***********</v></c>');
    expect(sheet).toContain('<c r="D2" s="1"><v>500</v></c>');
    expect(partOf(file, 'xl/sharedStrings.xml')).toContain('<si><t>**</t></si><si><t>******************</t></si>');
    expect(await detectionsIn(file)).toEqual([]);
  });

  test('a workbook that holds the value in a part that nobody can rewrite is not written', async () => {
    const rows = [['手机：13900000000']];
    const cache = { 'xl/pivotCache/pivotCacheRecords1.xml': `<r><s v="手机：${MOBILE}"/></r>` };
    const { code, err } = await zwgk(['redact', fileOf('a.xlsx', makeXlsx(rows, cache)), '--out', outOf('b.xlsx')]);
    expect(code).toBe(2);
    expect(err).toContain('cli/values-left');
    expect(err).not.toContain(MOBILE);
  });

  test('of a PDF only the text is written, and that is said', async () => {
    const { code, out, err } = await zwgk(['redact', fileOf('a.pdf', makePdf([`ID: ${NUMBER}`]))]);
    expect(code).toBe(0);
    expect(out).toContain('ID: ******************');
    expect(err).toContain('cannot be rewritten');
    expect((await zwgk(['redact', fileOf('a.pdf', makePdf(['']))])).code).toBe(1);
  });

  test('one key gives one pseudonym in all documents', async () => {
    const key = fileOf('key.txt', 'of the test\n');
    const redacted = async (text: string) =>
      (await zwgk(['redact', '-', '--strategy', 'pseudonym', '--key-file', key], text, 'zh-CN')).out;
    const one = await redacted(`手机：${MOBILE}`);
    expect(one).toMatch(/^手机：〖手机号码·[A-Z]{10}〗$/);
    expect(await redacted('电话：139 0000 0000')).toBe(one.replace('手机', '电话'));
  });

  test('prints places for a program', async () => {
    const { out } = await zwgk(['redact', '-', '--json'], `手机：${MOBILE}`);
    expect(JSON.parse(out)).toMatchObject({
      text: '手机：***********',
      redactions: [{ kind: 'mobile-phone', from: [3, 14] }],
    });
    expect(out).not.toContain(MOBILE);
  });

  test('wrong usage ends with 2', async () => {
    const docx = fileOf('a.docx', makeDocx(paragraph(`手机：${MOBILE}`)));
    expect((await zwgk(['redact', docx])).err).toContain('cli/needs-out');
    expect((await zwgk(['redact', '-', '--strategy', 'pseudonym'], 'x')).err).toContain('cli/needs-key-file');
    expect((await zwgk(['redact', '-', '--strategy', 'burn'], 'x')).code).toBe(2);
    expect((await zwgk(['redact', '-', '--out', '/no/such/folder/a.txt'], 'x')).err).toContain('cli/unwritable-file');
  });
});
