import { extendProfile, type Profile, type ProfileOptions, profile } from '@zwgk/catalogue';
import { addPack, pack } from '@zwgk/catalogue/packs';
import { profileOverlaySchema } from '@zwgk/catalogue/schema';
import { type Finding, findingAt } from '@zwgk/core';
import { plainDateSchema } from '@zwgk/core/schema';
import * as z from 'zod';
import { withMessages } from '../message-catalogues.ts';
import { operation } from '../operation.ts';

/** The national catalogue of a kind of body, with packs and overlays laid over it (目录规范与地方目录). */
export const profileExtend = operation({
  name: 'profile.extend',
  summary: {
    zh: '某类主体的目录：全国事项，可加入领域目录包，叠加地方目录；改变、取消、放宽全国事项的不予采用并说明依据',
    en: 'The catalogue of a kind of body: national items, with packs and local overlays; what changes, removes or loosens one is refused with its law',
  },
  input: z.strictObject({
    bodyKind: z.string(),
    on: plainDateSchema.exactOptional(),
    sector: z.string().exactOptional(),
    packs: z.array(z.string()).exactOptional(),
    overlays: z.array(profileOverlaySchema).exactOptional(),
  }),
  run: ({ bodyKind, on, sector, packs = [], overlays = [] }) => {
    const options: ProfileOptions = { ...(on !== undefined && { on }), ...(sector !== undefined && { sector }) };
    let current: Profile = profile(bodyKind, options);
    for (const id of packs) current = addPack(current, pack(id));
    const findings: Finding[] = [];
    for (const [index, overlay] of overlays.entries()) {
      const extended = extendProfile(current, overlay);
      current = extended.profile;
      findings.push(...extended.findings.map((each) => findingAt(each, ['overlays', index])));
    }
    return { profile: current, findings: withMessages(findings) };
  },
});
