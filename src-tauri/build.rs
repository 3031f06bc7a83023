//! Embeds the window's configuration; its input is `tauri.conf.json` and `ui/dist`.

fn main() {
    tauri_build::build();
}
