// What is shown of a removal: what that member could see, and what is left to do at the store.
/** A client that a member could see, and how it is now. */
export interface SeenClient {
  readonly id: string;
  readonly name: string;
  /** `moved`: another team shares it. `local`: no team does any more. */
  readonly now: 'shared' | 'removed' | 'moved' | 'local';
  /** The name of the other team. */
  readonly to: string | null;
}

export interface RemovalView {
  readonly device: string;
  readonly name: string;
  /** The clients that this member could ever have received, also those that the team no longer shares. */
  readonly clients: readonly SeenClient[];
  /** How many more were erased on this device since, so that their names are not known. */
  readonly erased: number;
  /** The user whose key must be disabled or changed at the store, and the page for doing so; null if unknown. */
  readonly disable: { readonly user: string | null; readonly link: string | null };
  /**
   * The key that the removed member knows. `own`: nobody else uses it. `shared`: others use it still. `former`: others
   * have a new one, and the store still accepts it. `refused`: the store no longer accepts it.
   */
  readonly key: 'own' | 'shared' | 'former' | 'refused';
}
