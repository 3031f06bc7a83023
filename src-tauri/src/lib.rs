//! The app shell (a first window): composes the core, the printer and the window.

/// Opens the window.
#[cfg_attr(mobile, tauri::mobile_entry_point)]
pub fn run() {
    let _ = tauri::Builder::default().run(tauri::generate_context!());
}
