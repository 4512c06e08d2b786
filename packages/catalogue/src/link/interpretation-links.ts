/** A document that is, or could be, interpreted (被解读的文件). */
export interface InterpretedDocument {
  /** Its key in the catalogue: whatever tells entries apart there. */
  readonly id: string;
  /** Keys of the interpretations that its page leads to. */
  readonly interpretedBy?: readonly string[];
}

/** An interpretation of policy (政策解读材料). */
export interface PolicyInterpretation {
  readonly id: string;
  /** Keys of the documents that its page leads to; several where one interpretation serves them all. */
  readonly interprets?: readonly string[];
  /** An id of the scheme `interpretation-forms`. */
  readonly form?: string;
}

/** Documents and interpretations with the links between their pages (文件与解读的关联): each side says where it leads. */
export interface InterpretationLinks {
  readonly documents: readonly InterpretedDocument[];
  readonly interpretations: readonly PolicyInterpretation[];
}
