//! Containers built and taken apart.
