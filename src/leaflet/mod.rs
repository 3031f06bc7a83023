//! leaflet
