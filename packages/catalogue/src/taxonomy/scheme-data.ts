import {
  type Bilingual,
  type Citation,
  type Concept,
  type ConceptScheme,
  type ConceptSuccessor,
  type Confidence,
  createConceptScheme,
  type PlainDate,
  parsePlainDate,
} from '@zwgk/core';

/** What holds for a concept and for all that is below it, unless that says otherwise. */
interface Inherited {
  readonly basis?: readonly Citation[];
  /** First day on which the list or the text that names it holds. */
  readonly from?: string;
  readonly to?: string;
  /** `national` unless given. */
  readonly origin?: string;
  /** `primary` unless given. */
  readonly confidence?: Confidence;
}

/** A concept as the data files write it. */
export interface ConceptData extends Inherited {
  /** Below another concept, the last part of its id. */
  readonly id: string;
  readonly notation?: string;
  readonly zh: string;
  readonly en: string;
  readonly synonyms?: readonly string[];
  readonly note?: Bilingual;
  readonly successors?: readonly (Omit<ConceptSuccessor, 'from'> & { readonly from: string })[];
  readonly narrower?: readonly ConceptData[];
}

/** A scheme as the data files write it. */
interface SchemeData<Id extends string> extends Inherited {
  readonly id: Id;
  readonly title: Bilingual;
  /** Where the list was read. */
  readonly source: Bilingual;
  /** A function, so that bundlers leave out a scheme that nobody uses, with all that it is made from. */
  readonly concepts: () => readonly ConceptData[];
}

/** Makes a scheme of this package from its data, which is taken as sound: the tests hold it against the registry of law. */
export function schemeOf<const Id extends string>({
  id,
  title,
  source,
  concepts,
  ...inherited
}: SchemeData<Id>): ConceptScheme & { readonly id: Id } {
  const listed = concepts().flatMap((concept) => conceptsOf(concept, inherited));
  return { ...createConceptScheme({ id, title, source, concepts: listed }), id };
}

/** A concept and, after it, all that is below it. */
function conceptsOf(data: ConceptData, above: Inherited, broader?: string): readonly Concept[] {
  const { id: ownId, notation, zh, en, synonyms, note, successors, narrower = [], ...own } = data;
  const { basis, from, to, origin = 'national', confidence } = { ...above, ...own };
  const id = broader === undefined ? ownId : `${broader}.${ownId}`;
  const concept: Concept = {
    id,
    ...(notation !== undefined && { notation }),
    label: { zh, en },
    ...(synonyms !== undefined && { synonyms }),
    ...(broader !== undefined && { broader }),
    ...(basis !== undefined && { basis }),
    ...(from !== undefined && { from: dateOf(from) }),
    ...(to !== undefined && { to: dateOf(to) }),
    origin,
    ...(confidence !== undefined && confidence !== 'primary' && { confidence }),
    ...(note !== undefined && { note }),
    ...(successors !== undefined && { successors: successors.map((each) => ({ ...each, from: dateOf(each.from) })) }),
  };
  return [concept, ...narrower.flatMap((each) => conceptsOf(each, { ...above, ...own }, id))];
}

const dateOf = (date: string): PlainDate => parsePlainDate(date);
