export type Opening = "somebody_missed" | "something_missed" | "could_wait" | "all_right";
