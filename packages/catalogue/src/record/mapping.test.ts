import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { isEntryField } from '../entry/entry-fields.ts';
import { resolveHeader } from './headers.ts';
import { recordMappingSchema } from './mapping.ts';
import { recordMappings } from './mappings/record-mappings.ts';

const office = { id: 'our-office', title: '本单位信息系统', fields: { BT: '标题', CWRQ: 'createdOn', BZ: null } };

describe('a mapping file', () => {
  test.each([
    ['names fields, headers and fields to set aside', office],
    ['has a table of codes', { ...office, fields: { YXX: { field: '有效性', values: { '1': '有效' } } } }],
    ['has a signature', { ...office, signature: ['BT'] }],
    ['names a header that no entry has a field for', { ...office, fields: { XH: '序号' } }],
  ])('is sound when it %s', (_, mapping) => expect(recordMappingSchema.safeParse(mapping).success).toBe(true));

  test.each([
    ['misspells a field', { ...office, fields: { BT: 'tilte' } }],
    ['misspells a field beside a table', { ...office, fields: { YXX: { field: 'valid', values: {} } } }],
    ['has an empty signature', { ...office, signature: [] }],
    ['has no fields', { id: 'x', title: 'x' }],
    ['has an id in capitals', { ...office, id: 'Our Office' }],
  ])('is refused when it %s', (_, mapping) => expect(recordMappingSchema.safeParse(mapping).success).toBe(false));

  test('has a JSON Schema', () => {
    expect(z.toJSONSchema(recordMappingSchema, { io: 'input' })).toMatchObject({
      anyOf: [{ type: 'object', required: ['id', 'title', 'fields'] }, { type: 'object' }],
    });
  });

  test('may be the fields alone', () => {
    expect(recordMappingSchema.parse({ BT: '标题', CWRQ: 'createdOn' }).fields).toEqual({
      BT: '标题',
      CWRQ: 'createdOn',
    });
    expect(recordMappingSchema.safeParse({ BT: 'tilte' }).success).toBe(false);
  });
});

describe.each(recordMappings)('the built-in mapping $id', (mapping) => {
  test('is a sound mapping file', () => expect(recordMappingSchema.safeParse(mapping).error).toBeUndefined());

  test('is recognised by fields that it maps', () => {
    expect(mapping.signature?.every((key) => Object.hasOwn(mapping.fields, key))).toBe(true);
  });

  test('names nothing that is not understood', () => {
    const targets = Object.values(mapping.fields).filter((target) => typeof target === 'string');
    expect(targets.filter((target) => !isEntryField(target) && resolveHeader(target) === undefined)).toEqual([]);
  });
});
