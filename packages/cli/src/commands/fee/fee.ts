import type { Language } from '@zwgk/core';
import { type FeeInput, processingFee } from '@zwgk/deadlines';
import { formatCitation } from '@zwgk/law';
import { type ExitCode, exitCode } from '../../exit-code.ts';
import type { Io } from '../../io.ts';
import { feeTexts } from './texts.ts';

export interface FeeOptions extends FeeInput {
  readonly json?: boolean;
}

/** The processing fee, band by band. */
export async function showFee(io: Io, language: Language, { json, ...input }: FeeOptions): Promise<ExitCode> {
  const fee = processingFee(input);
  if (json === true) await io.out(`${JSON.stringify(fee)}\n`);
  else {
    const lines = fee.bands.map(({ because }) => `  ${language === 'zh-CN' ? because.zh : because.en}`);
    const law = fee.basis.map((citation) => `  ${formatCitation(citation, language)}`);
    await io.out(`${[feeTexts[language].total(fee.fen), ...lines, ...law].join('\n')}\n`);
  }
  return exitCode.clean;
}
