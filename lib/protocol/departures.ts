// What does a surface learn of clients that colleagues took away?

/** A client that a colleague took away, where and when (milliseconds). */
export interface DepartureView {
  readonly team: string;
  readonly teamName: string;
  readonly id: string;
  /** The client's. */
  readonly name: string;
  /** `left`: it is no longer in that member's team; this device keeps what it has. */
  readonly kind: 'removed' | 'left';
  /** The device's name. */
  readonly by: string;
  readonly at: number;
  readonly isSeen: boolean;
}
