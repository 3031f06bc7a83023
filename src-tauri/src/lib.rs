//! The app shell: composes the core, the printer and the window, and translates nothing. Its
//! input is the command line and what the window asks through `commands`.

mod clipboard;
mod commands;
mod state;

use std::ffi::OsString;
use std::process::ExitCode;

use tauri::plugin::TauriPlugin;
use tauri::webview::WebviewWindowBuilder;
use tauri::{App, RunEvent, WebviewUrl, Wry};

#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The entry on a phone, where there is no command line.
#[cfg_attr(mobile, tauri::mobile_entry_point)]
pub fn run() {
    let _ = run_with(std::iter::empty::<OsString>());
}

/// Opens the window over the data folder that the command line or `HALTE_DATA` names, and returns
/// when it closes. A start that fails says why on standard error.
pub fn run_with(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    run_plugged(arguments, [])
}

/// As [`run_with`], with plugins around the window: how its start is measured without a word in the
/// program that ships.
pub fn run_plugged(
    arguments: impl IntoIterator<Item = OsString>,
    plugins: impl IntoIterator<Item = TauriPlugin<Wry>>,
) -> ExitCode {
    halte::service::protect_process();
    let halte = match state::start(arguments) {
        Ok(halte) => halte,
        Err(problem) => {
            eprintln!("{problem}");
            return ExitCode::FAILURE;
        }
    };
    let builder = plugins
        .into_iter()
        .fold(tauri::Builder::default(), tauri::Builder::plugin);
    let window = builder
        .plugin(tauri_plugin_clipboard_manager::init())
        .manage(halte)
        .manage(clipboard::Held::default())
        .setup(|app| Ok(open_window(app)?))
        .invoke_handler(commands::handler())
        .build(tauri::generate_context!());
    match window {
        Ok(window) => {
            window.run(|app, event| {
                if matches!(event, RunEvent::Exit) {
                    clipboard::take_away(app);
                }
            });
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

/// WebKitGTK refuses to be driven while incognito. Only a debug build under a driver gives that up;
/// a release build is incognito whatever the environment says.
fn is_driven() -> bool {
    cfg!(debug_assertions) && std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some()
}

/// One window that leaves nothing behind: incognito, and it never leaves its own pages.
fn open_window(app: &App) -> tauri::Result<()> {
    let builder = WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .incognito(!is_driven())
        .on_navigation(|url| {
            matches!(url.scheme(), "tauri") || matches!(url.host_str(), Some("tauri.localhost" | "localhost"))
        });
    #[cfg(desktop)]
    let builder = builder
        .title("Halte")
        .inner_size(480.0, 860.0)
        .min_inner_size(360.0, 640.0);
    builder.build()?;
    Ok(())
}
