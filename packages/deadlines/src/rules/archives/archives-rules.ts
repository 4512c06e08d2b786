import { archiveFoiRegime } from './archive-foi-regime.ts';
import { archiveOpening } from './archive-opening.ts';
import { archiveTransfer, archiveTransferCounty } from './archive-transfer.ts';

/** Archives (档案). */
export const archivesRules = [archiveTransfer, archiveTransferCounty, archiveOpening, archiveFoiRegime] as const;
