import { amendmentSource2015 } from '../amendments/2015.ts';
import { amendmentSource2019 } from '../amendments/2019.ts';
import { amendmentSource2020 } from '../amendments/2020.ts';
import type { NoticeSource } from '../document/notice-source.ts';
import { source2004 } from './2004.ts';
import { source2005 } from './2005.ts';
import { source2006 } from './2006.ts';
import { source2007 } from './2007.ts';
import { source2008 } from './2008.ts';
import { source2009 } from './2009.ts';
import { source2010 } from './2010.ts';
import { source2011 } from './2011.ts';
import { source2012 } from './2012.ts';
import { source2013 } from './2013.ts';
import { source2014 } from './2014.ts';
import { source2015 } from './2015.ts';
import { source2016 } from './2016.ts';
import { source2017 } from './2017.ts';
import { source2018 } from './2018.ts';
import { source2019 } from './2019.ts';
import { source2020 } from './2020.ts';
import { source2021 } from './2021.ts';
import { source2022 } from './2022.ts';
import { source2023 } from './2023.ts';
import { source2024 } from './2024.ts';
import { source2025 } from './2025.ts';
import { source2026 } from './2026.ts';

/** Where each notice and each amendment was taken from. Apart from the notices, so that counting days does not load it. */
export const noticeSources: readonly NoticeSource[] = [
  source2004,
  source2005,
  source2006,
  source2007,
  source2008,
  source2009,
  source2010,
  source2011,
  source2012,
  source2013,
  source2014,
  source2015,
  source2016,
  source2017,
  source2018,
  source2019,
  source2020,
  source2021,
  source2022,
  source2023,
  source2024,
  source2025,
  source2026,
  amendmentSource2015,
  amendmentSource2019,
  amendmentSource2020,
];
