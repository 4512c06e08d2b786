import { contextWord, disguised } from '../candidate.ts';
import { passesVehicleCheck } from '../numbers/checksums.ts';
import { isPossibleGrouping, isUsualGrouping } from '../numbers/grouping.ts';
import { isDisguised, type NumberDetector, touches } from '../numbers/number-detector.ts';
import type { Reason } from '../reasons.ts';

const USUAL = /* @__PURE__ */ new Set(['3-6-8', '9-8']);
const FORM = /^[A-HJ-NPR-Z\d]{17}$/;
const CHINESE_MAKER = /^L[A-Z\d]{2}/;

/**
 * Vehicle identification numbers (车辆识别代号): beside a label, or of a Chinese maker and with a check character that fits.
 *
 * @source GB 16735
 */
export const vehicleIdentification: NumberDetector = {
  kinds: ['vehicle-identification'],
  lengths: [17],
  match: (context) => {
    const { window } = context;
    if (window.letters < 2 || touches(context) || !isUsualGrouping(window, USUAL)) return undefined;
    const text = context.characters();
    if (!FORM.test(text)) return undefined;
    const fits = passesVehicleCheck(text);
    const label = context.surroundings().near(['vehicle'], 16);
    if (label === undefined && !(fits && CHINESE_MAKER.test(text) && window.gaps === 0)) return undefined;
    if (!isPossibleGrouping(window)) return undefined;
    const because: Reason[] = [{ code: fits ? 'checksum' : 'checksum-fails', params: { method: 'vin' } }];
    if (label !== undefined) because.push(contextWord(label));
    if (isDisguised(context)) because.push(disguised);
    return { kind: 'vehicle-identification', confidence: label === undefined ? 'medium' : 'high', because };
  },
};
