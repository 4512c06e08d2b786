import type { DisclosureMode } from '../entry.ts';
import type { EntryRule } from './entry-rule.ts';

const EVERYBODY = /全社会|社会公众|向社会|公众/;
const INSIDERS = /内部|本单位|本系统|本机关/;
const APPLICANTS = /申请人/;

/**
 * How an entry is disclosed fits whom it is disclosed to. Directories also open what concerns certain people to them
 * alone (特定群体) on the body's own initiative, and what anybody may ask for to all; neither is a contradiction.
 */
export const modeFitsAudience: EntryRule = ({ mode, audience }, report) => {
  if (mode === undefined || audience === undefined || !contradicts[mode](audience)) return;
  report.finding('catalogue/audience-contradicts-mode', ['audience', 'mode'], { params: { mode } });
};

/** Which audiences contradict a mode. */
const contradicts: Readonly<Record<DisclosureMode, (audience: string) => boolean>> = {
  proactive: (audience) => !EVERYBODY.test(audience) && (INSIDERS.test(audience) || APPLICANTS.test(audience)),
  'on-request': (audience) => !EVERYBODY.test(audience) && INSIDERS.test(audience),
  withheld: (audience) => EVERYBODY.test(audience),
};
