import { expect, test } from 'vitest';
import { documentMaker } from './document-maker.ts';

// Titles and publishers as they stand in real records.
test.each([
  ['河北省教育厅关于做好…工作的通知', '河北省教育厅', 'publisher'],
  ['河北省人民政府办公厅关于印发…的通知', '河北省人民政府', 'publisher'],
  ['河北省人力资源和社会保障厅　河北省财政厅关于…的通知', '河北省人力资源和社会保障厅', 'publisher'],
  ['国务院办公厅关于…的意见', '河北省科学技术厅', 'another-body'],
  ['人力资源社会保障部教育部科技部关于…的通知', '河北省人力资源和社会保障厅', 'another-body'],
  ['中华人民共和国中小企业促进法', '河北省工业和信息化厅', 'another-body'],
  ['河北省教育厅2023年政府信息公开工作年度报告', '河北省教育厅', 'publisher'],
  ['河北省学校安全条例', '河北省教育厅', 'unknown'],
  ['关于转发《人力资源和社会保障部…的意见》的通知', '河北省人力资源和社会保障厅', 'unknown'],
])('%s, published by %s: %s', (title, publisher, maker) => expect(documentMaker({ title, publisher })).toBe(maker));

test('a field that names the issuing body is believed before the title', () => {
  const entry = { title: '河北省教育厅关于…的通知', publisher: '某县教育局' };
  expect(documentMaker({ ...entry, issuingBody: '某县教育局' })).toBe('publisher');
  expect(documentMaker(entry)).toBe('another-body');
  expect(documentMaker({ title: '通知' })).toBe('publisher');
});
