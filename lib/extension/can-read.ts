// Can this build read certificates? A build with `--mode lite` has no networks.

/** Whether certificates can be read. */
export const CAN_READ_PAPERS = import.meta.env.MODE !== 'lite';
