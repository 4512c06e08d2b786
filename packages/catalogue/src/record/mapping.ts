import * as z from 'zod';
import { isEntryField } from '../entry/entry-fields.ts';

/** What the values of a raw field are (原字段的含义). */
export type MappedField =
  /** The name of a field of an entry (`createdOn`), or a Chinese header (`成文日期`; with `?` at its end, a doubtful one). */
  | string
  /** The same, with a table that turns the vendor's codes into labels: `{ "field": "validity", "values": { "1": "有效" } }`. */
  | { readonly field: string; readonly values: Readonly<Record<string, string>> }
  /** Known, and without a place in an entry: the raw field is set aside. */
  | null;

/**
 * What the field names of one vendor's export mean (字段映射): plain JSON, so that an office can write its own in a
 * file. Where several raw fields feed one field of the entry, the one that stands earlier wins.
 */
export interface RecordMapping {
  /** Kebab-case, for instance `gd-gkmlpt`. */
  readonly id: string;
  /** The system that exports so, in words. */
  readonly title: string;
  /** Raw fields that together tell an export of this kind from others; absent when the mapping is always named. */
  readonly signature?: readonly string[];
  /** The body that publishes everything in such an export, where the records do not say. */
  readonly publisher?: string;
  /** By the name of the raw field. */
  readonly fields: Readonly<Record<string, MappedField>>;
}

/** Anything in Chinese may be a header; a name in Latin letters has to be that of a field, so that a slip is noticed. */
const isTarget = (name: string): boolean => isEntryField(name) || /\p{Script=Han}/u.test(name);

/**
 * Structure of a mapping file (字段映射文件): a mapping with its name, or the fields alone.
 *
 * @example
 * ```ts
 * import { recordMappingSchema } from '@zwgk/catalogue';
 * const mapping = { id: 'our-office', title: '本单位信息系统', fields: { BT: '标题', CWRQ: 'createdOn', BZ: null } };
 * recordMappingSchema.safeParse(mapping).success; // => true
 * recordMappingSchema.parse({ BT: '标题' }).fields; // => { BT: '标题' }
 * recordMappingSchema.safeParse({ ...mapping, fields: { BT: 'tilte' } }).success; // => false
 * ```
 */
export const recordMappingSchema: z.ZodType<RecordMapping> = /* @__PURE__ */ (() => {
  const target = z
    .string()
    .refine(isTarget, { error: 'expected the name of a field of an entry, or a Chinese header' });
  const fields = z.record(
    z.string(),
    z.union([target, z.object({ field: target, values: z.record(z.string(), z.string()) }), z.null()]),
  );
  const named = z.object({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'expected lower-case words joined by hyphens' }),
    title: z.string().min(1),
    signature: z.array(z.string()).min(1).exactOptional(),
    publisher: z.string().min(1).exactOptional(),
    fields,
  });
  const unnamed = fields.transform((given) => ({ id: 'unnamed', title: '未命名的字段映射', fields: given }));
  return z.union([named, unnamed]);
})();
