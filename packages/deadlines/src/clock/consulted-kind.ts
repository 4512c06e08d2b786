/** Whom an organ asks while it does not count the days (征求意见的对象). */
export type ConsultedKind = 'third-party' | 'organ' | 'co-author';
