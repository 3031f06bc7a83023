export type VignetteId = string;
