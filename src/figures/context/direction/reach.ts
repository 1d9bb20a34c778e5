/** How far over the breaks of a sentence a cue can reach. */

/** So far over breaks a cue can reach; keeps the work linear. */
export const INHERIT_REACH = 40;
