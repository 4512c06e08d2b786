import { describe, expectTypeOf, test } from 'vitest';
import {
  type DocumentNumber,
  type DocumentNumberKind,
  parseDocumentNumber,
  readDocumentNumber,
} from './document-number.ts';
import { formatDocumentNumber } from './document-number-form.ts';

describe('document numbers', () => {
  test('a reading always has prefix, serial and normalised', () => {
    const reading = readDocumentNumber('国办发〔2019〕54号');
    expectTypeOf(reading.prefix).toEqualTypeOf<string>();
    expectTypeOf(reading.serial).toEqualTypeOf<string>();
    expectTypeOf(reading.normalised).toEqualTypeOf<string>();
    expectTypeOf(reading.year).toEqualTypeOf<number | undefined>();
    expectTypeOf(reading.kind).toEqualTypeOf<DocumentNumberKind | 'unknown'>();
    expectTypeOf(reading.others).toEqualTypeOf<readonly DocumentNumber[]>();
  });

  test('the form tells whether there is a year', () => {
    const number = parseDocumentNumber('国办发〔2019〕54号');
    if (number.form === 'ordinal') expectTypeOf(number.year).toEqualTypeOf<undefined>();
    else expectTypeOf(number.year).toEqualTypeOf<number>();

    // @ts-expect-error a bracketed number has a year
    formatDocumentNumber({ form: 'bracketed', prefix: '国办发', serial: '54' });
    // @ts-expect-error an ordinal number has none
    formatDocumentNumber({ form: 'ordinal', prefix: '国务院令', year: 2019, serial: '711' });
  });
});
