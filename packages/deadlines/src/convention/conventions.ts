import { errorOf, quoteCode } from '@zwgk/core';
import { deadlineErrors } from '../errors.ts';
import type { Convention } from './convention.ts';
import { countingConventions } from './counting.ts';
import { determinationConventions } from './determination.ts';
import { publicationConventions } from './publication.ts';
import { remedyConventions } from './remedy.ts';
import { requestConventions } from './request.ts';

const registry = [
  ...countingConventions,
  ...requestConventions,
  ...publicationConventions,
  ...remedyConventions,
  ...determinationConventions,
] as const;

type Registered = (typeof registry)[number];

/** The id of a convention (约定代码). */
export type ConventionId = Registered['id'];

/** The choice made for every convention. */
export type Choices = { readonly [Each in Registered as Each['id']]: keyof Each['choices'] & string };

/** Choices that differ from the defaults (对约定的选择). */
export type ConventionChoices = Partial<Choices>;

/**
 * The questions that the law leaves open or that are disputed, each with its default and its alternatives (未决问题及约定). The
 * numbers of the points are those of the guide `docs/law/conventions.md`.
 */
export const conventions: readonly Convention<ConventionId>[] = registry;

/** The choices that hold when nobody chooses. */
export const defaultChoices: Choices = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ registry.map((each) => [each.id, each.default])),
) as Choices;

const byId: ReadonlyMap<string, Convention> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ registry.map((each) => [each.id, each as Convention]),
);

/** The convention with an id. */
export const findConvention = (id: string): Convention | undefined => byId.get(id);

/**
 * The choices of a caller, completed by the defaults. Without any it is the defaults themselves.
 *
 * @throws ZwgkError `deadlines/unknown-convention`, `deadlines/unknown-choice`
 */
export function choicesOf(given: ConventionChoices | undefined): Choices {
  if (given === undefined) return defaultChoices;
  for (const [id, choice] of Object.entries(given)) {
    const known = byId.get(id);
    if (known === undefined) {
      throw errorOf(deadlineErrors, 'deadlines/unknown-convention', { value: quoteCode(id), known: [...byId.keys()] }, [
        'conventions',
      ]);
    }
    if (typeof choice !== 'string' || !Object.hasOwn(known.choices, choice)) {
      const params = { convention: id, value: quoteCode(choice), known: Object.keys(known.choices) };
      throw errorOf(deadlineErrors, 'deadlines/unknown-choice', params, ['conventions', id]);
    }
  }
  return { ...defaultChoices, ...given };
}
