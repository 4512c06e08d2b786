/** What the shell is told. */
export const exitCode = {
  /** Nothing of severity error. */
  clean: 0,
  /** Findings of severity error. */
  findings: 1,
  /** Wrong usage, or input that cannot be read at all. */
  unusable: 2,
  /** A defect of zwgk itself; never the answer to an input. */
  defect: 70,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
