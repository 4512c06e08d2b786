export { createDuplicates, type Duplicates } from './duplicates/duplicates.ts';
export { type InspectionFindings, inspectionFindings, type PublishedLateParams } from './findings.ts';
export {
  type EntryInspection,
  type EntryInspectionOptions,
  type InspectionOptions,
  inspectEntry,
} from './inspect-entry.ts';
export { createInspection, type Inspection, type RecordInput, type RecordInspection } from './inspection.ts';
export {
  type CodeTally,
  createTallyCounter,
  emptyTally,
  mergeTallies,
  type Tally,
  type TallyCounter,
  type TallyItem,
} from './tally/tally.ts';
export { type DocumentMaker, documentMaker } from './timeliness/document-maker.ts';
export { checkTimeliness, type Timeliness } from './timeliness/published-late.ts';
