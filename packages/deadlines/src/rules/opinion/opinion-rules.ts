import { opinionMajorPress, opinionMajorStatement, opinionOther } from './opinion-response.ts';

/** Response to public opinion (政务舆情回应). */
export const opinionRules = [opinionMajorStatement, opinionMajorPress, opinionOther] as const;
