import type { Path } from '../bilingual.ts';

/** A rule that could not run (未评估), and what it lacked. A report without it would pass silence off as a pass. */
export interface NotAssessed {
  /** Code of the finding that the rule would have made. */
  readonly rule: string;
  /** The fields or facts that are missing, by name. */
  readonly missing: readonly string[];
  readonly path: Path;
}
