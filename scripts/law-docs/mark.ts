/** What stands behind a fact that was not read in the text of its instrument. */
export const mark = { primary: '', secondary: ' ²', inferred: ' ⁱ', recalled: ' ʳ' } as const;
