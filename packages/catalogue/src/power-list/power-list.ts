/** One power of a body (权力事项). */
export interface AdministrativePower {
  /** Its number in the list (权力编码), or whatever tells it apart there. */
  readonly id: string;
  readonly title: string;
  /** An id of the scheme `power-kinds`, or a name that offices use for one. */
  readonly kind: string;
}

/** A list of the powers of a body (权力清单), with the number of each kind as the body publishes it. Plain JSON. */
export interface PowerList {
  readonly body: string;
  readonly powers: readonly AdministrativePower[];
  /** How many there are of a kind, as the list says itself; by id of the kind or by a name of it. */
  readonly counts?: Readonly<Record<string, number>>;
}
