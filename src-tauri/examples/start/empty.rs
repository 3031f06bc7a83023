//! The least that a window of this kind can be: one page, one command, no core. It is what the
//! app's own start is measured against by `make bench`; never shipped. Reads nothing.

mod answered;

use tauri::WebviewUrl;
use tauri::webview::WebviewWindowBuilder;

#[tauri::command(async)]
fn ready() -> bool {
    true
}

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .plugin(answered::plugin())
        .invoke_handler(tauri::generate_handler![ready])
        .setup(|app| {
            WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
                .incognito(true)
                .title("Empty")
                .inner_size(480.0, 860.0)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!("examples/start/empty/tauri.conf.json"))
}
