// Can this build read certificates? One made with `--mode lite` leaves the networks out.

/** Whether certificates can be read. */
export const CAN_READ_PAPERS = import.meta.env.MODE !== 'lite';
