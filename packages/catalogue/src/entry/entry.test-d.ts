import { type PlainDate, parsePlainDate } from '@zwgk/core';
import { describe, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { RecordMapping } from '../record/mapping.ts';
import type { NormalisedRecord } from '../record/normalise-record.ts';
import { checkEntry } from './check-entry.ts';
import type { CatalogueEntry, EntryField } from './entry.ts';
import type { EntryFieldKind, entryFields } from './entry-fields.ts';
import type { catalogueEntrySchema } from './entry-schema.ts';

/** What a value of each kind is in TypeScript. */
interface KindTypes {
  text: string;
  texts: readonly string[];
  date: PlainDate;
  mode: NonNullable<CatalogueEntry['mode']>;
  validity: NonNullable<CatalogueEntry['validity']>;
  duration: NonNullable<CatalogueEntry['duration']>;
}

describe('an entry', () => {
  test('is what its schema yields', () => {
    expectTypeOf<z.infer<typeof catalogueEntrySchema>>().toEqualTypeOf<CatalogueEntry>();
  });

  test('has fields of the kinds that its table says', () => {
    type Said = { [Field in EntryField]: KindTypes[(typeof entryFields)[Field]['kind']] };
    expectTypeOf<Required<CatalogueEntry>>().branded.toEqualTypeOf<Readonly<Said>>();
    expectTypeOf<EntryFieldKind>().toEqualTypeOf<keyof KindTypes>();
  });

  test('has dates, not texts that look like dates', () => {
    const entry: CatalogueEntry = { title: '公告', createdOn: parsePlainDate('2024-07-30') };
    expectTypeOf(entry.createdOn).toEqualTypeOf<PlainDate | undefined>();
    // @ts-expect-error a text is no date until it was read as one
    const unread: CatalogueEntry = { title: '公告', createdOn: '2024-07-30' };
    // @ts-expect-error a word of the page is no mode
    const worded: CatalogueEntry = { title: '公告', mode: '主动公开' };
    expectTypeOf(unread).toEqualTypeOf(worded);
  });
});

describe('a record', () => {
  test('as read may lack its title, and can be checked as it is', () => {
    expectTypeOf<NormalisedRecord['entry']['title']>().toEqualTypeOf<string | undefined>();
    expectTypeOf(checkEntry).toBeCallableWith({} as NormalisedRecord['entry'], {
      uncertain: [] as NormalisedRecord['uncertain'],
    });
  });

  test('mapping is plain JSON', () => {
    expectTypeOf({ id: 'x', title: 'x', fields: { BT: '标题', BZ: null } }).toExtend<RecordMapping>();
  });
});
