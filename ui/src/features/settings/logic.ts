// What an officer can choose in the settings. Pure.

/** After how long without use the session can lock. */
export const LOCK_MINUTES = [2, 5, 10, 20] as const;
